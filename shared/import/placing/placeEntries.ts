import { guessedKindOf } from '#shared/domain/kinds/guessedKind.ts';
import { createDayKeeper, type Foreknowledge } from '#shared/import/placing/dayKeeper.ts';
import { flagMessage } from '#shared/import/placing/flagWords.ts';
import {
  type HalfDayDoubt,
  halfDayDoubts,
  inItsHalf,
  isSettled,
  withBothDays,
} from '#shared/import/placing/halfDays.ts';
import type {
  FlagCode,
  ImportContext,
  ImportFlag,
  ParsedEvent,
} from '#shared/import/placing/parsedTimeline.ts';
import { datedStep, placedSinceStart, startOf } from '#shared/import/placing/sinceStart.ts';
import { whoSaidIt } from '#shared/import/placing/whoSaidIt.ts';
import type { ZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import type { FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { type CalendarDay, dayAfter, dayText } from '#shared/time/calendarDay.ts';
import { timeOptions } from '#shared/time/timeOptions.ts';
import { epochMs, shifted, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { type ChoiceReason, createWallReader, type WallReading } from '#shared/time/wallClock.ts';
import {
  type KnownClock,
  startOfKnown,
  type WrittenClock,
  type WrittenTime,
  type WrittenZone,
} from '#shared/time/writtenTime.ts';
import { inZone } from '#shared/time/zonedTime.ts';

/** Reports progress again after so many. */
const PROGRESS_STEP = 5000;

/** What is known of a whole text before its entries are placed. */
interface PlacedAmong {
  readonly known: Foreknowledge;
  readonly zones: ZoneKeeper;
  /** The line that says when the start was from which entries count; null or absent: there is none. */
  readonly stated?: FoundEntry | null;
  /** That line says only when the incident began. */
  readonly isStartTaken?: boolean;
}

/** Gives the entries their instants, in the order of the text; nothing is put right, all is flagged. */
export function placeEntries(
  marks: readonly TimelineMark[],
  context: ImportContext,
  { known, zones, stated = null, isStartTaken = false }: PlacedAmong,
): readonly ParsedEvent[] {
  const days = createDayKeeper(marks, context, known);
  const readWall = createWallReader();
  const read: Placing['read'] = (day, clock, zone) => readWall(day, clock, zone, context.timeZone);
  const endsAt = endOfPossible(context, read);
  const doubts = context.clockHours === 24 ? new Map<FoundEntry, HalfDayDoubt>() : halfDayDoubts(marks);
  const events: ParsedEvent[] = [];
  let previous: Timestamp | null = null;
  let start: Timestamp | null = null;
  const counted = new Map<number, FoundEntry>();
  for (const [index, mark] of marks.entries()) {
    if (index % PROGRESS_STEP === PROGRESS_STEP - 1) context.onPlaced?.(events.length, marks.length);
    if (mark.kind === 'day') days.set(mark.date, mark.isStated);
    else if (mark.kind === 'year') days.setYear(mark.year);
    else if (mark.kind === 'numbered-day') days.setNumber(mark.number, mark.isDated);
    else if (mark.kind === 'part') days.restart();
    else {
      const doubt = doubts.get(mark.entry);
      const { timeZone } = context;
      const placing = { days, zones, read, previous, timeZone, endsAt };
      const step = datedStep(mark.entry);
      const entry = step?.entry ?? inItsHalf(mark.entry, doubt);
      const placed = placeEntry(entry, placing);
      if (start === null && stated !== null && mark.entry.time.clock?.kind === 'since-start')
        start = placeEntry(stated, placing).occurredAt;
      if (step !== null && start === null && placed.occurredAt !== null)
        start = shifted(placed.occurredAt, -step.ms);
      if (step === null && mark.entry.time.clock?.kind === 'since-start')
        counted.set(events.length, mark.entry);
      const isOpen = doubt !== undefined && !isSettled(doubt) && context.clockHours === undefined;
      const event = isOpen ? withBothDays(placed, doubt) : placed;
      events.push(event);
      previous = event.occurredAt ?? previous;
    }
  }
  if (counted.size === 0) return events;
  return events.map((event, index) => {
    const entry = counted.get(index);
    return entry === undefined
      ? event
      : placedSinceStart(
          event,
          entry,
          startOf(context, start),
          isStartTaken && context.startsAt === undefined,
        );
  });
}

/** Everything that placing one entry needs. */
export interface Placing {
  readonly days: ReturnType<typeof createDayKeeper>;
  readonly zones: ZoneKeeper;
  readonly read: (day: CalendarDay, clock: KnownClock, zone: WrittenZone) => WallReading;
  readonly previous: Timestamp | null;
  readonly timeZone: string;
  /** What lies there or later is ahead. Milliseconds since the epoch. */
  readonly endsAt: number;
}

type Placed = Pick<ParsedEvent, 'occurredAt' | 'endedAt' | 'precision' | 'choices' | 'isChoiceApproximate'>;
const UNPLACED: Placed = { occurredAt: null, precision: 'unplaced', choices: [] };

function placeEntry(entry: FoundEntry, placing: Placing): ParsedEvent {
  const flags: ImportFlag[] = [];
  const flag = (code: FlagCode, words: string, made = '') => {
    flags.push({ code, line: entry.from, words, message: flagMessage(code, words, made) });
  };
  const placed = placeTime(entry, placing, flag);
  if (entry.isTold === true) flag('told-in-sentence', entry.time.words);
  if (isAhead(placed, placing)) flag('in-future', entry.time.words, placed.occurredAt?.slice(0, 10));
  return {
    ...placed,
    title: entry.title,
    ...detailOf(entry),
    ...whoSaidIt(entry),
    ...guessedKindOf(entry.title),
    written: entry.time.words,
    sourceLines: { from: entry.from, to: entry.to },
    flags,
  };
}

/** An event has one day; words that name several stay with it. */
function detailOf({ detail, time }: FoundEntry): { readonly detail?: string } {
  const lines = [time.untilDay === null ? '' : time.words, detail].filter((text) => text !== '');
  return lines.length === 0 ? {} : { detail: lines.join('\n') };
}

/** The end of the latest day that is possible: what has happened lies before it. Milliseconds since the epoch. */
function endOfPossible({ latest, timeZone }: ImportContext, read: Placing['read']): number {
  if (latest === undefined) return Number.POSITIVE_INFINITY;
  const home: WrittenZone = { kind: 'place', words: timeZone, timeZone, minutes: null };
  return firstMs(read(dayAfter(latest), MIDNIGHT, home)) ?? Number.POSITIVE_INFINITY;
}

function isAhead({ occurredAt }: Placed, { endsAt }: Placing): boolean {
  return occurredAt !== null && epochMs(occurredAt) >= endsAt;
}

type Flag = (code: FlagCode, words: string, made?: string) => void;

function placeTime(entry: FoundEntry, placing: Placing, flag: Flag): Placed {
  const { time } = entry;
  if (time.step !== null) return placeStep({ ...time, step: time.step }, placing, flag);
  // Its moment follows from the start, in whatever zone that is said.
  if (time.clock?.kind === 'since-start') return UNPLACED;
  const { zone, neighbour } = placing.zones.of(entry, flag);
  const clock = usableClock(time.clock, time.words, flag);
  // Its neighbours' clocks tell the day of an entry whose zone nobody said, whatever zone is taken for it.
  const msOn = (day: CalendarDay) => (clock === null ? null : firstMs(placing.read(day, clock, neighbour)));
  const date = placing.days.of({ time, isOpen: zone.kind === 'ambiguous' }, msOn, flag);
  if (date === null) return UNPLACED;
  if (clock === null) {
    if (time.date === null || time.clock?.kind === 'impossible') return UNPLACED;
    flag('time-unknown', time.words, dayText(date));
    return approximate(placing.read(date, MIDNIGHT, zone));
  }
  const start = placing.read(date, clock, zone);
  const { options, why } = timeOptions(time, {
    day: date,
    start,
    read: (day, end) => placing.read(day, end, zone),
    readIn: placing.read,
    onOdd: (oddity) => flag(oddity, time.words),
  });
  const isSure = !time.isApproximate && time.clock?.kind === 'known';
  const [only] = options;
  if (why !== null || only === undefined) {
    if (why !== null && why !== 'half-day') flag(CHOICE_FLAGS[why], why === 'zone' ? zone.words : time.words);
    return { ...UNPLACED, choices: options, ...(isSure ? {} : { isChoiceApproximate: true }) };
  }
  if (start.meanings[0]?.isOutOfSeason)
    flag('zone-out-of-season', zone.words, `UTC${only.occurredAt.slice(-6)}`);
  const range = only.endedAt === undefined ? {} : { endedAt: only.endedAt };
  return {
    occurredAt: only.occurredAt,
    ...range,
    precision: isSure ? 'exact' : 'approximate',
    choices: [],
  };
}

/** An hour that its am or pm contradicts is flagged as a clock already. */
const CHOICE_FLAGS: Readonly<Record<Exclude<ChoiceReason, 'half-day'>, FlagCode>> = {
  ambiguous: 'ambiguous-local-time',
  impossible: 'impossible-local-time',
  zone: 'ambiguous-zone',
};

const MIDNIGHT = startOfKnown({ hour: 0, minute: 0 });

/** The clock with unknown digits as 0; null when too little of it is known to stand anywhere. */
function usableClock(clock: WrittenClock | null, words: string, flag: Flag): KnownClock | null {
  switch (clock?.kind) {
    case 'known':
      if (clock.isOdd) flag('impossible-clock', words);
      return clock;
    case 'partly':
      flag('unknown-digits', words, 'placed at the start of what is known, as approximate');
      return startOfKnown(clock);
    case 'impossible':
      flag('impossible-clock', words);
      return null;
    case 'unknown':
      flag('unknown-digits', words, 'left without a time of day');
      return null;
    default:
      return null;
  }
}

function approximate({ meanings: [first] }: WallReading): Placed {
  return first === undefined ? UNPLACED : { occurredAt: first.at, precision: 'approximate', choices: [] };
}

function placeStep(
  { step, words, isApproximate }: WrittenTime & { readonly step: number },
  { previous, timeZone, days }: Placing,
  flag: Flag,
): Placed {
  if (previous === null) {
    flag('unknown-digits', words, 'left unplaced, because no entry with a time comes before');
    return UNPLACED;
  }
  const at = inZone(timestampAt(epochMs(previous) + step), timeZone);
  days.moveTo(at);
  return { occurredAt: at, precision: isApproximate ? 'approximate' : 'exact', choices: [] };
}

function firstMs({ meanings: [first] }: WallReading): number | null {
  return first === undefined ? null : epochMs(first.at);
}
