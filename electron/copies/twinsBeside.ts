import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSameFile } from '#electron/copies/foundCopies.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { readWritableIncident } from '#electron/files/replaceWithVersions.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

/** The id stands behind the version at the beginning of a file, so that no folder of thousands has to be read whole. */
const HEAD_BYTES = 512;

/**
 * The full paths of files beside this one that hold the same incident under names of their own, in the order of the names:
 * two people began with it, or somebody kept one. Rejects where the folder cannot be read; a file that cannot be read is
 * none.
 */
export async function twinsBeside(path: string, { id }: Pick<Incident, 'id'>): Promise<readonly string[]> {
  const [folder, own] = [dirname(path), basename(path)];
  const isCopy = (one: string, other: string) => conflictCopyName(one)?.original === other;
  const names = (await readdir(folder))
    .filter((name) => isIncidentFileName(name) && name !== own && !isCopy(name, own) && !isCopy(own, name))
    .toSorted();
  const twins = await mapInParallel(names, async (name) => {
    const other = join(folder, name);
    const head = await headOf(other).catch(() => '');
    if (!head.includes(JSON.stringify(id))) return [];
    const read = await readWritableIncident(other);
    const isTwin = read.ok && read.value.parsed.incident.id === id && !(await isSameFile(other, path));
    return isTwin ? [other] : [];
  });
  return twins.flat();
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
