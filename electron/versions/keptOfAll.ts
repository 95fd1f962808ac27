import { lstat, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileError, whenAbsent, whenRefused } from '#electron/files/fileErrors.ts';
import { type ReadIncident, readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { KeptIncident, KeptVersions } from '#electron/files/keptVersions.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { notedFiles } from '#electron/files/notedFiles.ts';
import { type KeptVersion, versionsNamed } from '#electron/files/versionNames.ts';
import { type KnownPlaces, lookInFolders, lookInLibrary } from '#electron/versions/lookForFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import {
  type FileTrace,
  fileTrace,
  type IncidentWithoutFile,
  inOrderOfTrace,
  type KeptOfAll,
} from '#shared/versions/withoutFile.ts';

/** What is kept of one incident, counted. */
interface Counted {
  readonly kept: KeptIncident;
  /** Newest first, at least one. */
  readonly versions: readonly [KeptVersion, ...KeptVersion[]];
  readonly bytes: number;
  /** Entries that are no file, or cannot be looked at. */
  readonly damaged: number;
  readonly files: readonly string[];
}

/**
 * Counts what is kept of every incident, and finds those whose file is in no folder that can be looked through. Nothing is written
 * or deleted.
 */
export async function keptOfAll(
  versions: KeptVersions,
  { library, recent }: KnownPlaces,
): Promise<Result<KeptOfAll, AppError>> {
  try {
    const counted = await mapInParallel(await versions.everything(), countedOf);
    const all = counted.flatMap((each) => (each === null || each === 'damaged' ? [] : [each]));
    const unreadFolders = counted.filter((each) => each === 'damaged').length;
    const { keys, unseen } = await lookInLibrary(library);
    const missing = all.filter(({ kept }) => kept.isSetAside || !keys.has(kept.key));
    const found = await lookInFolders([...recent, ...missing.flatMap(({ files }) => files)]);
    const isThere = (key: string) =>
      keys.has(key) || recent.some((path) => found.get(dirname(path))?.keys.has(key) === true);
    const traced = missing.flatMap((each): readonly (Counted & { readonly trace: FileTrace })[] => {
      const { kept, files } = each;
      const places = files.map((path) => ({ path, found: found.get(dirname(path)) ?? null }));
      const trace = isThere(kept.key) ? 'there' : fileTrace(kept.key, places);
      if (trace !== 'there') return [{ ...each, trace }];
      return kept.isSetAside ? [{ ...each, trace: { kind: 'back' } }] : [];
    });
    return ok({
      folder: versions.folder,
      incidents: all.length,
      versions: all.reduce((sum, each) => sum + each.versions.length, 0),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      damaged: all.reduce((sum, { damaged }) => sum + damaged, unreadFolders),
      withoutFile: inOrderOfTrace(await mapInParallel(traced, listedOf)),
      unseen,
    });
  } catch (cause) {
    return err(fileError(cause, versions.folder));
  }
}

/** Null for a folder in which no version lies. One that cannot be read is damaged as a whole; the others are counted all the same. */
async function countedOf(kept: KeptIncident): Promise<Counted | 'damaged' | null> {
  const names = await readdir(kept.folder).catch(whenRefused(null));
  if (names === null) return 'damaged';
  const [newest, ...older] = versionsNamed(names, kept.folder);
  if (newest === undefined) return null;
  const sizes = await Promise.all(names.map((name) => sizeOf(join(kept.folder, name))));
  const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const damaged = sizes.filter((size) => size === null).length;
  return { kept, versions: [newest, ...older], bytes, damaged, files: await notedFiles(kept.folder) };
}

/** Null for what is no file: a folder, or a link that leads nowhere. One that was thinned out meanwhile takes no room. */
async function sizeOf(path: string): Promise<number | null> {
  const entry = await lstat(path).catch(whenAbsent(null));
  if (entry === null) return 0;
  const found = await stat(path).catch(whenRefused(null));
  return found?.isFile() ? found.size : null;
}

async function listedOf({
  kept: { key, isSetAside },
  versions,
  bytes,
  trace,
}: Counted & { readonly trace: FileTrace }): Promise<IncidentWithoutFile> {
  const newest = await newestReadable(versions);
  const { title, timeZone } = newest?.parsed.incident ?? { title: '', timeZone: 'UTC' };
  const { keptAt } = versions[0];
  const isReadable = newest !== null;
  return { key, title, timeZone, keptAt, versions: versions.length, bytes, isReadable, trace, isSetAside };
}

/** The newest version that can be read; null where all are damaged. */
export async function newestReadable(versions: readonly KeptVersion[]): Promise<ReadIncident | null> {
  for (const { path } of versions) {
    const read = await readIncidentFile(path);
    if (read.ok) return read.value;
  }
  return null;
}
