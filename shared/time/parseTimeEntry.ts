import { readClock } from '#shared/time/readClock.ts';
import { type CalendarDay, type DateReading, readDate } from '#shared/time/readDate.ts';
import { epochMs, offsetText, parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { instantInZone, inZone } from '#shared/time/zonedTime.ts';

/** What surrounds a typed time. */
export interface TimeEntryContext {
  readonly timeZone: string;
  /** The day meant when none is typed. */
  readonly day: CalendarDay;
  /** What `+5m` counts from; null when nothing came before. */
  readonly previous: Timestamp | null;
}

/** What a line such as `14:23 First 503s` says. `text` is what follows the time. */
export type TimeEntry =
  | {
      readonly kind: 'placed';
      readonly occurredAt: Timestamp;
      readonly endedAt?: Timestamp;
      readonly precision: 'exact' | 'approximate';
      readonly text: string;
    }
  /** The clocks were changed then: the time happened twice, or not at all. A person must choose. */
  | {
      readonly kind: 'choice';
      readonly why: 'ambiguous' | 'impossible';
      readonly options: readonly Timestamp[];
      readonly text: string;
    }
  /** No time, or an unknown one: `??:??`. */
  | { readonly kind: 'unplaced'; readonly text: string };

const APPROXIMATE = /^(?:~|≈|ca\.?\s|about\s|around\s)\s*/i;
const UNKNOWN_TIME = /^\?\?:\?\?\s*/;
const RELATIVE = /^\+\s*(\d{1,4})\s*(m|min|h|s)?(?![a-z0-9])/i;
const RANGE = /^\s*(?:-|–|—|to\s)\s*(?=\d)/i;
/** `14:20-14:35` is a range, so a negative offset needs a space before it. */
const ZONE_SUFFIX =
  /^(?:\s?(?:UTC|GMT)(?![A-Za-z])|Z(?![A-Za-z])|\s?(\+\d{2}):?(\d{2})(?!\d)|\s(-\d{2}):?(\d{2})(?!\d))/;
const SEPARATOR = /^\s*(?:[-–—:|,]\s+)?/;
const MS_OF_UNIT: Readonly<Record<string, number>> = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** Reads the time that a line starts with, in the incident's zone. Never guesses across clock changes. */
export function parseTimeEntry(line: string, context: TimeEntryContext): TimeEntry {
  const trimmed = line.trim();
  const unknown = UNKNOWN_TIME.exec(trimmed);
  if (unknown !== null) return { kind: 'unplaced', text: textAfter(trimmed.slice(unknown[0].length)) };
  const body = trimmed.replace(APPROXIMATE, '');
  const precision = body === trimmed ? 'exact' : 'approximate';
  const entry = readRelative(body, context) ?? readAbsolute(body, context);
  if (entry === null) return { kind: 'unplaced', text: trimmed };
  return entry.kind === 'placed' ? { ...entry, precision } : entry;
}

function readRelative(body: string, { previous, timeZone }: TimeEntryContext): TimeEntry | null {
  const match = RELATIVE.exec(body);
  if (match === null || previous === null) return null;
  const step = Number(match[1]) * (MS_OF_UNIT[(match[2] ?? 'm').toLowerCase()] ?? 0);
  const occurredAt = inZone(timestampAt(epochMs(previous) + step), timeZone);
  return { kind: 'placed', occurredAt, precision: 'exact', text: textAfter(body.slice(match[0].length)) };
}

function readAbsolute(body: string, context: TimeEntryContext): TimeEntry | null {
  const dated: DateReading = readDate(body, context.day) ?? { date: context.day, rest: body };
  const clock = readClock(dated.rest);
  if (clock === null) return null;
  const start = instant(dated.date, clock, context.timeZone);
  if (start.kind !== 'placed') return choice(start);
  const range = RANGE.exec(start.rest);
  const endClock = range === null ? null : readClock(start.rest.slice(range[0].length));
  if (endClock === null) {
    return { kind: 'placed', occurredAt: start.at, precision: 'exact', text: textAfter(start.rest) };
  }
  const end = instant(dated.date, endClock, context.timeZone);
  if (end.kind !== 'placed') return choice(end);
  const text = textAfter(end.rest);
  // A range that ends before it starts went past midnight.
  const endMs = epochMs(end.at) < epochMs(start.at) ? epochMs(end.at) + 86_400_000 : epochMs(end.at);
  const endedAt = inZone(timestampAt(endMs), context.timeZone);
  return { kind: 'placed', occurredAt: start.at, endedAt, precision: 'exact', text };
}

function choice({ rest, ...reading }: Extract<InstantReading, { kind: 'choice' }>): TimeEntry {
  return { ...reading, text: textAfter(rest) };
}

type InstantReading =
  | { readonly kind: 'placed'; readonly at: Timestamp; readonly rest: string }
  | (Omit<Extract<TimeEntry, { kind: 'choice' }>, 'text'> & { readonly rest: string });

/** A typed offset or `UTC` wins over the incident's zone. */
function instant(
  date: CalendarDay,
  clock: NonNullable<ReturnType<typeof readClock>>,
  timeZone: string,
): InstantReading {
  const zone = ZONE_SUFFIX.exec(clock.rest);
  const rest = clock.rest.slice(zone?.[0].length ?? 0);
  if (zone !== null) {
    const at = writtenAt(date, clock, offsetMinutesOf(zone));
    if (at !== null) return { kind: 'placed', at, rest };
  }
  const { hour, minute, second } = clock;
  const found = instantInZone({ ...date, hour, minute, second }, timeZone);
  if (found.kind === 'exact') return { kind: 'placed', at: found.timestamp, rest };
  const options = found.kind === 'ambiguous' ? [found.earlier, found.later] : [found.before, found.after];
  return { kind: 'choice', why: found.kind, options, rest };
}

/** 0 for `UTC` and `Z`. */
function offsetMinutesOf([, east, eastMinutes, west, westMinutes]: RegExpExecArray): number {
  if (east !== undefined) return Number(east) * 60 + Number(eastMinutes);
  return west === undefined ? 0 : Number(west) * 60 - Number(westMinutes);
}

function writtenAt(
  date: CalendarDay,
  clock: NonNullable<ReturnType<typeof readClock>>,
  offsetMinutes: number,
): Timestamp | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
  const time = `${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`;
  return parseTimestamp(`${day}T${time}${offsetText(offsetMinutes)}`);
}

function textAfter(rest: string): string {
  return rest.replace(SEPARATOR, '').trim();
}
