import { Temporal } from 'temporal-polyfill';
import { DAY_MS } from '#shared/time/durations.ts';
import { quarterHourAt } from '#shared/time/quarterHour.ts';

const QUARTER = 900_000;

/** Per zone: by day where clocks are not changed on it, by quarter of an hour where they are. */
const known = new Map<
  string,
  { readonly days: Map<number, number | null>; readonly quarters: Map<number, number> }
>();

/**
 * What a zone's clocks are ahead of UTC at an instant, both in milliseconds; negative west of Greenwich.
 * Found once per day, so that an axis can ask for each of its ticks while it is zoomed.
 */
export function zoneOffsetMs(ms: number, timeZone: string): number {
  const { days, quarters } = known.get(timeZone) ?? { days: new Map(), quarters: new Map() };
  known.set(timeZone, { days, quarters });
  const day = Math.floor(ms / DAY_MS);
  const kept = days.get(day);
  const ofDay = kept === undefined ? dayOffset(day, timeZone) : kept;
  days.set(day, ofDay);
  if (ofDay !== null) return ofDay;
  const slot = quarterHourAt(ms);
  const offset = quarters.get(slot) ?? offsetAt(slot * QUARTER, timeZone);
  quarters.set(slot, offset);
  return offset;
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
