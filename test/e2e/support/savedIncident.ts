import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/** The path of the one incident file in the test's library; fails when there is none or another. */
export async function savedFile(dataDir: string): Promise<string> {
  const library = join(dataDir, 'library');
  const files = (await readdir(library)).filter((name) => name.endsWith('.incident'));
  const [file] = files;
  if (file === undefined || files.length > 1) throw new Error(`Expected one incident file, found ${files}`);
  return join(library, file);
}

/** What that file holds, read as the app reads it; fails when it needs any repair. */
export async function savedIncident(dataDir: string): Promise<Incident> {
  const parsed = parseIncidentFile(await readFile(await savedFile(dataDir)));
  if (!parsed.ok) throw new Error(`The saved file cannot be read: ${JSON.stringify(parsed.error)}`);
  if (parsed.value.repairs.length > 0) throw new Error(JSON.stringify(parsed.value.repairs));
  return parsed.value.incident;
}
