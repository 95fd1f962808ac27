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
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T|[ ,]+|$)/;
const DAY_MONTH = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?,?(?:\s+(\d{4}))?,?(?:\s+|$)/i;
const MONTH_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?,?(?:\s+|$)/i;
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
  return yesterday === null ? null : { date: dayBefore(today), rest: text.slice(yesterday[0].length) };
}

/** The calendar day before. */
export function dayBefore({ year, month, day }: CalendarDay): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function checked(whole: string, year: number, month: number, day: number, text: string): DateReading | null {
  if (month < 1 || month > 12) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > daysInMonth) return null;
  return { date: { year, month, day }, rest: text.slice(whole.length) };
}
