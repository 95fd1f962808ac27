import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import type { KeptIncident, KeptVersions } from '#electron/files/keptVersions.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { notedFiles } from '#electron/files/notedFiles.ts';
import { type KeptVersion, versionsNamed } from '#electron/files/versionNames.ts';
import { lookInFolders, lookInLibrary } from '#electron/versions/lookForFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { type ParsedIncident, parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import {
  type FileTrace,
  fileTrace,
  type IncidentWithoutFile,
  inOrderOfTrace,
  type KeptOfAll,
} from '#shared/versions/withoutFile.ts';

/** Where the files of incidents may lie besides the places noted with their versions. */
export interface KnownPlaces {
  readonly library: string;
  /** Files that were open lately: their folders are looked through as well. */
  readonly recent: readonly string[];
}

/** What is kept of one incident, counted. */
interface Counted {
  readonly kept: KeptIncident;
  /** Newest first, at least one. */
  readonly versions: readonly [KeptVersion, ...KeptVersion[]];
  readonly bytes: number;
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
    const all = (await mapInParallel(await versions.everything(), countedOf)).flatMap((each) => each ?? []);
    const { keys, unseen } = await lookInLibrary(library);
    const missing = all.filter(({ kept }) => kept.isSetAside || !keys.has(kept.key));
    const found = await lookInFolders([...recent, ...missing.flatMap(({ files }) => files)]);
    const isInRecent = (key: string) =>
      recent.some((path) => found.get(dirname(path))?.keys.has(key) === true);
    const traced = missing.flatMap((each): readonly (Counted & { readonly trace: FileTrace })[] => {
      const { kept, files } = each;
      const places = files.map((path) => ({ path, found: found.get(dirname(path)) ?? null }));
      const trace = isInRecent(kept.key) ? 'there' : fileTrace(kept.key, places);
      if (trace !== 'there') return [{ ...each, trace }];
      return kept.isSetAside ? [{ ...each, trace: { kind: 'back' } }] : [];
    });
    return ok({
      folder: versions.folder,
      incidents: all.length,
      versions: all.reduce((sum, each) => sum + each.versions.length, 0),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      withoutFile: inOrderOfTrace(await mapInParallel(traced, listedOf)),
      unseen,
    });
  } catch (cause) {
    return err(fileError(cause, versions.folder));
  }
}

/** Null for a folder in which no version lies. */
async function countedOf(kept: KeptIncident): Promise<Counted | null> {
  const names = await readdir(kept.folder);
  const [newest, ...older] = versionsNamed(names, kept.folder);
  if (newest === undefined) return null;
  // One that was thinned out meanwhile takes no room.
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(kept.folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { kept, versions: [newest, ...older], bytes, files: await notedFiles(kept.folder) };
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
export async function newestReadable(
  versions: readonly KeptVersion[],
): Promise<{ readonly bytes: Uint8Array; readonly parsed: ParsedIncident } | null> {
  for (const { path } of versions) {
    const bytes = await readFile(path);
    const parsed = parseIncidentFile(bytes);
    if (parsed.ok) return { bytes, parsed: parsed.value };
  }
  return null;
}
