import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/**
 * The quarter of an hour since the epoch that an instant lies in. Clocks change, and days begin, on
 * a quarter hour in every zone, so a date or an offset found once holds for the whole slot.
 */
export function quarterHour(timestamp: Timestamp): number {
  return Math.floor(epochMs(timestamp) / 900_000);
}
