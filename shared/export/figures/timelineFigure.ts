import type { Element } from 'hast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { EVENT_KINDS, shownKind } from '#shared/domain/incident/timelineEvent.ts';
import { type Phase, phaseLength } from '#shared/domain/timeline/phases.ts';
import { kindMark } from '#shared/export/figures/kindMark.ts';
import { flowLegend, type LegendEntry } from '#shared/export/figures/legend.ts';
import { INK, INK_SOFT, LINE, LINE_STRONG, PHASE_COLOURS } from '#shared/export/figures/palette.ts';
import { round, svg, svgImage, svgText } from '#shared/export/figures/svgNodes.ts';
import {
  type EventLabel,
  FIGURE_WIDTH,
  LABEL_FONT,
  LABEL_LINE,
  type TimelineLayout,
  timelineLayout,
} from '#shared/export/figures/timelineLayout.ts';
import { counted } from '#shared/text/phrases.ts';
import { textWidth } from '#shared/text/wrapText.ts';
import { exactClockTime } from '#shared/time/formatTime.ts';
import { EVENT_KIND_WORDS } from '#shared/words/vocabulary.ts';

const ROW_HEIGHT = 14;
const BAND_HEIGHT = 17;
const AXIS_HEIGHT = 18;
const STROKE_HEIGHT = 7;

interface TimelineFigure {
  readonly drawing: Element;
  readonly caption: string;
}

/**
 * The timeline to scale: phases as a band over a time axis, marks and labels of as many events as have
 * room, milestones first; of very many, lines show when they were. The caption says how many have no mark, and is empty
 * where each has one. Null when no event has a time.
 */
export function timelineFigure(incident: Incident): TimelineFigure | null {
  const layout = timelineLayout(incident);
  if (layout === null) return null;
  const { unmarked, strokes } = layout;
  const drawn = strokes.length === 0 ? 'listed' : 'drawn as lines and listed';
  const caption =
    unmarked === 0 ? '' : `${counted(unmarked, 'more event is', 'more events are')} ${drawn} below.`;
  return { drawing: drawing(incident, layout), caption };
}

function drawing(incident: Incident, layout: TimelineLayout): Element {
  const heights = heightsOf(layout);
  const above = layout.labels.filter((label) => label.row === 'above');
  const below = layout.labels.filter((label) => label.row === 'below');
  const legend = flowLegend(timelineLegend(incident, layout), heights.legendTop, FIGURE_WIDTH);
  return svgImage({ width: FIGURE_WIDTH, height: legend.bottom, name: 'timeline', ...wordsOf(layout) }, [
    ...layout.phases.map((phase) => band(phase, layout, heights.band)),
    ...layout.strokes.map((x) => stroke(x, heights.band)),
    ...above.map((label) => leader(label, heights.band, heights.above + 2)),
    ...below.map((label) => leader(label, heights.band, heights.below)),
    ...layout.phases.flatMap((phase) => phaseName(phase, layout, heights.band)),
    ...axis(layout, heights.axis),
    ...layout.marks.map(({ event, x, row }) =>
      kindMark(shownKind(event), x, heights.marks - 9 - row * ROW_HEIGHT),
    ),
    ...above.map((label) => drawnLabel(label, heights.above - labelHeight(label))),
    ...below.map((label) => drawnLabel(label, heights.below)),
    ...legend.elements,
  ]);
}

interface Heights {
  /** Where labels above end. */
  readonly above: number;
  /** Where the marks end. */
  readonly marks: number;
  /** Where the band begins. */
  readonly band: number;
  /** Where the band ends, which there is only with phases. */
  readonly axis: number;
  /** Where labels below begin. */
  readonly below: number;
  readonly legendTop: number;
}

function heightsOf({ labels, rowCount, strokes, phases }: TimelineLayout): Heights {
  const tallest = (row: 'above' | 'below') =>
    Math.max(0, ...labels.filter((label) => label.row === row).map(labelHeight));
  const above = tallest('above');
  const marks = above + LEADER_HEIGHT + rowCount * ROW_HEIGHT;
  const band = marks + (strokes.length === 0 ? 0 : STROKE_HEIGHT);
  const axisTop = band + (phases.length === 0 ? 0 : BAND_HEIGHT);
  const axisEnd = axisTop + AXIS_HEIGHT;
  const isBelowUsed = tallest('below') > 0;
  const below = axisEnd + (isBelowUsed ? LEADER_HEIGHT : 0);
  return { above, marks, band, axis: axisTop, below, legendTop: below + tallest('below') + 7 };
}

function wordsOf(layout: TimelineLayout): { title: string; description: string } {
  const phases = layout.phases.map((phase) => `${phase.name} ${phaseLength(phase)}`).join(', ');
  const inPhases = phases === '' ? '' : `Phases: ${phases}. `;
  return {
    title: 'Timeline of the incident, to scale',
    description: `${layout.marks.length + layout.unmarked} events. ${inPhases}The same events stand in the list.`,
  };
}

