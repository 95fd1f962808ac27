import { MINUTE_MS } from '#shared/time/durations.ts';

declare const brand: unique symbol;

/**
 * An instant together with the UTC offset it was written in, as RFC 3339 text with whole seconds
 * or finer: `2026-03-10T14:23:00+00:00`. Two timestamps with different offsets can be the same
 * instant; compare with {@link compareTimestamps}, never as text.
 */
export type Timestamp = string & { readonly [brand]: 'timestamp' };

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The text as a timestamp, or null when it is not a real instant with an offset (31 February is not one). */
export function parseTimestamp(text: string): Timestamp | null {
  if (!SHAPE.test(text) || Number.isNaN(Date.parse(text))) return null;
  const day = Number(text.slice(8, 10));
  // Every month has them, and a file holds thousands of instants.
  if (day <= 28) return text as Timestamp;
  const daysInMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return day <= daysInMonth ? (text as Timestamp) : null;
}

/** Milliseconds since the epoch. */
export function epochMs(timestamp: Timestamp): number {
  return Date.parse(timestamp);
}

/** The instant in milliseconds since the epoch, written with an offset in minutes east of UTC. */
export function timestampAt(ms: number, offsetMinutes = 0): Timestamp {
  const wall = new Date(ms + offsetMinutes * MINUTE_MS).toISOString();
  const hasFraction = !wall.endsWith('.000Z');
  return `${wall.slice(0, hasFraction ? -1 : -5)}${offsetText(offsetMinutes)}` as Timestamp;
}

/** `+02:00` for 120. */
export function offsetText(offsetMinutes: number): string {
  const sign = offsetMinutes < 0 ? '-' : '+';
  const absolute = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${sign}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

/** Minutes east of UTC in a text that ends in an offset, such as a timestamp or `UTC+02:00`; 0 for one in `Z`. */
export function offsetMinutesOf(text: string): number {
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(text);
  if (offset === null) return 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}

/** Later by so many milliseconds, earlier by a negative number, written with the same offset. */
export function shifted(timestamp: Timestamp, ms: number): Timestamp {
  return timestampAt(epochMs(timestamp) + ms, offsetMinutesOf(timestamp));
}

/** Earlier first; equal instants compare as 0 whatever their offsets. */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  return epochMs(a) - epochMs(b);
}

/** Minutes from a to b, negative when b is earlier. Not rounded. */
export function minutesBetween(a: Timestamp, b: Timestamp): number {
  return (epochMs(b) - epochMs(a)) / MINUTE_MS;
}

/** The clock of a process, injected because shared/ has none of its own. */
export type Now = () => Timestamp;
