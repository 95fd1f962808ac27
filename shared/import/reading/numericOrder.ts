import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import type { NumericOrder } from '#shared/time/resolveDate.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

type Numeric = Extract<WrittenDate, { kind: 'numeric' }>;

/**
 * Tells the order of dates such as `05-03-2026` from the text's other dates of the same form: a number
 * above 12 is no month, and of numbers that all agree but one, that one counts the days. Null: neither.
 */
export function createNumericOrder(
  marks: readonly TimelineMark[],
): (date: WrittenDate) => NumericOrder | null {
  const forms = new Map<string, Numeric[]>();
  for (const date of marks.flatMap(datesOf)) {
    if (date.kind !== 'numeric') continue;
    const alike = forms.get(formOf(date));
    if (alike === undefined) forms.set(formOf(date), [date]);
    else alike.push(date);
  }
  const orders = new Map([...forms].map(([form, dates]) => [form, orderOf(dates)]));
  return (date) => (date.kind === 'numeric' ? (orders.get(formOf(date)) ?? null) : null);
}

function formOf({ mark, year }: Numeric): string {
  return `${mark}${year === null ? '' : 'year'}`;
}

function orderOf(dates: readonly Numeric[]): NumericOrder | null {
  if (dates.some(({ first }) => first > 12)) return 'day-first';
  if (dates.some(({ second }) => second > 12)) return 'month-first';
  const firsts = new Set(dates.map(({ first }) => first)).size;
  const seconds = new Set(dates.map(({ second }) => second)).size;
  if (firsts > 1 && seconds === 1) return 'day-first';
  return seconds > 1 && firsts === 1 ? 'month-first' : null;
}

function datesOf(mark: TimelineMark): readonly WrittenDate[] {
  if (mark.kind === 'day') return [mark.date];
  if (mark.kind !== 'entry' || mark.entry.time.date === null) return [];
  return [mark.entry.time.date];
}
