import { parseTimestamp } from '#shared/time/timestamp.ts';

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseTimestamp(`${text}T00:00:00Z`) !== null;
}

/** Whether the text is a month, as `YYYY-MM`. */
export function isCalendarMonth(text: string): boolean {
  return isCalendarDate(`${text}-01`);
}
