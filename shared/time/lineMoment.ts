import { epochMs, parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** Looked at of each line: a time stands near its beginning. */
const START = 300;
const ISO =
  /(?<!\d)(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?\s?(Z|UTC|[+-]\d\d:?\d\d)(?![\w:])/;
/** Of web servers: `[10/Mar/2026:14:12:03 +0100]`. */
const REQUEST = /\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)\]/;
/** In JSON and pairs: seconds or milliseconds since 1970. */
const EPOCH =
  /(?:^|[\s{,"])(?:t|ts|time|timestamp|@timestamp)"?\s?[:=]\s?(\d{10}|\d{13})(?:\.\d{1,9})?(?=[\s,}]|$)/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * When a line of a log was written, to the second; null where it does not say so, or does not name its zone: none is
 * made up for it.
 */
export function lineMoment(line: string): Timestamp | null {
  const start = line.slice(0, START);
  return isoMoment(start) ?? requestMoment(start) ?? epochMoment(start);
}

function isoMoment(start: string): Timestamp | null {
  const [found, day, clock, , zone = ''] = ISO.exec(start) ?? [];
  if (found === undefined) return null;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : '+00:00';
  return parseTimestamp(`${day}T${clock}${offset}`);
}

function requestMoment(start: string): Timestamp | null {
  const [found, day, month = '', year, clock, hours, minutes] = REQUEST.exec(start) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (found === undefined || number === 0) return null;
  return parseTimestamp(`${year}-${String(number).padStart(2, '0')}-${day}T${clock}${hours}:${minutes}`);
}

function epochMoment(start: string): Timestamp | null {
  const [, digits = ''] = EPOCH.exec(start) ?? [];
  if (digits === '') return null;
  const ms = Number(digits) * (digits.length === 10 ? 1000 : 1);
  const moment = timestampAt(ms - (ms % 1000));
  return epochMs(moment) > 0 ? moment : null;
}
