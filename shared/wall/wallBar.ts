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
import type { WallBar } from '#shared/wall/wallMessage.ts';
import { WALL_TYPE, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { eventMomentText, type TimeTelling } from '#shared/wall/wallText.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** The scale reaches beyond the milestones only as far as this part of their length on either side. */
const REACH = 0.4;
/** Between two labels, in units of the wall. */
const LABEL_GAP = 28;

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
  const scale = scaleOf(placedInstants(source.timeline), passed);
  if (scale === null) return null;
  const then = source.knownThen === null ? null : epochMs(source.knownThen);
  const seen = then === null ? passed : passed.filter(({ instant }) => instant <= then);
  return {
    phases: phasesIn(source, scale, then),
    ticks: ticksOf(seen, scale, source.telling),
    // Several events may share a moment, or lie beyond the same end.
    knobs: [...new Set(lit.map((event) => scale(instantOf(event))))],
    unknownFrom: then === null ? null : scale(then),
  };
}

/** The same as one line: where the incident stood, without a word. */
export function barAsLine(bar: WallBar | null): WallBar | null {
  return bar === null ? null : { ...bar, ticks: [] };
}

/** From an instant to its place, 0 to 1; instants beyond the ends stand at the ends. */
type Scale = (instant: number) => number;

function scaleOf(instants: readonly number[], passed: readonly PassedMilestone[]): Scale | null {
  const [first = 0] = instants;
  const last = instants.at(-1) ?? 0;
  const from = passed[0]?.instant ?? first;
  const to = passed.at(-1)?.instant ?? last;
  const reach = from === to ? Number.POSITIVE_INFINITY : (to - from) * REACH;
  const start = Math.max(first, from - reach);
  const end = Math.min(last, to + reach);
  if (end <= start) return null;
  return (instant) => Math.min(1, Math.max(0, (instant - start) / (end - start)));
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

function ticksOf(passed: readonly PassedMilestone[], scale: Scale, telling: TimeTelling): WallBar['ticks'] {
  const ticks: { at: number; time: string; words: string }[] = [];
  for (const { name, instant, event } of passed) {
    const time = eventMomentText(event, telling);
    const last = ticks.at(-1);
    if (last?.time === time) last.words += `, ${MILESTONE_WORDS[name].tick}`;
    else ticks.push({ at: scale(instant), time, words: MILESTONE_WORDS[name].tick });
  }
  const labelsAt = placesOf(ticks.map((tick) => ({ at: tick.at, width: labelWidth(tick) })));
  return ticks.map((tick, index) => ({ ...tick, labelAt: labelsAt[index] ?? tick.at }));
}

function labelWidth({ time, words }: TickWords): number {
  const { fontSize } = WALL_TYPE.least;
  return (Math.max(textWidth(time, fontSize), textWidth(words, fontSize)) + LABEL_GAP) / WALL_WIDTH;
}

/** How far inside a label the line from its mark ends, in units of the wall. */
const LEADER_INSET = 24;

/** Where on the width, 0 to 1, the line from a mark meets its label: straight below the mark, unless the label stands aside. */
export function leaderEnd(tick: WallBar['ticks'][number]): number {
  const inset = LEADER_INSET / WALL_WIDTH;
  const end = tick.labelAt + labelWidth(tick) - LABEL_GAP / WALL_WIDTH;
  const isAbove = tick.at >= tick.labelAt && tick.at <= end;
  return isAbove ? tick.at : Math.max(tick.labelAt + inset, Math.min(tick.at, end - inset));
}

/** Labels centred below their marks, moved aside so far that none meets another or leaves the wall. */
function placesOf(labels: readonly { readonly at: number; readonly width: number }[]): readonly number[] {
  const places: number[] = [];
  let free = 0;
  for (const { at, width } of labels) {
    const place = Math.max(free, at - (width - LABEL_GAP / WALL_WIDTH) / 2);
    places.push(place);
    free = place + width;
  }
  let end = 1 + LABEL_GAP / WALL_WIDTH;
  return places
    .map((place, index) => ({ place, index }))
    .toReversed()
    .map(({ place, index }) => {
      const fitted = Math.max(0, Math.min(place, end - (labels[index]?.width ?? 0)));
      end = fitted;
      return fitted;
    })
    .toReversed();
}
