import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { incidentPaths } from '#electron/files/libraryFolder.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';
import type { IncidentsBelow } from '#shared/ipc/libraryPayloads.ts';

/** Bounds that a folder of incidents never reaches, so that a home folder or a disk makes nobody wait. */
const MOST_FOLDERS = 300;
const MOST_PATHS = 100;
const DEEPEST = 4;
/** More files than a library ever has; a disk full of them would fill the memory. */
const MOST_FILES = 20_000;

/** Every incident file of a folder and its subfolders: those directly in it first, each part in alphabetical order. */
export async function incidentsIn(folder: string): Promise<Result<IncidentsBelow, AppError>> {
  const direct = await incidentPaths(folder);
  if (!direct.ok) return direct;
  const { paths, isPartial } = await incidentsBelow(folder, MOST_FILES);
  return ok({ paths: [...direct.value.toSorted(), ...paths], isPartial });
}

/**
 * Finds incident files in folders inside a folder, by name alone; links are not followed, hidden folders left out. At
 * most `most` of them: a hundred to be named, more where each is read.
 */
export async function incidentsBelow(folder: string, most = MOST_PATHS): Promise<IncidentsBelow> {
  const paths: string[] = [];
  let level: readonly string[] = [folder];
  let isPartial = false;
  let looked = 0;
  for (let depth = 0; level.length > 0 && paths.length < most; depth += 1) {
    if (depth > DEEPEST || looked + level.length > MOST_FOLDERS) return bounded(paths, true, most);
    looked += level.length;
    const contents = await Promise.all(level.map(contentOf));
    isPartial ||= depth > 0 && contents.includes(null); // Whoever lists the folder itself says why it cannot be read.
    if (depth > 0) paths.push(...contents.flatMap((content) => content?.incidents ?? []));
    level = contents.flatMap((content) => content?.folders ?? []);
  }
  return bounded(paths, isPartial || level.length > 0, most);
}

interface FolderContent {
  readonly incidents: readonly string[];
  readonly folders: readonly string[];
}

async function contentOf(folder: string): Promise<FolderContent | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null); // Told as not looked through.
  if (entries === null) return null;
  const isShown = (name: string) => !name.startsWith('.') && name !== 'node_modules';
  return {
    incidents: entries
      .filter((entry) => entry.isFile() && isIncidentFileName(entry.name))
      .map(({ name }) => join(folder, name)),
    folders: entries
      .filter((entry) => entry.isDirectory() && isShown(entry.name))
      .map(({ name }) => join(folder, name)),
  };
}

function bounded(paths: readonly string[], isPartial: boolean, most: number): IncidentsBelow {
  return { paths: paths.toSorted().slice(0, most), isPartial: isPartial || paths.length > most };
}
