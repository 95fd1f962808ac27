import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type Phase, phasesOf } from '#shared/domain/timeline/phases.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { type PlacedLabel, placeLabels } from '#shared/export/figures/labelRows.ts';
import { type TimeAxis, timeAxis } from '#shared/export/figures/timeAxis.ts';
import { eventTimeText } from '#shared/export/words/eventTimeText.ts';
import { textWidth, wrapText } from '#shared/text/wrapText.ts';
import { latestOf } from '#shared/time/latestOf.ts';

/** Less than the page between its margins, which it fills: so its words have 7 points there, and it is low enough to end a page. */
export const FIGURE_WIDTH = 640;
export const LABEL_FONT = 9;
/** From one line of a label to the next. */
export const LABEL_LINE = 11;

const LABEL = { width: 112, maxLines: 2 };
const SIDE = 10;
const MARK_GAP = 13;
const STROKE_GAP = 2;
const MAX_STACK = 5;
/** Of more events than these a sign each would be a carpet: most are lines then. */
const MOST_SIGNS = 60;
/** An ordinary event whose label would stand farther from its mark than this goes without. */
const FARTHEST_LABEL = 170;

export interface EventLabel extends PlacedLabel {
  readonly time: string;
  readonly lines: readonly string[];
}

export interface EventMark {
  readonly event: PlacedEvent;
  readonly x: number;
  /** 0 stands on the band; marks close together are stacked. */
  readonly row: number;
}

export interface TimelineLayout {
  readonly axis: TimeAxis;
  readonly labels: readonly EventLabel[];
  readonly marks: readonly EventMark[];
  /** Where an event has a line instead of a sign. */
  readonly strokes: readonly number[];
  readonly phases: readonly Phase[];
  readonly rowCount: number;
  /** Events that have a time, but no sign. */
  readonly unmarked: number;
}

/** Where everything of the timeline drawing goes; null when no event has a time. */
export function timelineLayout(incident: Incident): TimelineLayout | null {
  const events = placedEvents(incident.timeline);
  const first = events[0];
  if (first === undefined) return null;
  const ends = events.map((event) => event.endedAt ?? event.occurredAt);
  const range = { left: SIDE, right: FIGURE_WIDTH - SIDE, timeZone: incident.timeZone, maxTicks: 10 };
  const axis = timeAxis(first.occurredAt, latestOf(ends, first.occurredAt), range);
  const milestones = new Set(Object.values(incident.milestones));
  const isMany = events.length > MOST_SIGNS;
  const signed = isMany ? events.filter(({ id, keyMoment }) => keyMoment || milestones.has(id)) : events;
  const marks = stacked(signed, axis, milestones);
  return {
    axis,
    labels: eventLabels(incident, signed, axis),
    marks,
    strokes: isMany ? strokesOf(events, axis) : [],
    phases: phasesOf(incident),
    rowCount: marks.reduce((most, { row }) => Math.max(most, row + 1), 0),
    unmarked: events.length - marks.length,
  };
}

function eventLabels(incident: Incident, events: readonly PlacedEvent[], axis: TimeAxis): EventLabel[] {
  const milestones = new Set(Object.values(incident.milestones));
  const wishes = new Map(
    events.map((event) => {
      const time = eventTimeText(event, incident.timeZone);
      const lines = wrapText(event.title, { ...LABEL, width: LABEL.width - 8, fontSize: LABEL_FONT });
      const width = Math.max(...[time, ...lines].map((line) => textWidth(line, LABEL_FONT))) + 6;
      const priority = (milestones.has(event.id) ? 2 : 0) + (event.keyMoment ? 1 : 0);
      return [String(event.id), { time, lines, width, priority, x: axis.position(event.occurredAt) }];
    }),
  );
  const space = { left: 0, right: FIGURE_WIDTH, gap: 8 };
  const labels = [...wishes].map(([id, { x, width, priority }]) => ({ id, x, width, priority }));
  const near = placeLabels(labels, space).filter(
    ({ left, width, x, priority }) => priority > 0 || Math.abs(left + width / 2 - x) <= FARTHEST_LABEL,
  );
  return near.map((label) => {
    const { time = '', lines = [] } = wishes.get(label.id) ?? {};
    return { ...label, time, lines };
  });
}

/** One for each place where any event is, as close as lines can stand. */
function strokesOf(events: readonly PlacedEvent[], axis: TimeAxis): number[] {
  const places = events.map(({ occurredAt }) => Math.round(axis.position(occurredAt) / STROKE_GAP));
  return [...new Set(places)].map((place) => place * STROKE_GAP);
}

/** Marks that would cover each other go up a row, as far as rows go; then only milestones are still marked. */
function stacked(
  events: readonly PlacedEvent[],
  axis: TimeAxis,
  milestones: ReadonlySet<EventId | null>,
): EventMark[] {
  const lastInRow: number[] = [];
  const rows = Array.from({ length: MAX_STACK }, (_, row) => row);
  return events.flatMap((event) => {
    const x = axis.position(event.occurredAt);
    const free = rows.find((row) => x - (lastInRow[row] ?? Number.NEGATIVE_INFINITY) >= MARK_GAP);
    if (free === undefined && !milestones.has(event.id)) return [];
    const row = free ?? MAX_STACK - 1;
    lastInRow[row] = x;
    return [{ event, x, row }];
  });
}
