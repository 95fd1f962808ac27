import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { incidentIdIn } from '#electron/files/incidentIdIn.ts';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { versionsFolderName } from '#electron/files/versionNames.ts';
import { isIncidentFileName } from '#shared/format/incidentFileName.ts';
import type { LookedThrough, UnseenLibrary } from '#shared/versions/withoutFile.ts';

/** A share that takes longer does not answer; nobody waits for it. */
const LONGEST_WAIT_MS = 4000;

/** Where the files of incidents may lie besides the places noted with their versions. */
export interface KnownPlaces {
  readonly library: string;
  /** Files that were open lately: their folders are looked through as well. */
  readonly recent: readonly string[];
}

/**
 * Looks once more for the files of these incidents, right before something is done with their versions: a list that stands on a
 * screen tells of the past. Answers the full path of each that is there, by key.
 */
export async function filesThere(
  keys: readonly string[],
  versions: Pick<KeptVersions, 'filesOf'>,
  { library, recent }: KnownPlaces,
): Promise<ReadonlyMap<string, string>> {
  const noted = await Promise.all(keys.map(versions.filesOf));
  const folders = await lookInFolders([...recent, ...noted.flat()]);
  const inLibrary = (await lookInLibrary(library)).keys;
  const places = [inLibrary, ...Array.from(folders.values(), (found) => found?.keys)];
  const pathOf = (key: string) => places.flatMap((place) => place?.get(key) ?? []).at(0);
  return new Map(
    keys.flatMap((key) => {
      const path = pathOf(key);
      return path === undefined ? [] : [[key, path]];
    }),
  );
}

/** Which incidents, by the names of their versions' folders, the files of a library hold, and what could not be looked at. */
export async function lookInLibrary(
  folder: string,
): Promise<{ readonly keys: ReadonlyMap<string, string>; readonly unseen: UnseenLibrary }> {
  const below = await inTime(incidentsIn(folder));
  if (below === null || !below.ok)
    return { keys: new Map(), unseen: { folder, isAway: true, isPartial: false, files: 0 } };
  const { paths, isPartial } = below.value;
  const { keys, unread } = await keysIn(paths);
  return { keys, unseen: { folder, isAway: false, isPartial, files: unread.size } };
}

/**
 * Looks into each folder of these files once. Null for one that is not there, is empty or does not answer: the place of a drive
 * that is not plugged in can stay behind as an empty folder.
 */
export async function lookInFolders(
  files: Iterable<string>,
): Promise<ReadonlyMap<string, LookedThrough | null>> {
  const folders = [...new Set(Array.from(files, (file) => dirname(file)))];
  const found = await Promise.all(folders.map(async (folder) => [folder, await lookIn(folder)] as const));
  return new Map(found);
}

async function lookIn(folder: string): Promise<LookedThrough | null> {
  // A folder that cannot be read says nothing of its files.
  const names = await inTime(readdir(folder).catch(() => null));
  if (names === null || names.every((name) => name.startsWith('.'))) return null;
  return keysIn(names.filter(isIncidentFileName).map((name) => join(folder, name)));
}

async function keysIn(paths: readonly string[]): Promise<LookedThrough> {
  const files = await mapInParallel(paths, async (path) => ({ path, id: await incidentIdIn(path) }));
  return {
    keys: new Map(files.flatMap(({ path, id }) => (id === null ? [] : [[versionsFolderName(id), path]]))),
    unread: new Set(files.flatMap(({ path, id }) => (id === null ? [path] : []))),
  };
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  const stop = new AbortController();
  const late = wait(LONGEST_WAIT_MS, null, { signal: stop.signal }).catch(() => null); // The answer came.
  return Promise.race([answer, late]).finally(() => stop.abort());
}
