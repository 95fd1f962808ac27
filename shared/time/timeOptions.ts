import { type CalendarDay, dayAfter } from '#shared/time/calendarDay.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { LONGEST_WRAP_MINUTES } from '#shared/time/readHeadParts.ts';
import { resolveDate } from '#shared/time/resolveDate.ts';
import { compareTimestamps, epochMs, minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';
import type { ChoiceReason, WallMeaning, WallReading } from '#shared/time/wallClock.ts';
import type { KnownClock, WrittenDate, WrittenTime, WrittenZone } from '#shared/time/writtenTime.ts';

/** An instant, or a range, that a written time can mean. */
export interface TimeOption {
  readonly occurredAt: Timestamp;
  /** Never before `occurredAt`. */
  readonly endedAt?: Timestamp;
  /** The place whose clock this would be (IANA); only where a zone's letters fit several. */
  readonly timeZone?: string;
}

/** All that a written time can mean; `why` is null exactly when there is one option. */
export interface TimeOptions {
  /** At least one, earliest first, no two the same. */
  readonly options: readonly TimeOption[];
  readonly why: ChoiceReason | null;
}

/** What is odd about a written time, beside its clock. */
export type TimeOddity = 'impossible-date' | 'range-backwards' | 'zone-disagrees';

/** The facts that are settled before the parts of a written time are put together. */
export interface TimeSetting {
  readonly day: CalendarDay;
  /** What the clock means on that day. */
  readonly start: WallReading;
  readonly read: (day: CalendarDay, clock: KnownClock) => WallReading;
  /** The same in another zone, for a second time that stands beside the first. */
  readonly readIn: (day: CalendarDay, clock: KnownClock, zone: WrittenZone) => WallReading;
  readonly onOdd: (oddity: TimeOddity) => void;
}

/**
 * Joins the start of a written time with its end, if it has one: an end before the start lies on the
 * next day. Where clocks were changed, every pair that does not end before it starts can be meant.
 */
export function timeOptions(time: WrittenTime, setting: TimeSetting): TimeOptions {
  if (isOtherMoment(time, setting)) setting.onOdd('zone-disagrees');
  const { start } = setting;
  const pairs = time.end?.clock.kind === 'known' ? pairsOf(time.end.date, time.end.clock, setting) : null;
  if (pairs !== null) return pairs;
  return settled(
    start.meanings.map(({ at, timeZone }) => option(at, undefined, timeZone)),
    start.why,
  );
}

/** Null for an impossible end, which `onOdd` reports. */
function pairsOf(date: WrittenDate | null, clock: KnownClock, setting: TimeSetting): TimeOptions | null {
  const { day, start, read, onOdd } = setting;
  if (date === null) {
    const next = () => pairs(start, read(dayAfter(day), clock), LONGEST_WRAP_MINUTES);
    const soon = pairs(start, read(day, clock)) ?? next();
    if (soon === null) onOdd('range-backwards');
    return soon;
  }
  const end = resolveDate(date, { near: day, today: day, year: null, order: null });
  const found = end.kind === 'day' ? pairs(start, read(end.day, clock)) : null;
  if (found === null) onOdd(end.kind === 'day' ? 'range-backwards' : 'impossible-date');
  return found;
}

function pairs(
  start: WallReading,
  end: WallReading,
  mostMinutes = Number.POSITIVE_INFINITY,
): TimeOptions | null {
  const isRange = (from: WallMeaning, to: WallMeaning) => {
    const minutes = minutesBetween(from.at, to.at);
    return from.timeZone === to.timeZone && minutes >= 0 && minutes <= mostMinutes;
  };
  const options = start.meanings.flatMap((from) =>
    end.meanings.filter((to) => isRange(from, to)).map((to) => option(from.at, to.at, from.timeZone)),
  );
  return options.length === 0 ? null : settled(options, start.why ?? end.why);
}

function option(occurredAt: Timestamp, endedAt?: Timestamp, timeZone?: string): TimeOption {
  return {
    occurredAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
}

function settled(options: readonly TimeOption[], why: ChoiceReason | null): TimeOptions {
  if (options.length === 1) return { options, why: null };
  const key = ({ occurredAt, endedAt = occurredAt }: TimeOption) =>
    `${epochMs(occurredAt)} ${epochMs(endedAt)}`;
  const distinct = options.filter((one, at) => options.findIndex((other) => key(other) === key(one)) === at);
  const ordered = distinct.toSorted((a, b) => compareTimestamps(a.occurredAt, b.occurredAt));
  return { options: ordered, why: ordered.length === 1 ? null : why };
}

/** `13:14 EDT (18:14 UTC)`: the same hour of another day is no contradiction, since only one date is written. */
function isOtherMoment({ equivalent }: WrittenTime, { day, start, readIn }: TimeSetting): boolean {
  const [first] = start.meanings;
  if (equivalent === null || equivalent.clock.kind !== 'known' || start.why !== null || first === undefined)
    return false;
  const [other, ...others] = readIn(day, equivalent.clock, equivalent.zone).meanings;
  if (other === undefined || others.length > 0) return false;
  return (epochMs(other.at) - epochMs(first.at)) % DAY_MS !== 0;
}
