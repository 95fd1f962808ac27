import type { Incident } from '#shared/domain/incident/incident.ts';

/** An undone edit does not take back what has left: `restored` with the records of `current`. */
export function keepExports(restored: Incident, current: Incident): Incident {
  const { lastExports } = current.publication;
  if (restored.publication.lastExports === lastExports) return restored;
  return { ...restored, publication: { ...restored.publication, lastExports } };
}
