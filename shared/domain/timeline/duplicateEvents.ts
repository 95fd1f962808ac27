import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

interface Copy {
  readonly id: EventId;
  /** Must be new in the incident. */
  readonly newId: EventId;
}

/** Puts a copy of each event right behind it. Milestones and citations stay with the original. */
export function duplicateEvents(incident: Incident, copies: readonly Copy[]): Incident {
  const newIds = new Map(copies.map(({ id, newId }) => [id, newId]));
  if (!incident.timeline.some(({ id }) => newIds.has(id))) return incident;
  const timeline = incident.timeline.flatMap((event) => {
    const newId = newIds.get(event.id);
    return newId === undefined ? [event] : [event, { ...event, id: newId }];
  });
  return { ...incident, timeline };
}
