import type { Incident } from '#shared/domain/incident.ts';
import { type PlacedEvent, placedEvents } from '#shared/domain/timelineOrder.ts';
import { type PlacedLabel, placeLabels } from '#shared/export/figures/labelLanes.ts';
import { type Phase, phasesOf } from '#shared/export/figures/phases.ts';
import { textWidth } from '#shared/export/figures/textWidth.ts';
import { type TimeAxis, timeAxis } from '#shared/export/figures/timeAxis.ts';
import { wrapText } from '#shared/export/figures/wrapText.ts';
import { eventTimeText } from '#shared/export/report/eventTimeText.ts';
import { latestOf } from '#shared/time/latestOf.ts';

/** The width of a printed page between its margins, in pixels. */
export const FIGURE_WIDTH = 680;
export const LABEL_FONT = 9.5;
/** Height of a label: its time and two lines. */
export const LANE_HEIGHT = 40;

const LABEL_WIDTH = 128;
const MAX_LANES = 6;
const LEFT = 10;
/** Labels stand to the right of their marks, so the last mark leaves them room. */
const RIGHT = FIGURE_WIDTH - LABEL_WIDTH - 12;
const MARK_GAP = 13;
const MAX_STACK = 5;

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
  readonly phases: readonly Phase[];
  readonly laneCount: number;
  readonly rowCount: number;
}

/** Where everything of the timeline drawing goes; null when no event has a time. */
export function timelineLayout(incident: Incident): TimelineLayout | null {
  const events = placedEvents(incident.timeline);
  const first = events[0];
  if (first === undefined) return null;
  const last = latestOf(
    events.map((event) => event.endedAt ?? event.occurredAt),
    first.occurredAt,
  );
  const range = { left: LEFT, right: RIGHT, timeZone: incident.timeZone, maxTicks: 8 };
  const axis = timeAxis(first.occurredAt, last, range);
  const labels = eventLabels(incident, events, axis);
  const marks = stacked(events, axis);
  return {
    axis,
    labels,
    marks,
    phases: phasesOf(incident),
    laneCount: Math.max(0, ...labels.map((label) => label.lane + 1)),
    rowCount: Math.max(1, ...marks.map((mark) => mark.row + 1)),
  };
}

function eventLabels(incident: Incident, events: readonly PlacedEvent[], axis: TimeAxis): EventLabel[] {
  const milestones = new Set(Object.values(incident.milestones));
  const words = new Map(
    events.map((event) => {
      const time = eventTimeText(event, incident.timeZone);
      const lines = wrapText(event.title, { width: LABEL_WIDTH - 8, fontSize: LABEL_FONT, maxLines: 2 });
      const width = Math.max(...[time, ...lines].map((line) => textWidth(line, LABEL_FONT))) + 8;
      return [event.id as string, { time, lines, width }] as const;
    }),
  );
  const wishes = events.map((event) => ({
    id: event.id as string,
    x: axis.position(event.occurredAt),
    width: words.get(event.id)?.width ?? LABEL_WIDTH,
    priority: (milestones.has(event.id) ? 2 : 0) + (event.keyMoment ? 1 : 0),
  }));
  return placeLabels(wishes, MAX_LANES).map((label) => {
    const { time = '', lines = [] } = words.get(label.id) ?? {};
    return { ...label, time, lines };
  });
}

/** Marks that would cover each other go up a row, as far as rows go. */
function stacked(events: readonly PlacedEvent[], axis: TimeAxis): EventMark[] {
  const lastInRow: number[] = [];
  return events.map((event) => {
    const x = axis.position(event.occurredAt);
    const free = Array.from({ length: MAX_STACK }, (_, row) => row).find(
      (row) => x - (lastInRow[row] ?? Number.NEGATIVE_INFINITY) >= MARK_GAP,
    );
    const row = free ?? MAX_STACK - 1;
    lastInRow[row] = x;
    return { event, x, row };
  });
}
