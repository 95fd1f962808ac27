import { byKey } from '#shared/basics/memo.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { epochMs, offsetMinutesOf, type Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone, zoneOffsetMinutes } from '#shared/time/zonedTime.ts';

/** More zones than one incident names, and more days than a timeline has. */
const MOST_ZONES = 100;
const MOST_DAYS = 20_000;

/** Whether a zone's clocks change near a day, by zone and day since the epoch. */
const changesIn = byKey(MOST_ZONES, (timeZone: string) =>
  byKey(MOST_DAYS, (day: number): boolean => {
    const offset = (days: number) => zoneOffsetMinutes((day + days) * DAY_MS, timeZone);
    return offset(-1) !== offset(2);
  }),
);

/**
 * Whether a timestamp is written as a local time that the zone's clocks skipped: 02:30+01:00 in the spring
 * night in which Berlin's clocks go from 02:00+01:00 to 03:00+02:00. Only its own offset can tell: it must
 * be one that the zone keeps before or after the change. A time in UTC (or an offset of 0) is taken for what
 * it says, also in a zone whose winter time is UTC.
 */
export function fallsInClockGap(timestamp: Timestamp, timeZone: string): boolean {
  if (!changesIn(timeZone)(Math.floor(epochMs(timestamp) / DAY_MS))) return false;
  const written = offsetMinutesOf(timestamp);
  if (written === 0) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = timestamp.split(/\D/, 5).map(Number);
  const readInstant = instantInZone({ year, month, day, hour, minute }, timeZone);
  if (readInstant.kind !== 'impossible') return false;
  return [readInstant.before, readInstant.after].some((at) => offsetMinutesOf(at) === written);
}
