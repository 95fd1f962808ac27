import { stat } from 'node:fs/promises';
import { fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ParsedIncident } from '#shared/format/parseIncidentFile.ts';

/** The parts taken from one file, or why it cannot be read. */
export type FilePart<Part> = { readonly path: string } & (
  | { readonly part: Part }
  | { readonly error: AppError }
);

/** What is kept of a file, with the facts by which it is known to be unchanged. */
export interface KeptPart<Part> {
  readonly modifiedMs: number;
  readonly size: number;
  readonly file: FilePart<Part>;
}

/** Takes from each file what is kept of it, in the order of the paths. What it knows of other files it forgets. */
export interface ReadParts<Part> {
  (paths: readonly string[]): Promise<readonly FilePart<Part>[]>;
  /** By their paths. It may be filled beforehand, and asked without looking at the files; only reading changes it. */
  readonly kept: Map<string, KeptPart<Part>>;
}

/** No file has such facts, so that it is read as soon as it can be. */
const NEVER_THERE = { modifiedMs: -1, size: -1 } as const;

/**
 * Makes a reader that reads each file once and again only when it changed: the first answer takes as long as reading
 * all of them, later ones look at sizes and times.
 */
export function createPartReader<Part>(
  partOf: (parsed: ParsedIncident, path: string) => Part,
): ReadParts<Part> {
  const kept = new Map<string, KeptPart<Part>>();

  const fileAt = async (path: string): Promise<FilePart<Part>> => {
    const info = await stat(path).catch((cause: unknown) => fileError(cause, path));
    const known = kept.get(path);
    if ('code' in info) {
      const isKnown = known !== undefined && 'error' in known.file && known.file.error.code === info.code;
      const file = isKnown ? known.file : { path, error: info };
      kept.set(path, { ...NEVER_THERE, file });
      return file;
    }
    const { mtimeMs: modifiedMs, size } = info;
    if (known?.modifiedMs === modifiedMs && known.size === size) return known.file;
    const read = await readIncidentFile(path);
    const file = read.ok ? { path, part: partOf(read.value.parsed, path) } : { path, error: read.error };
    kept.set(path, { modifiedMs, size, file });
    return file;
  };

  const readAll = async (paths: readonly string[]) => {
    const current = new Set(paths);
    for (const path of kept.keys()) if (!current.has(path)) kept.delete(path);
    return mapInParallel(paths, fileAt);
  };
  return Object.assign(readAll, { kept });
}
