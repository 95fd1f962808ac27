import type { Element } from 'hast';
import type { Incident } from '#shared/domain/incident.ts';
import { EVENT_KINDS } from '#shared/domain/timelineEvent.ts';
import { kindMark } from '#shared/export/figures/kindMark.ts';
import { flowLegend, type LegendEntry } from '#shared/export/figures/legend.ts';
import { INK, INK_SOFT, LINE, LINE_STRONG } from '#shared/export/figures/palette.ts';
import type { Phase } from '#shared/export/figures/phases.ts';
import { round, svg, svgImage, svgText } from '#shared/export/figures/svgNodes.ts';
import { textWidth } from '#shared/export/figures/textWidth.ts';
import {
  type EventLabel,
  FIGURE_WIDTH,
  LABEL_FONT,
  LANE_HEIGHT,
  type TimelineLayout,
  timelineLayout,
} from '#shared/export/figures/timelineLayout.ts';
import { timeText } from '#shared/export/report/eventTimeText.ts';
import { EVENT_KIND_WORDS } from '#shared/export/report/reportWords.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { minutesBetween } from '#shared/time/timestamp.ts';

const ROW_HEIGHT = 14;
const BAND_HEIGHT = 17;
const AXIS_HEIGHT = 24;

/**
 * The timeline to scale: phases as a band over a time axis, a mark for every event by kind, and a
 * label for as many as fit, milestones and key moments first. Null when no event has a time.
 */
export function timelineFigure(incident: Incident): Element | null {
  const layout = timelineLayout(incident);
  if (layout === null) return null;
  const lanesEnd = layout.laneCount * LANE_HEIGHT;
  const bandTop = lanesEnd + layout.rowCount * ROW_HEIGHT + 6;
  const rowY = (row: number) => bandTop - 9 - row * ROW_HEIGHT;
  const legend = flowLegend(
    legendEntries(incident, layout),
    bandTop + BAND_HEIGHT + AXIS_HEIGHT + 8,
    FIGURE_WIDTH,
  );
  return svgImage({ width: FIGURE_WIDTH, height: legend.bottom, name: 'timeline', ...words(layout) }, [
    ...layout.labels.map((label) => leader(label, lanesEnd, bandTop)),
    ...layout.phases.flatMap((phase) => band(phase, layout, bandTop)),
    ...axis(layout, bandTop + BAND_HEIGHT),
    ...layout.marks.map(({ event, x, row }) => kindMark(event.kind, x, rowY(row))),
    ...layout.labels.map((label) => eventLabel(label, lanesEnd)),
    ...legend.elements,
  ]);
}

function words(layout: TimelineLayout): { title: string; description: string } {
  const phases = layout.phases.map((phase) => `${phase.name} ${phaseLength(phase)}`).join(', ');
  return {
    title: 'Timeline of the incident, to scale',
    description: `${layout.marks.length} events. ${phases === '' ? '' : `Phases: ${phases}. `}The same events stand in the list.`,
  };
}

function laneTop(lane: number, lanesEnd: number): number {
  return lanesEnd - (lane + 1) * LANE_HEIGHT;
}

function leader(label: EventLabel, lanesEnd: number, bandTop: number): Element {
  const x = round(label.x);
  const y1 = round(laneTop(label.lane, lanesEnd) + 2);
  return svg('line', { x1: x, x2: x, y1, y2: round(bandTop), stroke: LINE_STRONG, strokeWidth: 0.75 });
}

function eventLabel(label: EventLabel, lanesEnd: number): Element {
  const top = laneTop(label.lane, lanesEnd);
  const left = label.x + 5;
  const time = svgText(label.time, left, top + 10, { fontWeight: 650, fill: INK });
  const lines = label.lines.map((line, index) =>
    svgText(line, left, top + 21.5 + index * 11, { fill: INK_SOFT }),
  );
  return svg('g', { fontSize: LABEL_FONT }, [time, ...lines]);
}

function band(phase: Phase, { axis: { position } }: TimelineLayout, top: number): Element[] {
  const left = position(phase.from);
  const width = position(phase.to) - left;
  const box = { x: round(left), y: top, width: round(width), height: BAND_HEIGHT, fill: phase.colour };
  const fits = textWidth(phase.name, 9) + 10 <= width;
  const name = svgText(phase.name, left + 5, top + 12, { fontSize: 9, fontWeight: 550, fill: INK });
  return [svg('rect', box), ...(fits ? [name] : [])];
}

function axis(layout: TimelineLayout, y: number): Element[] {
  const last = Math.max(...layout.marks.map(({ x }) => x), ...layout.axis.ticks.map(({ x }) => x));
  const line = svg('line', { x1: 4, x2: round(last + 6), y1: y, y2: y, stroke: LINE_STRONG, strokeWidth: 1 });
  const ticks = layout.axis.ticks.flatMap(({ x, label }) => [
    svg('line', { x1: round(x), x2: round(x), y1: y, y2: y + 4, stroke: LINE_STRONG, strokeWidth: 1 }),
    svgText(label, x, y + 15, {
      fontSize: 9,
      fill: INK_SOFT,
      textAnchor: 'middle',
      style: 'font-variant-numeric:tabular-nums',
    }),
  ]);
  return [line, ...ticks];
}

function legendEntries(incident: Incident, layout: TimelineLayout): readonly (readonly LegendEntry[])[] {
  const phases = layout.phases.map((phase) => ({
    text: `${phase.name} ${timeText(phase.from, incident.timeZone)}–${timeText(phase.to, incident.timeZone)}, ${phaseLength(phase)}`,
    mark: (x: number, y: number) =>
      svg('rect', {
        x: x - 5,
        y: y - 5,
        width: 10,
        height: 10,
        fill: phase.colour,
        stroke: LINE,
        strokeWidth: 0.5,
      }),
  }));
  const used = new Set(layout.marks.map(({ event }) => event.kind));
  const kinds = EVENT_KINDS.filter((kind) => used.has(kind)).map((kind) => ({
    text: EVENT_KIND_WORDS[kind],
    mark: (x: number, y: number) => kindMark(kind, x, y),
  }));
  return [phases, kinds];
}

function phaseLength(phase: Phase): string {
  return durationText(minutesBetween(phase.from, phase.to));
}
