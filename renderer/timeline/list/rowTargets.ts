import type { DragSource, DropTarget } from '#renderer/timeline/drag/dropSurface.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type EventSlot, moveEventsToSlot, timeInSlot } from '#shared/domain/timeline/moveEvents.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import type { TimelineRow } from '#shared/timelineScale/timelineRows.ts';

type EventsSource = Extract<DragSource, { kind: 'events' }>;

/** What dropping before a row of the list would do; at the end for the number of rows. */
export function targetBeforeRow(
  rows: readonly TimelineRow[],
  place: number,
  source: EventsSource,
  incident: Incident,
): DropTarget {
  const stays = (row: TimelineRow) => standing(row, source);
  const before =
    rows
      .slice(0, place)
      .map(stays)
      .findLast((event) => event !== null) ?? null;
  const after =
    rows
      .slice(place)
      .map(stays)
      .find((event) => event !== null) ?? null;
  const slot: EventSlot = { before: before?.id ?? null, after: after?.id ?? null };
  const move = { lead: source.lead, ids: source.ids, slot };
  return {
    key: `${slot.before ?? ''} ${slot.after ?? ''}`,
    place,
    at: timeInSlot(incident, move),
    isApproximate: true,
    where: neighbourWords(before, after),
    apply: (current) => moveEventsToSlot(current, move),
  };
}

/**
 * The row before which an arrow key brings the carried events: past the next event that stays, in
 * either direction. `from` is the row before which they are now.
 */
export function rowAfterStep(
  rows: readonly TimelineRow[],
  from: number,
  step: 1 | -1,
  source: EventsSource,
): number {
  if (step === 1) {
    const next = rows.findIndex((row, index) => index >= from && standing(row, source) !== null);
    return next === -1 ? from : next + 1;
  }
  const previous = rows.slice(0, from).findLastIndex((row) => standing(row, source) !== null);
  return previous === -1 ? from : previous;
}

/** Where the carried events are before the first step: the lead's row, or the end for a note without a time. */
export function rowOfLead(rows: readonly TimelineRow[], lead: EventId): number {
  const index = rows.findIndex((row) => row.kind === 'event' && row.event.id === lead);
  return index === -1 ? rows.length : index;
}

/** The placed event of a row, unless it is carried along. */
function standing(row: TimelineRow, source: EventsSource): PlacedEvent | null {
  return row.kind === 'event' && !source.ids.includes(row.event.id) ? row.event : null;
}

function neighbourWords(before: PlacedEvent | null, after: PlacedEvent | null): string {
  if (before !== null && after !== null) return `between “${before.title}” and “${after.title}”`;
  if (before !== null) return `after “${before.title}”`;
  return after === null ? 'alone in the timeline' : `before “${after.title}”`;
}
