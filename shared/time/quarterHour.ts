import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * The quarter of an hour since the epoch that an instant lies in. Clocks change, and days begin, on
 * a quarter hour in every zone, so a date or an offset found once holds for the whole slot.
 */
export function quarterHour(timestamp: Timestamp): number {
  return quarterHourAt(epochMs(timestamp));
}

/** The same for an instant in milliseconds since the epoch. */
export function quarterHourAt(ms: number): number {
  return Math.floor(ms / 900_000);
}
