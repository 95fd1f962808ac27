import { readFileSync, unlinkSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSameContent } from '#electron/files/diskState.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import type { ReadIncident } from '#electron/files/incidentFiles.ts';
import { type KeptVersions, MAX_KEPT_VERSIONS } from '#electron/files/keptVersions.ts';
import {
  type Keeping,
  readWritableIncident,
  replaceWithVersions,
} from '#electron/files/replaceWithVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { commonBase } from '#shared/merge/commonBase.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';

/** A version of an incident that a program for synchronised folders left beside it, or that a person named as one. */
interface ConflictCopy {
  readonly path: string;
  /** The program, as far as the name tells; null: it does not. */
  readonly client: string | null;
}

type ReadCopy = ConflictCopy & ReadIncident;

/** What lies beside a file under the names of conflict copies, in the order of the names. */
interface CopiesBeside {
  /** Left by such a program, as their names say, and holding the same incident. */
  readonly copies: readonly ReadCopy[];
  /** The same incident under a name that a person may have given. */
  readonly unsure: readonly ConflictCopy[];
  /** Why some cannot be read; each error names its file. */
  readonly unread: readonly AppError[];
}

/** What came of the copies of a file. */
export interface MergedCopies extends Pick<CopiesBeside, 'unsure' | 'unread'> {
  readonly merged: Incident;
  /** In the order in which they were merged; `problem` says why one still lies in its place, null: it was put away. */
  readonly copies: readonly (ConflictCopy & { readonly problem: AppError | null })[];
  /** How many were merged without knowing what they have in common with the file. */
  readonly withoutBase: number;
}

/**
 * Merges copies into the file, each from the last kept version that both come from: those that were named, else those
 * beside the file whose names only a program gives. The file as it was and every copy become kept versions before
 * anything is written. Only then a copy is removed, unless it changed since it was read.
 */
export async function mergeConflictCopies(
  path: string,
  named: readonly string[],
  { versions, now }: Keeping,
): Promise<Result<MergedCopies, AppError>> {
  const file = await readWritableIncident(path);
  if (!file.ok) return file;
  try {
    const before = file.value.parsed.incident;
    const found =
      named.length > 0 ? await namedCopies(path, before, named) : await copiesBeside(path, before);
    if (!found.ok) return found;
    const { copies, unsure, unread } = found.value;
    const history = await historyOf(before, versions);
    let merged = before;
    let withoutBase = 0;
    for (const { parsed, bytes } of copies) {
      const base = commonBase({ one: merged, other: parsed.incident, ...history });
      if (base === null) withoutBase += 1;
      merged = mergeIncidents({ base, ours: merged, theirs: parsed.incident });
      const kept = await versions.keepOpened(before.id, bytes, now);
      if (!kept.ok) return kept;
    }
    const written =
      copies.length === 0
        ? ok(undefined)
        : await replaceWithVersions(path, file.value, merged, { versions, now });
    if (!written.ok) return written;
    return ok({ merged, copies: copies.map(putAway), withoutBase, unsure, unread });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

async function copiesBeside(path: string, { id }: Incident): Promise<Result<CopiesBeside, never>> {
  const [copies, unsure, unread]: [ReadCopy[], ConflictCopy[], AppError[]] = [[], [], []];
  for (const name of (await readdir(dirname(path))).toSorted()) {
    const found = conflictCopyName(name);
    if (found?.original !== basename(path)) continue;
    const copy = { path: join(dirname(path), name), client: found.client };
    const read = await readWritableIncident(copy.path);
    if (!read.ok) unread.push(read.error);
    else if (read.value.parsed.incident.id !== id || (await isSameFile(copy.path, path))) continue;
    else if (found.isPersonal) unsure.push(copy);
    else copies.push({ ...copy, ...read.value });
  }
  return ok({ copies, unsure, unread });
}

/** All of them can be merged, or nothing is. */
async function namedCopies(
  path: string,
  { id }: Incident,
  named: readonly string[],
): Promise<Result<CopiesBeside, AppError>> {
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
  return ok({ copies, unsure: [], unread: [] });
}

/** Also under two names. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = [await stat(one), await stat(other)];
  return first.ino === second.ino && first.dev === second.dev;
}

/** Removes a copy that was merged, unless another program wrote to it since. */
function putAway({ path, client, bytes }: ReadCopy): MergedCopies['copies'][number] {
  try {
    // No await from the look to the removal.
    const isAsRead = isSameContent(readFileSync(path), bytes);
    if (isAsRead) unlinkSync(path);
    return { path, client, problem: isAsRead ? null : appError('changed-on-disk', { file: path }) };
  } catch (cause) {
    const problem = fileError(cause, path);
    return { path, client, problem: problem.code === 'file-not-found' ? null : problem };
  }
}

/** The kept versions that can be read, oldest first, and whether older ones were removed. */
async function historyOf(
  { id }: Incident,
  versions: KeptVersions,
): Promise<{ readonly kept: readonly Incident[]; readonly isCut: boolean }> {
  const listed = (await versions.list(id)).toReversed();
  const kept: Incident[] = [];
  for (const { path } of listed) {
    const parsed = parseIncidentFile(await readFile(path));
    if (parsed.ok) kept.push(parsed.value.incident);
  }
  return { kept, isCut: listed.length >= MAX_KEPT_VERSIONS || kept.length < listed.length };
}
