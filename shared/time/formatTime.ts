import { byKey, byObject } from '#shared/basics/memo.ts';
import { counted } from '#shared/text/phrases.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';

type Shape = Intl.DateTimeFormatOptions;

const CLOCK: Shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const CLOCK_WITH_SECONDS: Shape = { ...CLOCK, second: '2-digit' };
const LONG_DATE: Shape = { day: 'numeric', month: 'long', year: 'numeric' };
const SHORT_DATE: Shape = { day: 'numeric', month: 'short' };
const MEDIUM_DATE: Shape = { day: 'numeric', month: 'short', year: 'numeric' };
const MONTH_AND_YEAR: Shape = { month: 'long', year: 'numeric' };
const WEEKDAY: Shape = { weekday: 'long' };
const NUMERIC_DATE: Shape = { day: '2-digit', month: '2-digit', year: 'numeric' };

/** More zones than one incident names. */
const MOST_ZONES = 100;

/** Building an Intl format costs a hundred times more than using it, so each is built once. */
const formatsOf = byObject((shape: Shape) =>
  byKey(MOST_ZONES, (timeZone: string) => new Intl.DateTimeFormat('en-GB', { timeZone, ...shape })),
);

function format(timeZone: string, shape: Shape): Intl.DateTimeFormat {
  return formatsOf(shape)(timeZone);
}

/** `14:23`, in the zone. */
export function clockTime(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, CLOCK).format(epochMs(timestamp));
}

/** `14:23`, or `14:23:05` where it is off a whole minute; in the zone. */
export function exactClockTime(timestamp: Timestamp, timeZone: string): string {
  const isWhole = epochMs(timestamp) % MINUTE_MS === 0;
  return isWhole ? clockTime(timestamp, timeZone) : clockTimeWithSeconds(timestamp, timeZone);
}

/** `14:23:05`, in the zone. */
export function clockTimeWithSeconds(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, CLOCK_WITH_SECONDS).format(epochMs(timestamp));
}

/** `March 2026`, in the zone. */
export function monthAndYear(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, MONTH_AND_YEAR).format(epochMs(timestamp));
}

/** `10 March 2026`, in the zone. */
export function longDate(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, LONG_DATE).format(epochMs(timestamp));
}

/** `10 Mar`, in the zone. */
export function shortDate(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, SHORT_DATE).format(epochMs(timestamp));
}

/** `Tuesday`, in the zone. */
export function weekdayName(timestamp: Timestamp, timeZone: string): string {
  return format(timeZone, WEEKDAY).format(epochMs(timestamp));
}

/** `2026-03-10`, in the zone. */
export function isoDate(timestamp: Timestamp, timeZone: string): string {
  const parts = format(timeZone, NUMERIC_DATE).formatToParts(epochMs(timestamp));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** A calendar date `2026-03-14` as `14 March 2026`; text that is not one is returned as it is. */
export function longCalendarDate(date: string): string {
  const midnight = parseTimestamp(`${date}T00:00:00Z`);
  return midnight === null ? date : longDate(midnight, 'UTC');
}

/** A calendar date `2026-03-14` as `14 Mar 2026`, which reads back as the same; other text as it is. */
export function shortCalendarDate(date: string): string {
  const midnight = parseTimestamp(`${date}T00:00:00Z`);
  return midnight === null ? date : format('UTC', MEDIUM_DATE).format(epochMs(midnight));
}

/** `10 Mar` for a day such as `2026-03-10`, without its year; a text that is no day as it is. */
export function dayAndMonth(date: string): string {
  const midnight = parseTimestamp(`${date}T00:00:00Z`);
  return midnight === null ? date : shortDate(midnight, 'UTC');
}

/** A length of time for people: `23 min`, `1 h 5 min`, `2 d 3 h`, `under 1 min`. Minutes, not negative. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return minutes > 0 ? 'under 1 min' : '0 min';
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const rest = whole % 60;
  const parts = [days > 0 && `${days} d`, hours > 0 && `${hours} h`, rest > 0 && days === 0 && `${rest} min`];
  return parts.filter(Boolean).join(' ');
}

/** A length of time for a sentence: `23 minutes`, `1 hour 5 minutes`, `2 days 3 hours`, `under a minute`. */
export function minutesInWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 1) return 'under a minute';
  const days = Math.floor(whole / 1440);
  const hours = Math.floor((whole % 1440) / 60);
  const parts = [
    lengthOf(days, 'day'),
    lengthOf(hours, 'hour'),
    days === 0 ? lengthOf(whole % 60, 'minute') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function lengthOf(count: number, unit: string): string {
  return count === 0 ? '' : counted(count, unit);
}
