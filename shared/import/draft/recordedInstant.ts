import { parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';

/** A moment as a program recorded it. */
export interface RecordedInstant {
  readonly at: Timestamp;
  /** The record names no zone, so that the one given was taken. */
  readonly isZoneAssumed: boolean;
}

/** Instants that programs record lie in these years; `0001-01-01T00:00:00Z` is how some of them write “not yet”. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** How many of a unit the milliseconds of such years are: seconds, milliseconds, microseconds, nanoseconds. */
const PER_MS = [1000, 1, 1e-3, 1e-6];
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s?(Z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

/** `Mon, 4 May 2026 10:01:00 +0200`, as mails and feeds have it. */
const MAIL =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|UT|GMT|[+-]\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The instant in a field of which the form says that it holds one: ISO 8601, the form of mails, or a count since the
 * epoch, whose unit its size tells. Null for everything else, and for instants that no program can have recorded.
 */
export function recordedInstant(value: unknown, timeZone: string): RecordedInstant | null {
  if (typeof value === 'number') return counted(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{9,19}(?:\.\d{1,9})?$/.test(text)) return counted(Number(text));
  const mailed = ofMail(text);
  if (mailed !== null) return mailed;
  const [whole, year, month, day, hour, minute, second = '00', fraction = '', zone] = ISO.exec(text) ?? [];
  if (whole === undefined || !isPossibleYear(Number(year))) return null;
  if (zone === undefined) return inZoneOf(text, timeZone);
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.replace(',', '.')}`;
  const at = parseTimestamp(`${clock}${offsetOf(zone)}`);
  return at === null ? null : { at, isZoneAssumed: false };
}

function ofMail(text: string): RecordedInstant | null {
  const [whole, day = '', name = '', year, hour, minute, second = '00', zone = ''] = MAIL.exec(text) ?? [];
  if (whole === undefined || !isPossibleYear(Number(year))) return null;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const clock = `${year}-${month}-${day.padStart(2, '0')}T${hour}:${minute}:${second}`;
  const at = parseTimestamp(`${clock}${/^[UG]/i.test(zone) ? '+00:00' : offsetOf(zone)}`);
  return at === null ? null : { at, isZoneAssumed: false };
}

function offsetOf(zone: string): string {
  if (/^(?:Z|UTC)$/i.test(zone)) return '+00:00';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function inZoneOf(text: string, timeZone: string): RecordedInstant | null {
  const [year, month, day, hour, minute, second = 0] = (text.match(/\d+/g) ?? []).map(Number);
  // An instant that exists in UTC is a real one; the zone may skip or repeat it.
  if (year === undefined || parseTimestamp(`${text.slice(0, 10)}T${text.slice(11, 16)}:00Z`) === null)
    return null;
  const wall = { year, month: month ?? 1, day: day ?? 1, hour: hour ?? 0, minute: minute ?? 0, second };
  const foundInstant = instantInZone(wall, timeZone);
  return { at: momentOf(foundInstant), isZoneAssumed: true };
}

/** Of a clock that stands twice the earlier moment, of one that is skipped the first after it. */
function momentOf(foundInstant: ReturnType<typeof instantInZone>): Timestamp {
  if (foundInstant.kind === 'exact') return foundInstant.timestamp;
  return foundInstant.kind === 'ambiguous' ? foundInstant.earlier : foundInstant.after;
}

function counted(count: number): RecordedInstant | null {
  const ms = PER_MS.map((factor) => count * factor).find((instant) => isPossibleYear(yearOf(instant)));
  return ms === undefined ? null : { at: timestampAt(Math.floor(ms)), isZoneAssumed: false };
}

function yearOf(ms: number): number {
  return Math.abs(ms) > 8.64e15 ? 0 : new Date(ms).getUTCFullYear();
}

/** Whether a program can have recorded a moment of it. */
export function isPossibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
