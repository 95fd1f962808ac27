import type { Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import {
  type PassedMilestone,
  type PhaseStart,
  passedMilestones,
  phasesOf,
} from '#shared/domain/timeline/phases.ts';
import { instantOf, type PlacedEvent, placedInstants } from '#shared/domain/timeline/timelineOrder.ts';
import { textWidth } from '#shared/text/wrapText.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { barFlags, rowCount } from '#shared/wall/barFlags.ts';
import type { WallBar } from '#shared/wall/wallMessage.ts';
import { BAR_ROW_HEIGHT, BAR_WITHOUT_ROWS, WALL_TYPE, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { eventMomentText, type TimeTelling } from '#shared/wall/wallText.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** The scale reaches beyond the milestones only as far as this part of their length on either side. */
const REACH = 0.4;
/** Between a line, its words and the next ones, in units of the wall. */
const LABEL_GAP = 36;
/** The time is bold, and so wider than it was measured. */
const BOLD_TIME = 1.06;

interface TickWords {
  readonly time: string;
  readonly words: string;
}

interface BarSource {
  /** Only what the room may see. */
  readonly timeline: readonly TimelineEvent[];
  readonly milestones: Milestones;
  readonly knownThen: Timestamp | null;
  readonly telling: TimeTelling;
}

/**
 * The phases to scale, with the event in the light or the events that an answer was seen in on them; null where there is
 * no length to draw.
 */
export function wallBar(source: BarSource, lit: readonly PlacedEvent[]): WallBar | null {
  const passed = passedMilestones(source).toSorted((a, b) => a.instant - b.instant);
  const drawn = scaleOf(placedInstants(source.timeline), passed);
  if (drawn === null) return null;
  const { scale, isCut } = drawn;
  const then = source.knownThen === null ? null : epochMs(source.knownThen);
  const seen = then === null ? passed : passed.filter(({ instant }) => instant <= then);
  return {
    phases: phasesIn(source, scale, then),
    ticks: ticksOf(seen, scale, source.telling),
    // Several events may share a moment, or lie beyond the same end.
    // What came later is not known then, not even that it came.
    isCut: { ...isCut, after: isCut.after && then === null },
    knobs: [...new Set(lit.map((event) => scale(instantOf(event))))],
    unknownFrom: then === null ? null : scale(then),
  };
}

/** The same as one line: where the incident stood, without a word. */
export function barAsLine(bar: WallBar | null): WallBar | null {
  return bar === null ? null : { ...bar, ticks: [] };
}

/** What the bar takes at the lower edge of a page with its times, the room above it not counted; 0 for a line or none. */
export function barHeight(bar: WallBar | null): number {
  const rows = rowCount(bar?.ticks ?? []);
  return rows === 0 ? 0 : BAR_WITHOUT_ROWS + rows * BAR_ROW_HEIGHT;
}

interface DrawnScale extends Pick<WallBar, 'isCut'> {
  readonly scale: Scale;
}

/** From an instant to its place, 0 to 1; instants beyond the ends stand at the ends. */
type Scale = (instant: number) => number;

function scaleOf(instants: readonly number[], passed: readonly PassedMilestone[]): DrawnScale | null {
  const [first = 0] = instants;
  const last = instants.at(-1) ?? 0;
  const from = passed[0]?.instant ?? first;
  const to = passed.at(-1)?.instant ?? last;
  const reach = from === to ? Number.POSITIVE_INFINITY : (to - from) * REACH;
  const start = Math.max(first, from - reach);
  const end = Math.min(last, to + reach);
  if (end <= start) return null;
  return {
    scale: (instant) => Math.min(1, Math.max(0, (instant - start) / (end - start))),
    isCut: { before: first < start, after: last > end },
  };
}

/** Time that no phase covers is drawn as unknown, so that the bar has no holes. */
function phasesIn(source: BarSource, scale: Scale, then: number | null): WallBar['phases'] {
  const end = then === null ? 1 : scale(then);
  const covered: WallBar['phases'][number][] = [];
  const cover = (since: PhaseStart | null, from: number, to: number): void => {
    if (to > from) covered.push({ since, from, to });
  };
  const covers = (): number => covered.at(-1)?.to ?? 0;
  for (const { since, from, to } of phasesOf(source)) {
    cover(null, covers(), Math.min(end, scale(epochMs(from))));
    cover(since, covers(), Math.min(end, scale(epochMs(to))));
  }
  cover(null, covers(), end);
  return covered;
}

interface Mark extends TickWords {
  readonly at: number;
  /** Of the last of several that are said together. */
  readonly until: string;
}

function ticksOf(passed: readonly PassedMilestone[], scale: Scale, telling: TimeTelling): WallBar['ticks'] {
  const marks: Mark[] = [];
  for (const { name, instant, event } of passed) {
    const time = eventMomentText(event, telling);
    const mark = { at: scale(instant), time, until: time, words: MILESTONE_WORDS[name].tick };
    const last = marks.at(-1);
    if (last?.time === time) marks[marks.length - 1] = together(last, mark);
    else marks.push(mark);
  }
  return flagged(marks);
}

/** Where too many stand close to each other, the two that are closest are said together. */
function flagged(marks: readonly Mark[]): WallBar['ticks'] {
  const flags = barFlags(
    marks.map((mark) => ({ at: mark.at * WALL_WIDTH, width: labelWidth(mark) })),
    WALL_WIDTH,
  );
  if (flags === null && marks.length > 1) return flagged(closestTogether(marks));
  return marks.map((mark, index) => {
    const { side, row } = flags?.[index] ?? { side: 'after', row: 0 };
    return { at: mark.at, time: timeOf(mark), words: mark.words, side, row };
  });
}

function closestTogether(marks: readonly Mark[]): readonly Mark[] {
  const distances = marks.slice(1).map(({ at }, index) => at - (marks[index]?.at ?? 0));
  const first = distances.indexOf(Math.min(...distances));
  return marks.flatMap((mark, index) => {
    if (index === first + 1) return [];
    const next = marks[index + 1];
    return [index === first && next !== undefined ? together(mark, next) : mark];
  });
}

function together(one: Mark, next: Mark): Mark {
  return { ...one, until: next.until, words: `${one.words}, ${next.words}` };
}

/** `14:16` or `14:16–14:18`. */
function timeOf({ time, until }: Mark): string {
  return time === until ? time : `${time}–${until}`;
}

function labelWidth(mark: Mark): number {
  return textWidth(`${timeOf(mark)} ${mark.words}`, WALL_TYPE.least.fontSize) * BOLD_TIME + LABEL_GAP;
}