function band(phase: Phase, { axis: { position } }: TimelineLayout, top: number): Element {
  const left = position(phase.from);
  return svg('rect', {
    x: round(left),
    y: round(top),
    width: round(position(phase.to) - left),
    height: BAND_HEIGHT,
    fill: PHASE_COLOURS[phase.since],
  });
}

/** Over the lines to the labels, which give way to it. */
function phaseName(phase: Phase, { axis: { position } }: TimelineLayout, top: number): Element[] {
  const left = position(phase.from);
  const width = textWidth(phase.name, 9);
  if (width + 10 > position(phase.to) - left) return [];
  const ground = { x: round(left + 3), y: round(top + 2), width: round(width + 4), height: BAND_HEIGHT - 4 };
  return [
    svg('rect', { ...ground, fill: PHASE_COLOURS[phase.since] }),
    svgText(phase.name, left + 5, top + 12, { fontSize: 9, fontWeight: 500, fill: INK }),
  ];
}

/** That something happened then. */
function stroke(x: number, top: number): Element {
  const line = { x1: round(x), x2: round(x), y1: round(top - STROKE_HEIGHT), y2: round(top) };
  return svg('line', { ...line, stroke: INK_SOFT, strokeWidth: 0.8 });
}

/** A tick's words give way to a line that goes down to a label, which says the time itself. */
function axis(layout: TimelineLayout, y: number): Element[] {
  const lines = layout.labels.filter((label) => label.row === 'below').map((label) => label.x);
  const words = { fontSize: 9, fill: INK_SOFT, textAnchor: 'middle' };
  const stroke = { stroke: LINE_STRONG, strokeWidth: 1 };
  const ticks = layout.axis.ticks.flatMap(({ x, label }) => {
    const tick = svg('line', { x1: round(x), x2: round(x), y1: round(y), y2: round(y + 4), ...stroke });
    const half = textWidth(label, 9) / 2;
    const isFree = lines.every((line) => Math.abs(line - x) > half + 2);
    const place = Math.min(FIGURE_WIDTH - half, Math.max(half, x));
    return isFree ? [tick, svgText(label, place, y + 15, words)] : [tick];
  });
  return [svg('line', { x1: 0, x2: FIGURE_WIDTH, y1: round(y), y2: round(y), ...stroke }), ...ticks];
}

/** Room for the lines between labels and marks. */
const LEADER_HEIGHT = 10;

function labelHeight(label: EventLabel): number {
  return (label.lines.length + 1) * LABEL_LINE + 3;
}

/** The time in bold over the event's words. */
function drawnLabel(label: EventLabel, top: number): Element {
  const left = label.left + 3;
  const time = svgText(label.time, left, top + LABEL_LINE - 1, { fontWeight: 600, fill: INK });
  const lines = label.lines.map((line, index) =>
    svgText(line, left, top + (index + 2) * LABEL_LINE - 1, { fill: INK_SOFT }),
  );
  return svg('g', { fontSize: LABEL_FONT }, [time, ...lines]);
}

/** The line from a mark to its label: straight, then aslant over the last stretch where the label stands aside. */
function leader(label: EventLabel, markY: number, labelY: number): Element {
  const foot = Math.min(label.left + label.width - 4, Math.max(label.left + 4, label.x));
  const bend = labelY + (labelY < markY ? LEADER_HEIGHT - 4 : 4 - LEADER_HEIGHT);
  const d = `M${round(label.x)} ${round(markY)}V${round(bend)}L${round(foot)} ${round(labelY)}`;
  return svg('path', { d, fill: 'none', stroke: LINE_STRONG, strokeWidth: 0.8 });
}

/** What the signs mean: the phases with their lengths, then the kinds of event that occur. */
function timelineLegend(incident: Incident, layout: TimelineLayout): readonly (readonly LegendEntry[])[] {
  const used = new Set(layout.marks.map(({ event }) => event.kind));
  const kinds = EVENT_KINDS.filter((kind) => used.has(kind)).map((kind) => ({
    text: EVENT_KIND_WORDS[kind],
    mark: (x: number, y: number) => kindMark(kind, x, y),
  }));
  return [layout.phases.map((phase) => phaseEntry(phase, incident.timeZone)), kinds];
}

function phaseEntry(phase: Phase, timeZone: string): LegendEntry {
  const box = { width: 10, height: 10, fill: PHASE_COLOURS[phase.since], stroke: LINE, strokeWidth: 0.5 };
  const times = `${exactClockTime(phase.from, timeZone)}–${exactClockTime(phase.to, timeZone)}`;
  return {
    text: `${phase.name} ${times}, ${phaseLength(phase)}`,
    mark: (x, y) => svg('rect', { x: x - 5, y: y - 5, ...box }),
  };
}
