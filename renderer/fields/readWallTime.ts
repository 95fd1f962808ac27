import type { Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';

const SHAPE = /^(\d{4,6})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/**
 * `2026-03-10T14:23` as an instant in the zone; null for anything else. On a clock change the reading
 * with the offset before the change is taken.
 */
export function readWallTime(text: string, timeZone: string): Timestamp | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (year > 9999) return null;
  const found = instantInZone({ year, month, day, hour, minute }, timeZone);
  switch (found.kind) {
    case 'exact':
      return found.timestamp;
    case 'ambiguous':
      return found.earlier;
    case 'impossible':
      return found.after;
  }
}
