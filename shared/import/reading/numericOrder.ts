import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import type { DateSurroundings } from '#shared/time/resolveDate.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/** An order of numbers as `resolveDate` takes it. */
type LikelyOrder = Pick<DateSurroundings, 'order' | 'isOrderOpen'>;

type Numeric = Extract<WrittenDate, { kind: 'numeric' }>;

/**
 * Tells the order of dates such as `05-03-2026` from the text's other dates of the same form: a number
 * above 12 is no month, and of numbers that all agree but one, that one likely counts the days. Null: neither.
 */
export function createNumericOrder(marks: readonly TimelineMark[]): (date: WrittenDate) => LikelyOrder {
  const forms = new Map<string, Numeric[]>();
  for (const date of marks.flatMap(datesOf)) {
    if (date.kind !== 'numeric') continue;
    const alike = forms.get(formOf(date));
    if (alike === undefined) forms.set(formOf(date), [date]);
    else alike.push(date);
  }
  const orders = new Map([...forms].map(([form, dates]) => [form, orderOf(dates)]));
  return (date) => (date.kind === 'numeric' ? (orders.get(formOf(date)) ?? UNSAID) : UNSAID);
}

function formOf({ mark, year }: Numeric): string {
  return `${mark}${year === null ? '' : 'year'}`;
}

const UNSAID: LikelyOrder = { order: null };

function orderOf(dates: readonly Numeric[]): LikelyOrder {
  if (dates.some(({ first }) => first > 12)) return { order: 'day-first' };
  if (dates.some(({ second }) => second > 12)) return { order: 'month-first' };
  const firsts = new Set(dates.map(({ first }) => first)).size;
  const seconds = new Set(dates.map(({ second }) => second)).size;
  if (firsts > 1 && seconds === 1) return { order: 'day-first', isOrderOpen: true };
  return seconds > 1 && firsts === 1 ? { order: 'month-first', isOrderOpen: true } : UNSAID;
}

function datesOf(mark: TimelineMark): readonly WrittenDate[] {
  if (mark.kind === 'day') return [mark.date];
  if (mark.kind !== 'entry' || mark.entry.time.date === null) return [];
  return [mark.entry.time.date];
}
