import { createIncident } from '#shared/domain/createIncident.ts';
import type { EventId, NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import type { ParsedDocument } from '#shared/import/parseTimelineInput.ts';
import type { Now } from '#shared/time/timestamp.ts';

/**
 * A new draft with a document's title and timeline, in the zone the document names, else in the given
 * one. Milestones stay unknown: a person marks them.
 */
export function incidentFromParsed(
  { title, timeZone, events }: ParsedDocument,
  otherwise: { readonly title: string; readonly timeZone: string },
  deps: { readonly newId: NewId; readonly now: Now },
): Incident {
  const facts = {
    title: title ?? otherwise.title,
    severity: 'SEV3',
    timeZone: timeZone ?? otherwise.timeZone,
    startedAt: null,
    resolvedAt: null,
  } as const;
  const timeline = events.map((event) => eventFromParsed(event, deps.newId<EventId>()));
  return { ...createIncident(facts, deps), timeline };
}
