import { type CalendarDay, dayAfter, dayText, isRealDay } from '#shared/time/calendarDay.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { type NumericOrder, resolveDate } from '#shared/time/resolveDate.ts';

/** Due dates are seldom past. */
const AHEAD_DAYS = 150;
const STEP = /^(?:in\s+)?\+?(\d{1,3})\s*(d|days?|w|weeks?)$/i;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const WHOLE_MONTH = /^\d{4}-\d{2}$/;

/**
 * The day that a text names as a whole: `4 Dec`, `2026-12-04`, `tomorrow`, `in 2 weeks`. Null for no day, and
 * for one that could be another with day and month exchanged, unless `order` says which is first. A date without a year is
 * nearest to `near`.
 */
export function readDay(
  text: string,
  today: CalendarDay,
  near = someMonthsAfter(today),
  order: NumericOrder | null = null,
): CalendarDay | null {
  const plain = withMarks(text.trim());
  const step = STEP.exec(plain);
  if (step !== null) return dayAfter(today, Number(step[1]) * (/^w/i.test(step[2] ?? '') ? 7 : 1));
  if (/^tomorrow$/i.test(plain)) return dayAfter(today);
  const written = readWrittenDate(plain);
  if (written === null || written.length < plain.length) return null;
  const day = resolveDate(written.value, { near, today, year: null, order });
  return day.kind === 'day' && day.otherDay === null ? day.day : null;
}

/** The day that dates without a year are nearest to, for what is due after a day. */
export function someMonthsAfter(day: CalendarDay): CalendarDay {
  return dayAfter(day, AHEAD_DAYS);
}

/** Eight digits as a date field of the platform takes them, with the marks that it puts between them. */
function withMarks(text: string): string {
  return text
    .replace(/^((?:19|20)\d{2})(0\d|1[0-2])(\d{2})$/, '$1-$2-$3')
    .replace(/^(\d{2})(\d{2})(\d{4})$/, '$1/$2/$3');
}

/** Whether a text is a day with nothing left to type: `2026-12-04`. */
export function isWholeDay(text: string): boolean {
  return WHOLE_DAY.test(text);
}

/** The month that a text names as a whole, as `2026-03`: `2026-03`, `03/2026`, `Mar 2026`. Null for no month. */
export function readMonth(text: string): string | null {
  const yearFirst = text.trim().replace(/^(\d{1,2})[-/.](\d{4})$/, '$2-$1');
  const first = /^\d{4}-\d{1,2}$/.test(yearFirst) ? `${yearFirst}-1` : `1 ${yearFirst}`;
  const read = readWrittenDate(first);
  // A month without a year could be this year's or another's; it is not guessed.
  if (read === null || read.length < first.length || read.value.kind !== 'full') return null;
  return isRealDay(read.value) ? dayText(read.value).slice(0, 7) : null;
}

/** Whether a text is a month with nothing left to type: `2026-03`. */
export function isWholeMonth(text: string): boolean {
  return WHOLE_MONTH.test(text);
}
