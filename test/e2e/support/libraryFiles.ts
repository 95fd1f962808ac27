import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { smallIncident } from '#test/support/incidents/writtenIncident.ts';

/** One incident file of a test, as another program reads and writes it. */
export interface LibraryFile {
  readonly path: string;
  /** What was written at first. */
  readonly incident: Incident;
  readonly text: () => string;
  /** The content as plain JSON, so that nothing of ours puts it right while reading. */
  readonly read: () => Incident;
  readonly write: (incident: Incident) => void;
}

/** Writes a small incident into the library of a test. */
export function libraryFile(
  dataDir: string,
  change: Partial<Incident> = {},
  name = 'a.incident',
): LibraryFile {
  const path = join(dataDir, 'library', name);
  const incident = smallIncident(change);
  mkdirSync(dirname(path), { recursive: true });
  const write = (content: Incident) => writeFileSync(path, serializeIncident(content));
  write(incident);
  const text = () => readFileSync(path, 'utf8');
  return { path, incident, text, read: () => JSON.parse(text()), write };
}
