import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/orderedItems.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';

export function editPublication(incident: Incident, patch: Patch<Publication>): Incident {
  return applyPatch(incident, { publication: applyPatch(incident.publication, patch) });
}
