import { type CalendarDay, dayAfter } from '#shared/time/calendarDay.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { nearestDay, type TimeSpan } from '#shared/time/nearestDay.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';
import { type DateSurroundings, resolveDate } from '#shared/time/resolveDate.ts';
import { type TimeOption, type TimeOptions, timeOptions } from '#shared/time/timeOptions.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { type ChoiceReason, createWallReader } from '#shared/time/wallClock.ts';
import {
  type KnownClock,
  startOfKnown,
  type WrittenTime,
  type WrittenZone,
} from '#shared/time/writtenTime.ts';
import { inZone, wallTimeIn } from '#shared/time/zonedTime.ts';

/** What surrounds a typed time. */
export interface TimeEntryContext {
  /** IANA name of the zone meant when none is typed. */
  readonly timeZone: string;
  /**
   * The day that a person would think of first when none is typed; that of `previous` in `timeZone`, if there
   * is one. It is meant when neither `span` nor `previous` says more.
   */
  readonly day: CalendarDay;
  /** What `+5m` counts from; null when nothing came before. */
  readonly previous: Timestamp | null;
  /**
   * The time that the incident takes. A time without a date lies on the day on which it is nearest to it, or to
   * `previous` when this is absent (see `nearestDay`); another day than `day` is said.
   */
  readonly span?: TimeSpan;
  /**
   * When it is typed; absent where the time may lie ahead, as that of a meeting. A date without a year is not
   * after it, unless the incident is. Without `span`, where there is no incident yet, a time without a date is
   * not after it either: the latest that has passed is meant.
   */
  readonly now?: Timestamp;
}

/** The reading of a typed time that is ambiguous; the field shows it before it counts. */
export type Assumption =
  /** It lies nearest to the incident on the day after the one thought of first, or before it. */
  | 'next-day'
  | 'day-before'
  /** `14:??`: placed at the start of what is known. */
  | 'unknown-digits'
  /** `13:55 PM`: the half of the day says nothing new. */
  | 'odd-clock'
  /** `PST` in July: the place's clock was taken. */
  | 'out-of-season'
  /** `05-03`: day and month could also be the other way round. */
  | 'date-order'
  /** Two times that are not the same moment: the first counts. */
  | 'zones-disagree';

interface TypedTime {
  readonly precision: 'exact' | 'approximate';
  /** The time's own words: `~14:20`. */
  readonly written: string;
  /** What follows the time. */
  readonly text: string;
  readonly assumed: readonly Assumption[];
  /** The words name the zone of their clock, so another zone around them changes nothing. */
  readonly hasZone?: boolean;
}

/** What a line such as `14:23 First 503s` says. */
export type TimeEntry =
  | ({ readonly kind: 'placed' } & TimeOption & TypedTime)
  /** The line alone does not say which instant is meant. A person must choose. */
  | ({
      readonly kind: 'choice';
      readonly why: ChoiceReason;
      /** Two or more, earliest first. */
      readonly options: readonly TimeOption[];
    } & TypedTime)
  /** No time, or an unknown one: `??:??`. The text is the whole line, without `??:??`. */
  | { readonly kind: 'unplaced'; readonly text: string };

/**
 * Reads the time that a line starts with, as the import does. Never guesses where clocks were changed
 * or letters name several zones; a line whose time cannot be used is kept whole, as text.
 */
export function parseTimeEntry(line: string, context: TimeEntryContext): TimeEntry {
  const whole = line.trim();
  const head = readEntryHead(whole, 'entry');
  if (head === null) return { kind: 'unplaced', text: whole };
  if (isUnknown(head.time)) return { kind: 'unplaced', text: head.rest };
  const meant = head.time.step === null ? readClockTime(head, context) : readStep(head.time.step, context);
  if (meant === null) return { kind: 'unplaced', text: whole };
  const isSure = !head.time.isApproximate && !meant.assumed.includes('unknown-digits');
  const typed = {
    precision: isSure ? 'exact' : 'approximate',
    written: head.time.words,
    text: head.rest,
    assumed: meant.assumed,
    ...(head.time.zone !== null && { hasZone: true }),
  } as const;
  const { why, options } = meant;
  const [only] = options;
  if (why !== null) return { kind: 'choice', why, options, ...typed };
  return only === undefined ? { kind: 'unplaced', text: whole } : { kind: 'placed', ...only, ...typed };
}

/** `??:??` and the like. Question marks without a colon may be the beginning of a question. */
function isUnknown({ clock, words }: WrittenTime): boolean {
  return (clock?.kind === 'unknown' || clock?.kind === 'since-start') && words.includes(':');
}

interface Meant extends TimeOptions {
  readonly assumed: readonly Assumption[];
}

