import type { Incident } from '#shared/domain/incident/incident.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import { type Phase, phaseLength } from '#shared/domain/timeline/phases.ts';
import { kindMark } from '#shared/export/figures/kindMark.ts';
import type { LegendEntry } from '#shared/export/figures/legend.ts';
import { LINE, PHASE_COLOURS } from '#shared/export/figures/palette.ts';
import { svg } from '#shared/export/figures/svgNodes.ts';
import type { TimelineLayout } from '#shared/export/figures/timelineLayout.ts';
import { timeText } from '#shared/export/words/eventTimeText.ts';
import { EVENT_KIND_WORDS } from '#shared/words/vocabulary.ts';

/** What the signs mean: the phases with their lengths, then the kinds of event that occur. */
export function timelineLegend(
  incident: Incident,
  layout: TimelineLayout,
): readonly (readonly LegendEntry[])[] {
  const used = new Set(layout.marks.map(({ event }) => event.kind));
  const kinds = EVENT_KINDS.filter((kind) => used.has(kind)).map((kind) => ({
    text: EVENT_KIND_WORDS[kind],
    mark: (x: number, y: number) => kindMark(kind, x, y),
  }));
  return [layout.phases.map((phase) => phaseEntry(phase, incident.timeZone)), kinds];
}

function phaseEntry(phase: Phase, timeZone: string): LegendEntry {
  const box = { width: 10, height: 10, fill: PHASE_COLOURS[phase.since], stroke: LINE, strokeWidth: 0.5 };
  const times = `${timeText(phase.from, timeZone)}–${timeText(phase.to, timeZone)}`;
  return {
    text: `${phase.name} ${times}, ${phaseLength(phase)}`,
    mark: (x, y) => svg('rect', { x: x - 5, y: y - 5, ...box }),
  };
}
