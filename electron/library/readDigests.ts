import { stat } from 'node:fs/promises';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { incidentPaths } from '#electron/files/libraryFolder.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { type IncidentDigest, incidentDigest } from '#shared/similar/incidentDigest.ts';
import { incidentTerms } from '#shared/similar/termRarity.ts';

/** As many files as are looked at; of more, the last ones by name, which begins with the date. */
const MOST_FILES = 500;

interface Kept {
  readonly modifiedMs: number;
  readonly size: number;
  /** Null: the file cannot be read, so nothing can be like it. */
  readonly digest: IncidentDigest | null;
}

/** Reads what a folder's incidents are compared by. */
export type ReadDigests = (folder: string) => Promise<readonly IncidentDigest[]>;

/**
 * Makes a reader that reads each file once and again only when it changed: the first answer takes as long
 * as listing the folder, later ones look at sizes and times. A folder that cannot be read has no incidents.
 */
export function createDigestReader(): ReadDigests {
  const kept = new Map<string, Kept>();

  const digestOf = async (path: string): Promise<IncidentDigest | null> => {
    const info = await stat(path).catch(() => null); // It was removed since it was listed.
    if (info === null) return null;
    const { mtimeMs: modifiedMs, size } = info;
    const known = kept.get(path);
    if (known?.modifiedMs === modifiedMs && known.size === size) return known.digest;
    const read = await readIncidentFile(path);
    const digest = read.ok ? incidentDigest(read.value.parsed.incident, path) : null;
    // File by file rather than for all at once: the main process has windows to answer meanwhile.
    if (digest !== null) incidentTerms(digest);
    kept.set(path, { modifiedMs, size, digest });
    return digest;
  };

  return async (folder) => {
    const listed = await incidentPaths(folder);
    if (!listed.ok) return [];
    const paths = [...listed.value].sort().slice(-MOST_FILES);
    const current = new Set(paths);
    for (const path of kept.keys()) if (!current.has(path)) kept.delete(path);
    const digests = await mapInParallel(paths, digestOf);
    return digests.filter((digest) => digest !== null);
  };
}
