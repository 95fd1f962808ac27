import { toId } from '#shared/domain/incident/ids.ts';
import type { IncidentDigest } from '#shared/similar/incidentDigest.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

/** A digest of an incident on 1 March 2026, known by its title. */
export function digest(title: string, parts: Partial<IncidentDigest> = {}): IncidentDigest {
  return {
    id: toId(title),
    path: `/incidents/${title}.incident`,
    date: at('2026-03-01T10:00:00Z'),
    updatedAt: at('2026-03-02T10:00:00Z'),
    title,
    timeZone: 'UTC',
    summary: '',
    causes: '',
    tags: [],
    openActions: [],
    closedActions: [],
    ...parts,
  };
}
