import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIncident } from '#shared/domain/createIncident.ts';
import { type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

let count = 0;
const newId: NewId = () => toId(`id-${++count}`);

/** A small draft whose impact starts on 10 March 2026 at 14:23 UTC. */
export function smallIncident(change: Partial<Incident> = {}): Incident {
  const startedAt = timestampAt(Date.UTC(2026, 2, 10, 14, 23));
  const facts = {
    title: 'Checkout is down',
    severity: 'SEV2',
    timeZone: 'UTC',
    startedAt,
    resolvedAt: null,
  } as const;
  return { ...createIncident(facts, { newId, now: () => startedAt }), ...change };
}

/** Writes an incident file the plain way, as another program would, and returns the incident. */
export function writtenIncident(path: string, change: Partial<Incident> = {}): Incident {
  const incident = smallIncident(change);
  writeFileSync(path, serializeIncident(incident));
  return incident;
}

/** A folder of its own with one incident in it, in the file `a.incident`. */
export function oneFile() {
  const folder = tempFolder();
  const file = join(folder, 'a.incident');
  return { folder, file, incident: writtenIncident(file) };
}
