import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** A file that holds an incident, with the facts that show which files are copies of one. */
export interface IncidentCopy {
  readonly id: IncidentId;
  readonly path: string;
  readonly updatedAt: Timestamp;
}

/** Such a file with when its incident began. */
export interface DatedCopy extends IncidentCopy {
  /** See `incidentStart`. */
  readonly date: Timestamp;
  /** IANA name of the zone in which its days are read. */
  readonly timeZone: string;
}

export function datedCopy(incident: Incident, path: string): DatedCopy {
  const { id, updatedAt, timeZone } = incident;
  return { id, path, updatedAt, date: incidentStart(incident), timeZone };
}

/**
 * Files by the incident that they hold, in the order in which each incident comes first. Programs that synchronise
 * folders leave several files of one; the one edited last stands first, of equal ones that with the shortest name,
 * because what such programs add makes names longer.
 */
export function copiesOfEach<T extends IncidentCopy>(files: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const byId = new Map<IncidentId, [T, ...T[]]>();
  for (const file of files) {
    const copies = byId.get(file.id);
    if (copies === undefined) byId.set(file.id, [file]);
    else copies.push(file);
  }
  for (const copies of byId.values()) copies.sort(latestFirst);
  return [...byId.values()];
}

function latestFirst(one: IncidentCopy, other: IncidentCopy): number {
  const later = epochMs(other.updatedAt) - epochMs(one.updatedAt);
  if (later !== 0) return later;
  return one.path.length - other.path.length || (one.path < other.path ? -1 : 1);
}
