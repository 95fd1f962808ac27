import { numberedIds, PICTURED_AT } from '#build/pictures/numberedSample.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { usualAgenda } from '#shared/domain/meeting/usualAgenda.ts';

/** An incident as it is when nobody has typed anything, with the agenda that is proposed. */
export function emptyIncident(): Incident {
  const newId = numberedIds();
  const facts = { title: '', severity: 'SEV3', timeZone: 'UTC', startedAt: null, resolvedAt: null } as const;
  const incident = createIncident(facts, { newId, now: () => PICTURED_AT });
  return { ...incident, meeting: { ...incident.meeting, plan: usualAgenda(newId) } };
}
