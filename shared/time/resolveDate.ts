import { type CalendarDay, dayAfter, dayNumber, isRealDay } from '#shared/time/calendarDay.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/** Which number of `05-03` is the month. */
export type NumericOrder = 'day-first' | 'month-first';

/** What a written date means. */
export type ResolvedDate =
  | {
      readonly kind: 'day';
      readonly day: CalendarDay;
      /** The year was not written. */
      readonly isYearAssumed: boolean;
      /** The day that it would be with its numbers in another order; null when nothing speaks for that. */
      readonly otherDay: CalendarDay | null;
    }
  /** `unsaid`: it counts from a day that is not known. */
  | { readonly kind: 'unknown' | 'impossible' | 'unsaid' };

/** What a date without a year, or without anything, is understood from. */
export interface DateSurroundings {
  /** The day that dates without a year are nearest to. */
  readonly near: CalendarDay;
  /** The year of dates that have none, when a person gave it and no date came before. */
  readonly year: number | null;
  /** The day that `today` is; null: `near`. */
  readonly today: CalendarDay;
  /** Whether nothing of the text is placed yet, so that a weekday may also lie before `today`. */
  readonly isFirst?: boolean;
  /** A date without a year is not after it; absent: it may be. */
  readonly latest?: CalendarDay;
  /** Null: nothing in the text decides. */
  readonly order: NumericOrder | null;
  /** The order is only likely, so that the other day stays possible. */
  readonly isOrderOpen?: boolean;
}

export function resolveDate(date: WrittenDate, around: DateSurroundings): ResolvedDate {
  switch (date.kind) {
    case 'unknown':
      return { kind: 'unknown' };
    case 'today':
      return sure(around.today);
    case 'weekday':
      return sure(notAfter(weekdayFrom(around.today, date.weekday, around.isFirst === true), around.latest));
    case 'yesterday':
      return sure(dayAfter(around.today, -1));
    case 'days-ago':
      return sure(dayAfter(around.today, -date.days));
    case 'last-weekday':
      return sure(lastWeekday(dayAfter(around.today, -1), date.weekday));
    case 'moment-ago':
      return { kind: 'unknown' };
    case 'full':
      return isRealDay(date) ? { ...sure(date), otherDay: date.other ?? null } : { kind: 'impossible' };
    case 'month-day':
      return nearest(date, around);
    case 'numeric':
      return resolveNumeric(date, around);
  }
}

/** The weekday on a day or in the week before it. */
export function lastWeekday(today: CalendarDay, weekday: number): CalendarDay {
  const ahead = daysUntil(today, weekday);
  return ahead === 0 ? today : dayAfter(today, ahead - 7);
}

/** The weekday on a day or after it; of the first in a text, the one nearest to that day. */
function weekdayFrom(today: CalendarDay, weekday: number, isFirst: boolean): CalendarDay {
  const ahead = daysUntil(today, weekday);
  return dayAfter(today, isFirst && ahead > 3 ? ahead - 7 : ahead);
}

/** The same weekday of the week before, where this one is still to come. */
function notAfter(day: CalendarDay, latest: CalendarDay | undefined): CalendarDay {
  return latest !== undefined && dayNumber(day) > dayNumber(latest) ? dayAfter(day, -7) : day;
}

/** From a day to the next such weekday, 0 to 6. */
function daysUntil(today: CalendarDay, weekday: number): number {
  // Day 0 of the count, 1 January 1970, was a Thursday.
  return (((weekday - 4 - dayNumber(today)) % 7) + 7) % 7;
}

function sure({ year, month, day }: CalendarDay): Extract<ResolvedDate, { kind: 'day' }> {
  return { kind: 'day', day: { year, month, day }, isYearAssumed: false, otherDay: null };
}

/**
 * A year before, the same, or a year after, whichever lies nearest and not after the latest day: December seen
 * from January is last year's.
 */
function nearest(
  date: { readonly month: number; readonly day: number },
  { near, year, latest }: Pick<DateSurroundings, 'near' | 'year' | 'latest'>,
): ResolvedDate {
  const years = year === null ? [near.year, near.year - 1, near.year + 1] : [year];
  const days = years.map((of) => ({ year: of, month: date.month, day: date.day })).filter(isRealDay);
  const distance = (day: CalendarDay) => Math.abs(dayNumber(day) - dayNumber(near));
  const past = latest === undefined ? [] : days.filter((day) => dayNumber(day) <= dayNumber(latest));
  const [first, ...others] = past.length === 0 ? days : past;
  if (first === undefined) return { kind: 'impossible' };
  const day = others.reduce((best, next) => (distance(next) < distance(best) ? next : best), first);
  return { kind: 'day', day, isYearAssumed: true, otherDay: null };
}

type Numeric = Extract<WrittenDate, { kind: 'numeric' }>;

/** A date this near to the incident is what was meant when the other reading is further away. */
const NEAR_DAYS = 31;

function resolveNumeric(date: Numeric, around: DateSurroundings): ResolvedDate {
  const order = around.order ?? likelyOrder(date, around);
  const readDate = inOrder(date, order, around);
  const other = inOrder(date, order === 'day-first' ? 'month-first' : 'day-first', around);
  if (readDate.kind !== 'day') return other;
  const isTheDay = dayNumber(readDate.day) === dayNumber(around.near);
  // Dots are written by those who put the day first.
  const isOpen =
    (around.order === null || around.isOrderOpen === true) &&
    date.mark !== '.' &&
    other.kind === 'day' &&
    date.first !== date.second &&
    !isTheDay;
  return isOpen ? { ...readDate, otherDay: other.day } : readDate;
}

/** `03/26`, and `03-26` without a year, are usually month first; with dashes or dots and a year, day first. */
function likelyOrder(date: Numeric, around: DateSurroundings): NumericOrder {
  if (date.mark === '.') return 'day-first';
  const isPast = (order: NumericOrder) => {
    const readDate = inOrder(date, order, around);
    return readDate.kind === 'day' && dayNumber(readDate.day) <= dayNumber(around.latest ?? readDate.day);
  };
  if (isPast('day-first') !== isPast('month-first')) return isPast('day-first') ? 'day-first' : 'month-first';
  const isNear = (order: NumericOrder) => {
    const readDate = inOrder(date, order, around);
    return readDate.kind === 'day' && Math.abs(dayNumber(readDate.day) - dayNumber(around.near)) <= NEAR_DAYS;
  };
  if (isNear('day-first') !== isNear('month-first')) return isNear('day-first') ? 'day-first' : 'month-first';
  return date.mark === '/' || (date.mark === '-' && date.year === null) ? 'month-first' : 'day-first';
}

function inOrder(date: Numeric, order: NumericOrder, around: DateSurroundings): ResolvedDate {
  const [month, day] = order === 'month-first' ? [date.first, date.second] : [date.second, date.first];
  if (date.year === null) return month > 12 ? { kind: 'impossible' } : nearest({ month, day }, around);
  const full = { year: date.year, month, day };
  return isRealDay(full) ? sure(full) : { kind: 'impossible' };
}
