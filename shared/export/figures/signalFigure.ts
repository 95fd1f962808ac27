import type { Element } from 'hast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { sharedRanges } from '#shared/domain/signals/sharedRanges.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { type SignalFacts, signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { type LinePiece, signalLine, type ValueRange } from '#shared/domain/signals/signalLine.ts';
import { pointsOf } from '#shared/domain/signals/signalPoints.ts';
import { type Phase, passedMilestones, phasesOf } from '#shared/domain/timeline/phases.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import {
  INK,
  INK_SOFT,
  KIND_COLOURS,
  LINE,
  LINE_STRONG,
  PHASE_COLOURS,
} from '#shared/export/figures/palette.ts';
import { round, svg, svgImage, svgText } from '#shared/export/figures/svgNodes.ts';
import { type TimeAxis, timeAxis } from '#shared/export/figures/timeAxis.ts';
import { FIGURE_WIDTH } from '#shared/export/figures/timelineLayout.ts';
import { textWidth } from '#shared/text/wrapText.ts';
import { latestOf } from '#shared/time/latestOf.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { measuredText, signalSentence } from '#shared/words/signalWords.ts';

interface SignalFigure {
  readonly drawing: Element;
  readonly caption: string;
}

/** As in the drawing of the timeline, so that one stands right below the other. */
const SIDE = 10;
const TOP = 18;
const PLOT_HEIGHT = 96;
const AXIS_HEIGHT = 19;
const SMALL = 9;

/**
 * A graph on the time axis of the timeline's drawing, with the phases behind it and the milestones across; on its own one
 * where it was measured at another time. Null where there is nothing to draw.
 */
export function signalFigure(incident: Incident, signal: Signal, name: string): SignalFigure | null {
  const facts = signalFacts(signal);
  if (facts === null) return null;
  const { from, to } = drawnSpan(incident, facts);
  const axis = timeAxis(from, to, {
    left: SIDE,
    right: FIGURE_WIDTH - SIDE,
    timeZone: incident.timeZone,
    maxTicks: 10,
  });
  const signals = signalsOf(incident);
  const range = sharedRanges(signals)[signals.findIndex(({ id }) => id === signal.id)] ?? null;
  if (range === null) return null;
  const sentence = signalSentence(signal, incident.timeZone);
  return {
    drawing: svgImage(
      {
        width: FIGURE_WIDTH,
        height: TOP + PLOT_HEIGHT + AXIS_HEIGHT,
        name,
        title: signal.name,
        description: sentence,
      },
      [
        svgText(signal.name, SIDE, 12, { fontSize: 11, fontWeight: 600, fill: INK }),
        ...phasesOf(incident).flatMap((phase) => band(phase, axis)),
        ...passedMilestones(incident).map(({ event }) => upright(axis.position(event.occurredAt))),
        ...line(signal, range, axis, { from, to }),
        ...bounds(signal, range),
        ...values(signal, facts, range),
        ...ticks(axis),
      ],
    ),
    caption: sentence,
  };
}

function drawnSpan(
  { timeline }: Incident,
  facts: SignalFacts,
): { readonly from: Timestamp; readonly to: Timestamp } {
  const own = { from: timestampAt(facts.from), to: timestampAt(facts.to) };
  const events = placedEvents(timeline);
  const [first] = events;
  if (first === undefined) return own;
  const from = first.occurredAt;
  const to = latestOf(
    events.map((event) => event.endedAt ?? event.occurredAt),
    from,
  );
  return facts.to < epochMs(from) || facts.from > epochMs(to) || from === to ? own : { from, to };
}

/** Within the drawing: an instant of a phase may lie beyond it. */
function inside(x: number): number {
  return Math.min(FIGURE_WIDTH - SIDE, Math.max(SIDE, x));
}

function band(phase: Phase, { position }: TimeAxis): Element[] {
  const [left, right] = [inside(position(phase.from)), inside(position(phase.to))];
  if (right <= left) return [];
  const box = { x: round(left), y: TOP, width: round(right - left), height: PLOT_HEIGHT };
  return [svg('rect', { ...box, fill: PHASE_COLOURS[phase.since], fillOpacity: 0.35 })];
}

function upright(x: number): Element {
  const at = round(inside(x));
  return svg('line', { x1: at, x2: at, y1: TOP, y2: TOP + PLOT_HEIGHT, stroke: LINE_STRONG, strokeWidth: 1 });
}

