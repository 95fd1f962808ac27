import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { incidentSchema } from '#shared/format/schema.ts';
import { type ConflictChoice, decidedIncident } from '#shared/merge/decidedIncident.ts';

/**
 * The incident with one place decided, checked as it is when a file is read: what the other side has in a file, anybody
 * may have written. Null where the choice makes no sense, or the place cannot hold the value.
 */
export function decideConflict(
  incident: Incident,
  conflict: MergeConflict,
  choice: ConflictChoice,
): Incident | null {
  const decided = decidedIncident(incident, conflict, choice);
  return decided !== null && incidentSchema.safeParse(decided).success ? decided : null;
}
