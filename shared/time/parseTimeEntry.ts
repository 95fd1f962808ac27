import { type ClockReading, readClock } from '#shared/time/readClock.ts';
import { addDays, type CalendarDay, readDate } from '#shared/time/readDate.ts';
import { readInstants } from '#shared/time/readInstants.ts';
import { compareTimestamps, epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';

/** What surrounds a typed time. */
export interface TimeEntryContext {
  readonly timeZone: string;
  /** The day meant when none is typed. */
  readonly day: CalendarDay;
  /** What `+5m` counts from; null when nothing came before. */
  readonly previous: Timestamp | null;
}

/** An instant, or a range, that a typed time can mean. */
export interface TimeOption {
  readonly occurredAt: Timestamp;
  /** Never before `occurredAt`. */
  readonly endedAt?: Timestamp;
}

interface TypedTime {
  readonly precision: 'exact' | 'approximate';
  /** What follows the time. */
  readonly text: string;
}

/** What a line such as `14:23 First 503s` says. */
export type TimeEntry =
  | ({ readonly kind: 'placed' } & TimeOption & TypedTime)
  /** The clocks were changed then: the time happened twice, or not at all. A person must choose. */
  | ({
      readonly kind: 'choice';
      readonly why: 'ambiguous' | 'impossible';
      /** Two or more, earliest first. */
      readonly options: readonly TimeOption[];
    } & TypedTime)
  /** No time, or an unknown one: `??:??`. The text is the whole line, without `??:??`. */
  | { readonly kind: 'unplaced'; readonly text: string };

const APPROXIMATE = /^(?:~|≈|ca\.?\s|about\s|around\s)\s*/i;
const UNKNOWN_TIME = /^\?\?:\?\?\s*/;
const RELATIVE = /^\+\s*(\d{1,4})\s*(m|min|h|s)?(?![a-z0-9:]|\.\d)/i;
const RANGE = /^\s*(?:-|–|—|to\s)\s*(?=\d)/i;
const SEPARATOR = /^\s*(?:[-–—:|,]\s+)?/;
const MS_OF_UNIT: Readonly<Record<string, number>> = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** Reads the time that a line starts with, in the incident's zone. Never guesses across clock changes. */
export function parseTimeEntry(line: string, context: TimeEntryContext): TimeEntry {
  const trimmed = line.trim();
  const unknown = UNKNOWN_TIME.exec(trimmed);
  if (unknown !== null) return { kind: 'unplaced', text: textAfter(trimmed.slice(unknown[0].length)) };
  const body = trimmed.replace(APPROXIMATE, '');
  const precision = body === trimmed ? 'exact' : 'approximate';
  const found = readRelative(body, context) ?? readAbsolute(body, context);
  const [only, ...others] = found?.options ?? [];
  if (found === null || only === undefined) return { kind: 'unplaced', text: trimmed };
  const typed = { precision, text: textAfter(found.rest) } as const;
  const { why, options } = found;
  if (why === null || others.length === 0) return { kind: 'placed', ...only, ...typed };
  return { kind: 'choice', why, options, ...typed };
}

/** The meanings of a time; more than one only where the clocks were changed. */
interface OptionsReading {
  readonly options: readonly TimeOption[];
  readonly why: 'ambiguous' | 'impossible' | null;
  readonly rest: string;
}

function readRelative(body: string, { previous, timeZone }: TimeEntryContext): OptionsReading | null {
  const match = RELATIVE.exec(body);
  if (match === null || previous === null) return null;
  const step = Number(match[1]) * (MS_OF_UNIT[(match[2] ?? 'm').toLowerCase()] ?? 0);
  const occurredAt = inZone(timestampAt(epochMs(previous) + step), timeZone);
  return { options: [{ occurredAt }], why: null, rest: body.slice(match[0].length) };
}

function readAbsolute(body: string, { day, timeZone }: TimeEntryContext): OptionsReading | null {
  const dated = readDate(body, day) ?? { date: day, rest: body, isInstant: false };
  const clock = readClock(dated.rest);
  if (clock === null) return null;
  const start = readInstants(dated.date, clock, timeZone, dated.isInstant);
  const range = RANGE.exec(start.rest);
  const endClock = range === null ? null : readClock(start.rest.slice(range[0].length));
  if (endClock === null) return { ...start, options: start.instants.map((occurredAt) => ({ occurredAt })) };
  const end = readEnd(dated.date, endClock, timeZone, start.instants);
  const options = start.instants.flatMap((occurredAt) =>
    end.instants
      .filter((endedAt) => compareTimestamps(occurredAt, endedAt) <= 0)
      .map((endedAt) => ({ occurredAt, endedAt })),
  );
  return { options, why: start.why ?? end.why, rest: end.rest };
}

/** A range whose end is before its start went past midnight. */
function readEnd(
  date: CalendarDay,
  clock: ClockReading,
  timeZone: string,
  starts: readonly Timestamp[],
): ReturnType<typeof readInstants> {
  const sameDay = readInstants(date, clock, timeZone);
  const isLater = sameDay.instants.some((end) => starts.some((start) => compareTimestamps(start, end) <= 0));
  return isLater ? sameDay : readInstants(addDays(date, 1), clock, timeZone);
}

function textAfter(rest: string): string {
  return rest.replace(SEPARATOR, '').trim();
}
