import { Temporal } from 'temporal-polyfill';
import { byKey } from '#shared/basics/memo.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { quarterHourAt } from '#shared/time/quarterHour.ts';

const QUARTER = 900_000;

/** More zones than one incident names, and more days than a timeline shows. */
const MOST_ZONES = 100;
const MOST_DAYS = 20_000;

/** By zone: the offset by day where clocks are not changed on it (null where they are), and by quarter of an hour. */
const offsetsIn = byKey(MOST_ZONES, (timeZone: string) => ({
  onDay: byKey(MOST_DAYS, (day: number) => dayOffset(day, timeZone)),
  inQuarter: byKey(MOST_DAYS, (slot: number) => offsetAt(slot * QUARTER, timeZone)),
}));

/**
 * How far a zone's clocks are ahead of UTC at an instant, both in milliseconds; negative west of Greenwich.
 * Found once per day, so that an axis can ask for each of its ticks while it is zoomed.
 */
export function zoneOffsetMs(ms: number, timeZone: string): number {
  const { onDay, inQuarter } = offsetsIn(timeZone);
  return onDay(Math.floor(ms / DAY_MS)) ?? inQuarter(quarterHourAt(ms));
}

/** The offset on a day of UTC; null when clocks are changed on it. */
function dayOffset(day: number, timeZone: string): number | null {
  const offset = offsetAt(day * DAY_MS, timeZone);
  return offset === offsetAt((day + 1) * DAY_MS - 1, timeZone) ? offset : null;
}

function offsetAt(ms: number, timeZone: string): number {
  return (
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000
  );
}
