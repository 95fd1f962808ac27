import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ReadIncident } from '#electron/files/incidentFiles.ts';
import { readWritableIncident } from '#electron/files/replaceWithVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

/** A version of an incident that a program for synchronised folders left beside it, or that a person named as one. */
export interface ConflictCopy {
  readonly path: string;
  /** The program, as far as the name tells; null: it does not. */
  readonly client: string | null;
}

export type ReadCopy = ConflictCopy & ReadIncident;
type FoundCopy = ReadCopy & { readonly client: string };

/** What lies beside a file under the names of conflict copies, in the order of the names. */
export interface FoundCopies {
  /** Left by such a program, as their names say, and holding the same incident. */
  readonly copies: readonly FoundCopy[];
  /** The same incident under a name that a person may have given. */
  readonly unsure: readonly FoundCopy[];
  /** Why some cannot be read; each error names its file. */
  readonly unread: readonly AppError[];
}

/** Finds the copies beside a file by their names and reads them. Rejects where the folder cannot be read. */
export async function copiesBeside(path: string, { id }: Pick<Incident, 'id'>): Promise<FoundCopies> {
  const [copies, unsure, unreadErrors]: [FoundCopy[], FoundCopy[], AppError[]] = [[], [], []];
  for (const name of (await readdir(dirname(path))).toSorted()) {
    const foundName = conflictCopyName(name);
    if (foundName?.original !== basename(path)) continue;
    const copy = { path: join(dirname(path), name), client: foundName.client };
    const read = await readWritableIncident(copy.path);
    if (!read.ok) unreadErrors.push(read.error);
    else if (read.value.parsed.incident.id !== id || (await isSameFile(copy.path, path))) continue;
    else if (foundName.isPersonal) unsure.push({ ...copy, ...read.value });
    else copies.push({ ...copy, ...read.value });
  }
  return { copies, unsure, unread: unreadErrors };
}

/** The copies that a person named: all of them can be merged, or none is. */
export async function namedCopies(
  path: string,
  { id }: Pick<Incident, 'id'>,
  named: readonly string[],
): Promise<Result<readonly ReadCopy[], AppError>> {
  const copies: ReadCopy[] = [];
  for (const copy of named) {
    const read = await readWritableIncident(copy);
    if (!read.ok) return read;
    for (const other of [path, ...copies.map((earlier) => earlier.path)]) {
      if (await isSameFile(copy, other))
        return err(appError('usage', { reason: `${copy} and ${other} are one file` }));
    }
    if (read.value.parsed.incident.id !== id) {
      const reason = `expected the incident ${id}`;
      return err(appError('not-one-incident', { file: copy, reason }));
    }
    copies.push({ path: copy, client: conflictCopyName(basename(copy))?.client ?? null, ...read.value });
  }
  return ok(copies);
}

/** The file that this one is a conflict copy of by its name, where that holds the same incident; null: there is none. */
export async function originalOf(path: string, { id }: Pick<Incident, 'id'>): Promise<string | null> {
  const name = conflictCopyName(basename(path));
  if (name === null) return null;
  const original = join(dirname(path), name.original);
  const read = await readWritableIncident(original);
  if (!read.ok || read.value.parsed.incident.id !== id) return null;
  return (await isSameFile(original, path)) ? null : original;
}

/** Also under two names. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = [await stat(one), await stat(other)];
  return first.ino === second.ino && first.dev === second.dev;
}
