import { Temporal } from 'temporal-polyfill';
import { byKey } from '#shared/basics/memo.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { epochMs, offsetText, type Timestamp } from '#shared/time/timestamp.ts';

/** A reading of a wall clock and calendar, without a zone. */
export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/** What a wall time means in a zone: one instant, two (clocks went back), or none (clocks went forward). */
export type ZonedInstant =
  | { readonly kind: 'exact'; readonly timestamp: Timestamp }
  | { readonly kind: 'ambiguous'; readonly earlier: Timestamp; readonly later: Timestamp }
  | { readonly kind: 'impossible'; readonly before: Timestamp; readonly after: Timestamp };

/** More than there are zones; every file that is read asks again. */
const MOST_ZONES = 1000;

/** Whether a name is one of a zone that this engine knows, such as `Europe/Berlin`. */
export const isTimeZone = byKey(MOST_ZONES, (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false; // Intl reports an unknown zone only by throwing.
  }
});

/** Reads a wall time in a zone without guessing. Throws RangeError for a date that does not exist. */
export function instantInZone(wall: WallTime, timeZone: string): ZonedInstant {
  const plain = Temporal.PlainDateTime.from({ second: 0, ...wall }, { overflow: 'reject' });
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { kind: 'exact', timestamp: written(earlier) };
  }
  return earlier.toPlainDateTime().equals(plain)
    ? { kind: 'ambiguous', earlier: written(earlier), later: written(later) }
    : { kind: 'impossible', before: written(earlier), after: written(later) };
}

/** The day in a zone at an instant. */
export function calendarDayIn(timestamp: Timestamp, timeZone: string): CalendarDay {
  const { year, month, day } = zoned(timestamp, timeZone);
  return { year, month, day };
}

/** The wall clock in a zone at an instant. */
export function wallTimeIn(timestamp: Timestamp, timeZone: string): Required<WallTime> {
  const { year, month, day, hour, minute, second } = zoned(timestamp, timeZone);
  return { year, month, day, hour, minute, second };
}

/** The same instant, written with the zone's offset at that moment. */
export function inZone(timestamp: Timestamp, timeZone: string): Timestamp {
  return written(zoned(timestamp, timeZone));
}

/** `UTC` or `UTC+02:00`: the zone's offset at an instant. */
export function zoneOffsetLabel(timestamp: Timestamp, timeZone: string): string {
  const minutes = zoneOffsetMinutes(epochMs(timestamp), timeZone);
  return minutes === 0 ? 'UTC' : `UTC${offsetText(minutes)}`;
}

/** The zone's offset in minutes east of UTC, at an instant in milliseconds since the epoch. */
export function zoneOffsetMinutes(ms: number, timeZone: string): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  return offsetNanoseconds / 60_000_000_000;
}

function zoned(timestamp: Timestamp, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMs(timestamp)).toZonedDateTimeISO(timeZone);
}

function written(zonedTime: Temporal.ZonedDateTime): Timestamp {
  return zonedTime.toString({ timeZoneName: 'never' }) as Timestamp;
}
