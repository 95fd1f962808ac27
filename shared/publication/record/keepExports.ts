import type { Incident } from '#shared/domain/incident/incident.ts';

/** An undone edit does not take back what has left: `restored` with the records of `current`. */
export function keepExports(restoredIncident: Incident, current: Incident): Incident {
  const { lastExports } = current.publication;
  if (restoredIncident.publication.lastExports === lastExports) return restoredIncident;
  return { ...restoredIncident, publication: { ...restoredIncident.publication, lastExports } };
}
