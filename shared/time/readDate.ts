/** A calendar day. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A date found at the start of a text, and what follows it. */
export interface DateReading {
  readonly date: CalendarDay;
  readonly rest: string;
  /** It ends in the `T` of an ISO instant. */
  readonly isInstant: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T|[ ,]+|$)/;
const DAY_MONTH = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?,?(?:\s+((?:19|20)\d{2}))?,?(?:\s+|$)/i;
const MONTH_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+((?:19|20)\d{2}))?,?(?:\s+|$)/i;
const YESTERDAY = /^yesterday,?(?:\s+|$)/i;

/**
 * Reads `2026-03-10`, `10 Mar`, `March 10, 2026` or `yesterday` at the start. A missing year and
 * "yesterday" are taken from the given day. Null when there is no date that exists.
 */
export function readDate(text: string, today: CalendarDay): DateReading | null {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return checked(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]), text);
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst !== null) {
    const [whole, day, month, year] = dayFirst;
    return checked(whole, Number(year ?? today.year), monthNumber(month), Number(day), text);
  }
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst !== null) {
    const [whole, month, day, year] = monthFirst;
    return checked(whole, Number(year ?? today.year), monthNumber(month), Number(day), text);
  }
  const yesterday = YESTERDAY.exec(text);
  return yesterday === null ? null : found(yesterday[0], addDays(today, -1), text);
}

/** The calendar day so many days later, or earlier for a negative count. */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(0);
  // Unlike Date.UTC, this takes the years 0 to 99 as they are.
  date.setUTCFullYear(year, month - 1, day + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 to 12 for a month's name or the beginning of one; 0 for any other word. */
function monthNumber(name: string | undefined): number {
  const start = (name ?? '').toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

function checked(whole: string, year: number, month: number, day: number, text: string): DateReading | null {
  if (month < 1 || month > 12) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) return null;
  return found(whole, { year, month, day }, text);
}

function found(whole: string, date: CalendarDay, text: string): DateReading {
  return { date, rest: text.slice(whole.length), isInstant: whole.endsWith('T') };
}
