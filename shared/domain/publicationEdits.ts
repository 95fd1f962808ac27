import { applyPatch, type Patch } from '#shared/domain/applyPatch.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { Publication } from '#shared/domain/publication.ts';

export function editPublication(incident: Incident, patch: Patch<Publication>): Incident {
  return applyPatch(incident, { publication: applyPatch(incident.publication, patch) });
}