function yOf({ low, high }: ValueRange, value: number): number {
  return TOP + 3 + (1 - (value - low) / (high - low)) * (PLOT_HEIGHT - 6);
}

function line(
  signal: Signal,
  range: ValueRange,
  { position }: TimeAxis,
  { from, to }: { readonly from: Timestamp; readonly to: Timestamp },
): Element[] {
  const left = position(from);
  const width = position(to) - left;
  const scale = { from: epochMs(from), msPerPx: (epochMs(to) - epochMs(from)) / width, width };
  const pieces = signalLine(pointsOf(signal), scale, (value) => yOf(range, value));
  const d = pieces.map((piece) => pathOf(piece, left, width)).join('');
  const stroke = { fill: 'none', stroke: KIND_COLOURS.signal, strokeWidth: 1.4, strokeLinejoin: 'round' };
  return d === '' ? [] : [svg('path', { d, ...stroke })];
}

/** The line ends where the drawing does: between a point inside it and one beyond it where it crosses the edge. */
function pathOf(piece: LinePiece, left: number, width: number): string {
  const points: string[] = [];
  for (let at = 0; at < piece.length; at += 2) {
    const [x, y] = [piece[at] ?? 0, piece[at + 1] ?? 0];
    const neighbour = x < 0 ? at + 2 : at - 2;
    const [otherX, otherY] = [piece[neighbour], piece[neighbour + 1]];
    const edge = x < 0 ? 0 : x > width ? width : x;
    if (edge !== x && (otherX === undefined || otherY === undefined || otherX === x)) continue;
    const crossed = edge === x ? y : y + ((edge - x) / ((otherX ?? 0) - x)) * ((otherY ?? 0) - y);
    points.push(`${round(left + edge)} ${round(crossed)}`);
  }
  const [first, ...others] = points;
  if (first === undefined) return '';
  return others.length === 0 ? `M${first}h1` : `M${first}L${others.join('L')}`;
}

/** The lowest and the highest value of the drawing, and the threshold between them. */
function bounds({ threshold, unit }: Signal, range: ValueRange): Element[] {
  const words = { fontSize: SMALL, fill: INK_SOFT, ...HALO };
  const edge = { stroke: LINE, strokeWidth: 1, x1: SIDE, x2: FIGURE_WIDTH - SIDE };
  const base = TOP + PLOT_HEIGHT;
  const drawnElements = [svg('line', { ...edge, y1: base, y2: base, stroke: LINE_STRONG })];
  if (threshold === undefined) return drawnElements;
  const y = round(yOf(range, threshold));
  const text = measuredText(threshold, unit);
  const x = FIGURE_WIDTH - SIDE - textWidth(text, SMALL) - 2;
  return [
    ...drawnElements,
    svg('line', { ...edge, y1: y, y2: y, stroke: INK_SOFT, strokeDasharray: '4 3' }),
    svgText(text, x, Math.max(Number(y) - 3, TOP + SMALL), words),
  ];
}

/** Keeps words legible over lines and grounds. */
const HALO = { stroke: '#fff', strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' };

/** The highest value right below its height and the lowest right above, clear of the line, where both can be read. */
function values({ unit }: Signal, { highest, lowest }: SignalFacts, range: ValueRange): Element[] {
  const words = { fontSize: SMALL, fill: INK_SOFT, ...HALO };
  const drawn = (value: number, y: number) => svgText(measuredText(value, unit), SIDE + 3, y, words);
  const [top, bottom] = [yOf(range, highest.value), yOf(range, lowest.value)];
  const first = drawn(highest.value, top + SMALL + 2);
  return bottom - top < 3 * SMALL ? [first] : [first, drawn(lowest.value, bottom - 4)];
}

function ticks({ ticks: all }: TimeAxis): Element[] {
  const base = TOP + PLOT_HEIGHT;
  const words = { fontSize: SMALL, fill: INK_SOFT, textAnchor: 'middle' };
  return all.flatMap(({ x, label }) => {
    const half = textWidth(label, SMALL) / 2;
    const place = Math.min(FIGURE_WIDTH - half, Math.max(half, x));
    return [
      svg('line', {
        x1: round(x),
        x2: round(x),
        y1: base,
        y2: base + 4,
        stroke: LINE_STRONG,
        strokeWidth: 1,
      }),
      svgText(label, place, base + 15, words),
    ];
  });
}
