import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { incidentsBelow } from '#electron/files/incidentsBelow.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';

/** `unknown`: it may be there, but a disk is not plugged in, or a file that may be it cannot be read. */
export type Whereabouts = 'there' | 'unknown' | 'gone';

/** Looks for an incident at each path where it was open and, under another name, in the same folders. */
export function whereaboutsOf(incidentId: string, paths: readonly string[]): Promise<Whereabouts> {
  return firstNotGone(paths, (path) => whereaboutsNear(path, incidentId));
}

/** The same in the folders inside those, for an incident that was filed away; this reads many files. */
export function whereaboutsBelow(incidentId: string, paths: readonly string[]): Promise<Whereabouts> {
  return firstNotGone([...new Set(paths.map((path) => dirname(path)))], async (folder) => {
    const below = await incidentsBelow(folder);
    const found = await whereaboutsAmong(below.paths, incidentId);
    return found === 'gone' && below.isPartial ? 'unknown' : found;
  });
}

async function whereaboutsNear(path: string, incidentId: string): Promise<Whereabouts> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => null); // A folder that cannot be read says nothing of its files.
  // The place of a disk that is not plugged in can stay behind as an empty folder.
  if (names === null || names.every((name) => name.startsWith('.'))) return 'unknown';
  const files = names.filter(isIncidentFileName).map((name) => join(folder, name));
  if (files.includes(path)) return 'there';
  return whereaboutsAmong(files, incidentId);
}

async function whereaboutsAmong(files: readonly string[], incidentId: string): Promise<Whereabouts> {
  let hasUnreadable = false;
  for (const file of files) {
    const read = await readIncidentFile(file);
    if (!read.ok) hasUnreadable = true;
    else if (read.value.parsed.incident.id === incidentId) return 'there';
  }
  return hasUnreadable ? 'unknown' : 'gone';
}

/** One after the other, because most are found at the first place. */
async function firstNotGone(
  places: readonly string[],
  look: (place: string) => Promise<Whereabouts>,
): Promise<Whereabouts> {
  let isUnknown = false;
  for (const place of places) {
    const found = await look(place);
    if (found === 'there') return 'there';
    isUnknown ||= found === 'unknown';
  }
  return isUnknown ? 'unknown' : 'gone';
}
