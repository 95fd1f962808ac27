import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import type { FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { DAY_MS, HOUR_MS } from '#shared/time/durations.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import { compareTimestamps, shifted } from '#shared/time/timestamp.ts';
import type { KnownClock, WrittenClock, WrittenDate } from '#shared/time/writtenTime.ts';

/** A clock that goes back by less is out of order. Minutes. */
const OUT_OF_ORDER = 3 * 60;
const HALF_DAY = 12 * 60;

/**
 * What the afternoon would change of an entry: its clock counts from noon (`clock`), or only its day is another, because
 * it stands below such a clock (`day`). `written`: its day is written, and only the half of it is not. `settled`: clocks that say
 * their half above and below it leave no doubt. `midnight`: likewise, of a clock in the hour after midnight.
 */
export type HalfDayDoubt = 'clock' | 'day' | 'written' | 'settled' | 'midnight';

/** Whether nobody has to be asked. */
export function isSettled(doubt: HalfDayDoubt): boolean {
  return doubt === 'settled' || doubt === 'midnight';
}

/** An entry with a known clock. */
interface Clocked {
  readonly entry: FoundEntry;
  readonly clock: KnownClock;
}

/**
 * The entries that could lie in the afternoon although their clocks say morning: `01:16` below `12:00`, where no clock of
 * the text is after 12:59, or where the one below them, such as `14:03`, goes on from there. Whoever writes so counts
 * twelve hours or went on the next day, and nothing else tells. Empty where am or pm, seconds or several zones stand.
 */
export function halfDayDoubts(marks: readonly TimelineMark[]): ReadonlyMap<FoundEntry, HalfDayDoubt> {
  const doubts = new Map<FoundEntry, HalfDayDoubt>();
  const runs = clockRuns(marks);
  const all = runs.flat();
  const halves = withoutHalf(all);
  const slips = new Map([...slipsAtNoon(runs, halves), ...halves]);
  if (slips.size > 0) return slips;
  const zones = new Set(all.map(({ entry }) => entry.time.zone?.words ?? ''));
  const isPlain = all.every(({ entry }) => !/\d\s?[ap]\.?m\b|\d:\d{2}:\d{2}/i.test(entry.time.words));
  if (!isPlain || zones.size > 1 || marks.some((mark) => mark.kind === 'entry' && mark.isPost === true))
    return doubts;
  const countsAll = all.some(({ clock }) => clock.hour === 0 || clock.hour > 12);
  for (const run of runs) for (const [entry, doubt] of doubtsIn(run, countsAll)) doubts.set(entry, doubt);
  return doubts;
}

/**
 * `12:15 AM` below `12:00 PM` is half a day ago or ahead, or a slip for a quarter past noon: people mix up which half of the day
 * twelve belongs to.
 */
function slipsAtNoon(
  runs: readonly (readonly Clocked[])[],
  halves: ReadonlyMap<FoundEntry, HalfDayDoubt>,
): ReadonlyMap<FoundEntry, HalfDayDoubt> {
  const slips = new Map<FoundEntry, HalfDayDoubt>();
  for (const run of runs)
    for (const [index, { entry, clock }] of run.entries()) {
      const before = run[index - 1];
      const isTwelveAm = clock.hour === 0 && /^\D{0,3}12:\d{2}(?::\d{2})?\s?a/i.test(entry.time.words);
      const isNoon =
        before !== undefined &&
        halves.get(before.entry) !== 'settled' &&
        (before.clock.hour === 11 || before.clock.hour === 12 || slips.has(before.entry));
      if (isTwelveAm && isNoon) slips.set(entry, 'clock');
    }
  return slips;
}

/** `July 12 2:00` below `July 12 1:34pm`: where others say which half of the day they are in, one that does not may go on in it. */
function withoutHalf(all: readonly Clocked[]): ReadonlyMap<FoundEntry, HalfDayDoubt> {
  const open = new Map<FoundEntry, HalfDayDoubt>();
  const saysHalf = ({ entry }: Clocked) => /\d\s?[ap]\.?m\b/i.test(entry.time.words);
  if (!all.some(saysHalf)) return open;
  for (const [index, one] of all.entries()) {
    const before = all[index - 1];
    if (before === undefined || saysHalf(one)) continue;
    // `12:45` below `12:20am`
    const isAfterMidnight =
      before.clock.hour === 0 && (saysHalf(before) || open.get(before.entry) === 'midnight');
    if (isAfterMidnight && one.clock.hour === 12) open.set(one.entry, 'midnight');
    if (one.clock.hour === 0 || one.clock.hour > 11) continue;
    const isSameDay = one.entry.time.date === null || isSame(one.entry.time.date, before.entry.time.date);
    const isAfternoon = open.has(before.entry) ? before.clock.hour < 12 : before.clock.hour > 11;
    if (isSameDay && isAfternoon) open.set(one.entry, 'written');
  }
  for (const [index, one] of all.entries()) {
    const end = all.findIndex(({ entry }, at) => at > index && !open.has(entry));
    const between = all.slice(index + 1, end === -1 ? index + 1 : end);
    const next = all[end];
    if (!saysHalf(one) || next === undefined || !saysHalf(next)) continue;
    if (isBetween(one, between, next)) for (const { entry } of between) open.set(entry, 'settled');
  }
  return open;
}

/** Whether clocks without a half of the day go on from one in the afternoon to one that says its half, within half a day. */
function isBetween(first: Clocked, between: readonly Clocked[], next: Clocked): boolean {
  const minutes = between.map(({ clock }) => minutesOf(clock) + HALF_DAY);
  const until = minutesOf(next.clock) + (next.clock.hour < 12 ? 2 * HALF_DAY : 0);
  const all = [minutesOf(first.clock), ...minutes, until];
  return (
    until - minutesOf(first.clock) < HALF_DAY && all.every((one, at) => at === 0 || one >= (all[at - 1] ?? 0))
  );
}

function isSame(one: WrittenDate, other: WrittenDate | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The entries with clocks from one day that is written to the next. */
function clockRuns(marks: readonly TimelineMark[]): readonly (readonly Clocked[])[] {
  const runs: Clocked[][] = [[]];
  for (const mark of marks) {
    const time = mark.kind === 'entry' ? mark.entry.time : null;
    if (time === null || time.date !== null || time.dayShift !== 0) runs.push([]);
    if (mark.kind === 'entry' && time?.clock?.kind === 'known')
      runs.at(-1)?.push({ entry: mark.entry, clock: time.clock });
  }
  return runs;
}

function doubtsIn(run: readonly Clocked[], countsAll: boolean): readonly [FoundEntry, HalfDayDoubt][] {
  const at = run.findIndex((_one, index) => isStepBack(run, index));
  const [before, first] = [run[at - 1], run[at]];
  if (before === undefined || first === undefined) return [];
  const fromMorning = before.clock.hour >= 9 && before.clock.hour <= 12;
  if (!fromMorning || first.clock.hour === 0 || first.clock.hour > 8) return [];
  const rest = run.slice(at);
  const length = rest.findIndex(({ clock }) => clock.hour > 11);
  const early = length === -1 ? rest : rest.slice(0, length);
  const later = length === -1 ? [] : rest.slice(length);
  const [last, next] = [early.at(-1) ?? first, later[0]];
  const isInOrder = early.every((_one, index) => index === 0 || !isStepBack(early, index));
  // A later time in the afternoon shows that the text counts 24 hours, and that these clocks may be a slip all the
  // same.
  const goesOn = next === undefined ? !countsAll : minutesOf(next.clock) >= minutesOf(last.clock) + HALF_DAY;
  if (!isInOrder || !goesOn) return [];
  return [
    ...early.map(({ entry }): [FoundEntry, HalfDayDoubt] => [entry, 'clock']),
    ...later.map(({ entry }): [FoundEntry, HalfDayDoubt] => [entry, 'day']),
  ];
}

function isStepBack(run: readonly Clocked[], index: number): boolean {
  const [before, here] = [run[index - 1], run[index]];
  return (
    before !== undefined &&
    here !== undefined &&
    minutesOf(here.clock) < minutesOf(before.clock) - OUT_OF_ORDER
  );
}

function minutesOf({ hour, minute }: KnownClock): number {
  return hour * 60 + minute;
}

/** `Timeline (ET, all pm)`, `All times are in the afternoon.` */
const ALL_PM = /\ball (?:times )?(?:are )?(?:in the )?(?:p\.?m\b|afternoon|evening)/i;

/** The marks with their clocks in the afternoon, where one of the lines says so of all. */
export function withSaidHalf(
  marks: readonly TimelineMark[],
  said: readonly string[],
): readonly TimelineMark[] {
  if (!said.some((text) => ALL_PM.test(text))) return marks;
  return marks.map((mark) =>
    mark.kind === 'entry' && !/\d\s?[ap]\.?m\b/i.test(mark.entry.time.words)
      ? { ...mark, entry: inAfternoon(mark.entry) }
      : mark,
  );
}

/** The entry as a doubt about its half of the day has it. */
export function inItsHalf(entry: FoundEntry, doubt: HalfDayDoubt | undefined): FoundEntry {
  if (doubt === 'midnight' && entry.time.clock?.kind === 'known')
    return { ...entry, time: { ...entry.time, clock: { ...entry.time.clock, hour: 0 } } };
  return doubt === undefined || doubt === 'day' ? entry : inAfternoon(entry);
}

/** The entry with its clocks in the afternoon. */
function inAfternoon(entry: FoundEntry): FoundEntry {
  const { clock, end } = entry.time;
  if (clock === null) return entry;
  const until = end === null || end.date !== null ? end : { ...end, clock: halfLater(end.clock) };
  return { ...entry, time: { ...entry.time, clock: halfLater(clock), end: until } };
}

function halfLater(clock: WrittenClock): WrittenClock {
  return clock.kind === 'known' && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** How far the other reading lies from that in the afternoon. */
const LATER: Readonly<Record<HalfDayDoubt, number>> = {
  clock: 12 * HOUR_MS,
  day: DAY_MS,
  written: -12 * HOUR_MS,
  settled: 0,
  midnight: 0,
};

/** An event that was placed as the afternoon has it, with the next day as well, for a person to choose. */
export function withBothDays(event: ParsedEvent, doubt: HalfDayDoubt): ParsedEvent {
  const { occurredAt, endedAt, choices, precision, sourceLines, written } = event;
  const placed = occurredAt === null ? [] : [{ occurredAt, ...(endedAt === undefined ? {} : { endedAt }) }];
  const read: readonly TimeOption[] = choices.length > 0 ? choices : placed;
  if (read.length === 0) return event;
  const both = read
    .flatMap((option) => [option, later(option, LATER[doubt])])
    .sort((a, b) => compareTimestamps(a.occurredAt, b.occurredAt));
  const { endedAt: _end, ...rest } = event;
  const message = flagMessage('half-day-open', written);
  return {
    ...rest,
    occurredAt: null,
    precision: 'unplaced',
    choices: both,
    ...(precision === 'approximate' ? { isChoiceApproximate: true } : {}),
    flags: [...event.flags, { code: 'half-day-open', line: sourceLines.from, words: written, message }],
  };
}

function later(option: TimeOption, ms: number): TimeOption {
  const { occurredAt, endedAt } = option;
  return {
    ...option,
    occurredAt: shifted(occurredAt, ms),
    ...(endedAt === undefined ? {} : { endedAt: shifted(endedAt, ms) }),
  };
}
