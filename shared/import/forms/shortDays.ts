import { type CalendarDay, dayNumber, isRealDay } from '#shared/time/calendarDay.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

type Order = (numbers: readonly [number, number, number]) => CalendarDay;

/** As log4j writes days by default, as people write them, and as Americans do. */
const ORDERS: readonly Order[] = [
  ([year, month, day]) => ({ year: 2000 + year, month, day }),
  ([day, month, year]) => ({ year: 2000 + year, month, day }),
  ([month, day, year]) => ({ year: 2000 + year, month, day }),
];

/**
 * What the days of a log mean that have two digits for the year: `17/06/09`. A log is written from day to day, so that the
 * order counts in which its days lie nearest together, and none after the latest. Where several are left, a year in front is taken and each day has
 * the other that it could be, to be asked about.
 */
export function createShortDays(
  written: Iterable<string>,
  latest: CalendarDay | undefined,
): (day: string) => WrittenDate {
  const days = new Set(written);
  const possible = ORDERS.map((order) => ({ order, span: spanOf(days, order, latest) })).filter(
    ({ span }) => span !== null,
  );
  const least = Math.min(...possible.map(({ span }) => span ?? 0));
  const [first = ORDERS[0], other] = possible.filter(({ span }) => span === least).map(({ order }) => order);
  return (day) => {
    const readDay = first?.(numbersOf(day)) ?? { year: 0, month: 0, day: 0 };
    const alternative = other?.(numbersOf(day));
    const isOpen = alternative !== undefined && dayNumber(alternative) !== dayNumber(readDay);
    return { kind: 'full', ...readDay, ...(isOpen ? { other: alternative } : {}) };
  };
}

/** From the first to the last day, in days; null where one of them is none in that order, or later than possible. */
function spanOf(days: ReadonlySet<string>, order: Order, latest: CalendarDay | undefined): number | null {
  const end = latest === undefined ? Number.POSITIVE_INFINITY : dayNumber(latest);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const written of days) {
    const day = order(numbersOf(written));
    if (!isRealDay(day) || dayNumber(day) > end) return null;
    from = Math.min(from, dayNumber(day));
    to = Math.max(to, dayNumber(day));
  }
  return to - from;
}

function numbersOf(day: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = day.split('/').map(Number);
  return [first, second, third];
}
