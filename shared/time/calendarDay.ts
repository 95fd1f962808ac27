import { DAY_MS } from '#shared/time/durations.ts';

/** A calendar day without a zone. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** `2026-03-10` */
export function dayText({ year, month, day }: CalendarDay): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Reads a text as {@link dayText} writes it; null for another form, or a day that no calendar has. */
export function dayOfText(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return year !== undefined && isRealDay(read) ? read : null;
}

/** Days since the epoch. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The calendar day so many days after another, or before it for a negative count. */
export function dayAfter({ year, month, day }: CalendarDay, days = 1): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether a calendar has the day. Years that no timestamp can be written with do not count. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1000 || year > 9998) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