function readStep(ms: number, { previous, timeZone }: TimeEntryContext): Meant | null {
  if (previous === null) return null;
  const occurredAt = inZone(timestampAt(epochMs(previous) + ms), timeZone);
  return { options: [{ occurredAt }], why: null, assumed: [] };
}

function readClockTime({ time }: EntryHead, context: TimeEntryContext): Meant | null {
  const clock = time.clock?.kind === 'partly' ? startOfKnown(time.clock) : time.clock;
  if (clock?.kind !== 'known') return null;
  const zone = time.zone ?? homeZone(context.timeZone);
  const dated = time.date === null ? null : resolveDate(time.date, surroundings(context));
  if (dated !== null && dated.kind !== 'day') return null;
  const setting = { time, clock, zone, context };
  const meant = dated === null ? onNearestDay(setting) : placedOn(dated.day, setting);
  if (meant === null) return null;
  const assumed: Assumption[] = [...meant.assumed];
  if (time.clock?.kind === 'partly') assumed.push('unknown-digits');
  if (clock.isOdd && meant.why === null) assumed.push('odd-clock');
  if (dated !== null && dated.otherDay !== null) assumed.push('date-order');
  return { ...meant, assumed };
}

/** The days around which the field reads a typed date. */
export function surroundings({ day, span, now, timeZone }: TimeEntryContext): DateSurroundings {
  const near = { near: day, today: day, year: null, order: null };
  if (now === undefined) return near;
  const isIncidentLater = span !== undefined && epochMs(span.to) > epochMs(now);
  return { ...near, latest: wallTimeIn(isIncidentLater ? span.to : now, timeZone) };
}

interface ClockSetting {
  readonly time: WrittenTime;
  readonly clock: KnownClock;
  readonly zone: WrittenZone;
  readonly context: TimeEntryContext;
}

/** Days around the one thought of first, and what it means for a time to lie on them. */
const DAYS = [
  { days: -1, assumed: ['day-before'] },
  { days: 0, assumed: [] },
  { days: 1, assumed: ['next-day'] },
] as const;

function onNearestDay(setting: ClockSetting): Meant | null {
  const { time, context } = setting;
  const { previous, span, now } = context;
  const first = time.zone === null ? context.day : dayIn(time.zone, context);
  const from = previous ?? now;
  const near = span ?? (from === undefined ? null : { from, to: from });
  if (near === null) return placedOn(first, setting);
  const candidates = DAYS.flatMap(({ days, assumed }): readonly Meant[] => {
    const meant = placedOn(dayAfter(first, days), setting);
    return meant === null ? [] : [{ ...meant, assumed: [...assumed, ...meant.assumed] }];
  });
  const isFreeToLieAhead = span !== undefined || now === undefined;
  const passed = isFreeToLieAhead ? [] : candidates.filter((meant) => hasPassed(meant, now));
  return nearestDay(passed.length === 0 ? candidates : passed, { span: near, previous });
}

/** Whether one of its moments is over; of a range its end. */
function hasPassed({ options }: Meant, now: Timestamp): boolean {
  return options.some(({ occurredAt, endedAt }) => epochMs(endedAt ?? occurredAt) <= epochMs(now));
}

/** Null for a range that ends before it starts: its words would else be lost. */
function placedOn(day: CalendarDay, { time, clock, zone, context }: ClockSetting): Meant | null {
  const readWall = createWallReader();
  const start = readWall(day, clock, zone, context.timeZone);
  const odd: string[] = [];
  const found = timeOptions(time, {
    day,
    start,
    read: (on, end) => readWall(on, end, zone, context.timeZone),
    readIn: (on, other, otherZone) => readWall(on, other, otherZone, context.timeZone),
    onOdd: (oddity) => odd.push(oddity),
  });
  if (odd.includes('range-backwards') || odd.includes('impossible-date')) return null;
  const assumed: Assumption[] = [];
  if (start.meanings[0]?.isOutOfSeason) assumed.push('out-of-season');
  if (odd.includes('zone-disagrees')) assumed.push('zones-disagree');
  return { ...found, assumed };
}

function homeZone(timeZone: string): WrittenZone {
  return { kind: 'place', words: timeZone, timeZone, minutes: null };
}

/** Half past five in the evening in Los Angeles is the next morning in Berlin: the day is that of the zone typed. */
function dayIn(zone: WrittenZone, { day, previous, now }: TimeEntryContext): CalendarDay {
  const near = previous ?? now;
  if (near === undefined || zone.kind === 'ambiguous') return day;
  if (zone.kind === 'place') return wallTimeIn(near, zone.timeZone);
  return wallTimeIn(timestampAt(epochMs(near) + zone.minutes * MINUTE_MS), 'UTC');
}
