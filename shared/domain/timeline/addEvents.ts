import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';

/** Adds several events at once, behind the ones that are there. Their ids must be new. */
export function addEvents(incident: Incident, events: readonly TimelineEvent[]): Incident {
  return events.length === 0 ? incident : { ...incident, timeline: [...incident.timeline, ...events] };
}
