import { Temporal } from 'temporal-polyfill';
import { quarterHourAt } from '#shared/time/quarterHour.ts';

const known = new Map<string, Map<number, number>>();

/** A person looks at one incident at a time; what was kept for others may go. */
const MOST_KEPT = 20_000;

/**
 * What a zone's clocks are ahead of UTC at an instant, both in milliseconds; negative west of Greenwich.
 * Kept per quarter of an hour, so that an axis can ask for each of its ticks while it is zoomed.
 */
export function zoneOffsetMs(ms: number, timeZone: string): number {
  const offsets = known.get(timeZone) ?? new Map<number, number>();
  known.set(timeZone, offsets);
  const slot = quarterHourAt(ms);
  const kept = offsets.get(slot);
  if (kept !== undefined) return kept;
  if (offsets.size >= MOST_KEPT) offsets.clear();
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.round(ms));
  const offset = instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
  offsets.set(slot, offset);
  return offset;
}
