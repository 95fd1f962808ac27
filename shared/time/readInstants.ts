import type { ClockReading } from '#shared/time/readClock.ts';
import type { CalendarDay } from '#shared/time/readDate.ts';
import { offsetText, parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';

/** What a clock time on a day means. */
export interface InstantsReading {
  /** One; two, earlier first, where the clocks were changed. */
  readonly instants: readonly Timestamp[];
  readonly why: 'ambiguous' | 'impossible' | null;
  readonly rest: string;
}

/**
 * `UTC`, `UTC+2`, `Z`, `+02:00` or, after a space, `-05:00`: without the space `14:20-14:35` is a range.
 * Its groups are twice sign, hours and minutes.
 */
const ZONE_SUFFIX =
  /^(?:\s?(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?(?![a-z0-9])|Z(?![a-z])|(?:\s?(?=\+)|\s(?=-))([+-])(\d{2}):?(\d{2})(?!\d))/i;
const UTC_SUFFIX = /^\s?(?:UTC|GMT|Z)(?![a-z])/i;
/** After the `T` of an ISO instant an offset needs no space. */
const ISO_OFFSET = /^([+-])(\d{2}):?(\d{2})(?!\d)/;

/**
 * The instants that a clock time on a day means in a zone, with what follows it. A typed offset or `UTC`
 * wins over the zone. `isInstant`: the time is written as an ISO instant.
 */
export function readInstants(
  date: CalendarDay,
  clock: ClockReading,
  timeZone: string,
  isInstant = false,
): InstantsReading {
  const offset = readOffset(clock.rest, isInstant);
  const fixed = offset === null ? null : writtenAt(date, clock, offset.minutes);
  if (offset !== null && fixed !== null) return { instants: [fixed], why: null, rest: offset.rest };
  const { hour, minute, second, rest } = clock;
  const found = instantInZone({ ...date, hour, minute, second }, timeZone);
  switch (found.kind) {
    case 'exact':
      return { instants: [found.timestamp], why: null, rest };
    case 'ambiguous':
      return { instants: [found.earlier, found.later], why: 'ambiguous', rest };
    case 'impossible':
      return { instants: [found.before, found.after], why: 'impossible', rest };
  }
}

function readOffset(
  text: string,
  isInstant: boolean,
): { readonly minutes: number; readonly rest: string } | null {
  const match = (isInstant ? ISO_OFFSET.exec(text) : null) ?? ZONE_SUFFIX.exec(text);
  if (match === null) return null;
  const [whole, sign, hours, minutes] = match;
  const offset = minutesOf(sign ?? match[4], hours ?? match[5], minutes ?? match[6]);
  if (offset !== null) return { minutes: offset, rest: text.slice(whole.length) };
  const utc = UTC_SUFFIX.exec(text);
  return utc === null ? null : { minutes: 0, rest: text.slice(utc[0].length) };
}

/** Minutes east of UTC; null for an offset that no place has. */
function minutesOf(sign = '+', hours = '0', minutes = '0'): number | null {
  const total = Number(hours) * 60 + Number(minutes);
  const isReal = Number(minutes) < 60 && total % 15 === 0 && total <= (sign === '-' ? 12 : 14) * 60;
  if (!isReal) return null;
  return sign === '-' ? -total : total;
}

function writtenAt(date: CalendarDay, clock: ClockReading, offsetMinutes: number): Timestamp | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
  const time = `${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`;
  return parseTimestamp(`${day}T${time}${offsetText(offsetMinutes)}`);
}
