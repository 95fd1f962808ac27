import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalsOf, stretchesOf } from '#shared/domain/signals/signalEdits.ts';
import { factsOf, signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { signalLine, type ValueRange, valueRange } from '#shared/domain/signals/signalLine.ts';
import { indexAt, pointsOf, type SignalPoints } from '#shared/domain/signals/signalPoints.ts';
import { phasesOf } from '#shared/domain/timeline/phases.ts';
import { instantOf } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import { milestonesOnWall, shownOnWall } from '#shared/wall/roomVisibility.ts';
import { shownKind } from '#shared/wall/wallBlock.ts';
import { spotlightIndex, wallEvents } from '#shared/wall/wallEvents.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallGraph } from '#shared/wall/wallMessage.ts';
import { wallPictures } from '#shared/wall/wallPictures.ts';
import { wallLine } from '#shared/wall/wallText.ts';
import { measuredText, signalSentence } from '#shared/words/signalWords.ts';

/** What a graph is about in the light: a moment of the timeline, or a stretch that an answer cites. */
interface LitGraph {
  readonly signal: Signal;
  readonly from: number;
  readonly to: number;
}

/** The graphs that the room may see and that show the moment in the light, or what the answer in the light cites. */
function wallGraphs(incident: Incident, focus: WallFocus): readonly LitGraph[] {
  const kind = shownKind(incident.meeting.plan, focus);
  if (kind === 'timeline') {
    const events = wallEvents(incident, focus);
    const event = events[spotlightIndex(incident, focus, events)];
    if (event === undefined) return [];
    const at = instantOf(event);
    return shownOnWall(signalsOf(incident)).flatMap((signal) => {
      const facts = signalFacts(signal);
      const isOfMoment = facts !== null && facts.from <= at && at <= facts.to;
      return isOfMoment ? [{ signal, from: at, to: at }] : [];
    });
  }
  const { causeId } = focus;
  if (kind !== 'causes' || causeId === null) return [];
  return stretchesOf(incident, causeId).flatMap(({ signal, stretch }) =>
    signal.visibility === 'private' || signalFacts(signal) === null
      ? []
      : [{ signal, from: epochMs(stretch.from), to: epochMs(stretch.to) }],
  );
}

/** How many pictures and graphs can fill the room one after the other. */
export function wallEvidenceCount(incident: Incident, focus: WallFocus): number {
  return wallPictures(incident, focus).length + wallGraphs(incident, focus).length;
}

/** The graph that fills the room: they come after the pictures. Null where none does. */
export function wallGraph(incident: Incident, focus: WallFocus): WallGraph | null {
  if (focus.picture === undefined) return null;
  const at = focus.picture.at - wallPictures(incident, focus).length;
  const lit = wallGraphs(incident, focus)[at];
  return lit === undefined
    ? null
    : drawnGraph(incident, lit, focus.knownThen === null ? null : epochMs(focus.knownThen));
}

/** The drawing counts in thousandths of its width and height. */
const SIDE = 1000;
/** The incident with so much of its length on both sides. */
const AROUND = 0.15;
const MOST_TICKS = 8;
/** Nearer to an edge a time would be cut. */
const EDGE = 0.02;

function drawnGraph(
  incident: Incident,
  { signal, from, to }: LitGraph,
  then: number | null,
): WallGraph | null {
  const all = pointsOf(signal);
  // Nobody knew then of a value that was measured later.
  const points = then === null ? all : upTo(all, then);
  const facts = factsOf(points, signal);
  if (facts === null) return null;
  const known = milestonesOnWall(incident);
  const events = wallEvents(incident, { knownThen: null }).map(instantOf);
  const [first, last] = [Math.min(from, ...events), Math.max(to, ...events)];
  const air = Math.max((last - first) * AROUND, MINUTE_MS);
  const start = Math.max(facts.from, first - air);
  const end = Math.max(Math.min(signalFacts(signal)?.to ?? facts.to, last + air), start + MINUTE_MS);
  const place = (ms: number) => Math.min(1, Math.max(0, (ms - start) / (end - start)));
  const range = valueRange(facts.lowest.value, facts.highest.value, signal.threshold);
  const { threshold, unit } = signal;
  return {
    kind: 'graph',
    name: wallLine(signal.name),
    words: then === null ? wallLine(signalSentence(signal, incident.timeZone)) : '',
    line: pathOf(points, { from: start, msPerPx: (end - start) / SIDE, width: SIDE }, range),
    high: wallLine(measuredText(facts.highest.value, unit)),
    highAt: fractionOf(range, facts.highest.value),
    threshold:
      threshold === undefined
        ? null
        : { at: fractionOf(range, threshold), words: wallLine(measuredText(threshold, unit)) },
    phases: phasesOf(known).flatMap(({ since, from: begin, to: until }) => {
      const [left, right] = [place(epochMs(begin)), place(epochMs(until))];
      return right > left ? [{ since, from: left, to: right }] : [];
    }),
    ticks: ticksOf(start, end, incident.timeZone, place),
    lit: { from: place(from), to: place(to) },
  };
}

function upTo(points: SignalPoints, then: number): SignalPoints {
  const end = indexAt(points, then + 1);
  return { times: points.times.subarray(0, end), values: points.values.subarray(0, end) };
}

/** From the top, 0 to 1. */
function fractionOf({ low, high }: ValueRange, value: number): number {
  return Math.min(1, Math.max(0, 1 - (value - low) / (high - low)));
}

function pathOf(points: SignalPoints, scale: Parameters<typeof signalLine>[1], range: ValueRange): string {
  const whole = (value: number) => Math.round(value * 10) / 10;
  const pieces = signalLine(points, scale, (value) => fractionOf(range, value) * SIDE);
  return pieces
    .map((piece) => {
      const drawn: string[] = [];
      for (let at = 0; at < piece.length; at += 2)
        drawn.push(`${whole(piece[at] ?? 0)} ${whole(piece[at + 1] ?? 0)}`);
      // A single value between two gaps is a dot.
      return `M${drawn.join('L')}${drawn.length === 1 ? 'h0.1' : ''}`;
    })
    .join('');
}

/** Minutes of the clock that divide the time into a few parts. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440].map((minutes) => minutes * MINUTE_MS);

function ticksOf(
  start: number,
  end: number,
  timeZone: string,
  place: (ms: number) => number,
): WallGraph['ticks'] {
  const step = STEPS.find((one) => (end - start) / one <= MOST_TICKS) ?? end - start;
  const first = Math.ceil(start / step) * step;
  const count = Math.max(0, Math.floor((end - first) / step) + 1);
  const ticks = Array.from({ length: Math.min(count, MOST_TICKS + 1) }, (_, index) => {
    const ms = first + index * step;
    return { at: place(ms), time: clockTime(timestampAt(ms), timeZone) };
  });
  return ticks.filter(({ at }) => at >= EDGE && at <= 1 - EDGE);
}
