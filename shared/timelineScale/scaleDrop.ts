import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editEvent, type RangeEdge, resizeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { placeEventsAt } from '#shared/domain/timeline/moveEvents.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';

/** The thing dropped on the scale: events, or one side of a range. */
export type ScaleLoad =
  | { readonly kind: 'events'; readonly lead: EventId; readonly ids: readonly EventId[] }
  | { readonly kind: 'edge'; readonly lead: EventId; readonly edge: RangeEdge };

/**
 * The incident after a drop on the scale. The lead, or the side of it that is pulled, ends at the instant,
 * in milliseconds since the epoch; it is written in the incident's zone.
 */
export function droppedOnScale(incident: Incident, load: ScaleLoad, ms: number): Incident {
  const at = inZone(timestampAt(ms), incident.timeZone);
  if (load.kind === 'events') return placeEventsAt(incident, { lead: load.lead, ids: load.ids, at });
  const event = incident.timeline.find(({ id }) => id === load.lead);
  const side = load.edge === 'start' ? event?.occurredAt : event?.endedAt;
  if (event === undefined || (side && epochMs(side) === ms)) return incident;
  return editEvent(incident, { id: load.lead, patch: resizeEvent(event, load.edge, at) });
}
