import { readdir, readFile, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import { incidentBytes, type ReadIncident, readIncidentFile } from '#electron/files/incidentFiles.ts';
import { type KeptVersions, MAX_KEPT_VERSIONS } from '#electron/files/keptVersions.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { commonBase } from '#shared/merge/commonBase.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** A version of an incident that a program for synchronised folders left beside it. */
export interface ConflictCopy {
  readonly path: string;
  /** The program, as far as the name tells. */
  readonly client: string;
}

/** The copies beside a file, by their names and by the incident that they hold; in the order of their names. */
async function conflictCopiesOf(path: string, { id }: Incident): Promise<readonly ConflictCopy[]> {
  const copies: ConflictCopy[] = [];
  for (const name of (await readdir(dirname(path))).toSorted()) {
    const found = conflictCopyName(name);
    if (found?.original !== basename(path)) continue;
    const copy = join(dirname(path), name);
    const read = await readIncidentFile(copy);
    if (read.ok && read.value.parsed.incident.id === id) copies.push({ path: copy, client: found.client });
  }
  return copies;
}

/** What came of the copies of a file. */
export interface MergedCopies {
  readonly merged: Incident;
  /** Those that were put away, in the order in which they were merged. */
  readonly copies: readonly ConflictCopy[];
  /** How many were merged without knowing what they have in common with the file. */
  readonly withoutBase: number;
}

/**
 * Merges the copies into the file, each from the last kept version that both come from. The file as it was and every
 * copy become kept versions before anything is written, and only then the copies are removed.
 */
export async function mergeConflictCopies(
  path: string,
  { versions, now }: { readonly versions: KeptVersions; readonly now: Timestamp },
): Promise<Result<MergedCopies, AppError>> {
  const file = await readWritableIncident(path);
  if (!file.ok) return file;
  try {
    const before = file.value.parsed.incident;
    const copies = await conflictCopiesOf(path, before);
    const history = await historyOf(before, versions);
    let merged = before;
    let withoutBase = 0;
    for (const copy of copies) {
      const read = await readWritableIncident(copy.path);
      if (!read.ok) return read;
      const other = read.value.parsed.incident;
      const base = commonBase({ one: merged, other, ...history });
      if (base === null) withoutBase += 1;
      merged = mergeIncidents({ base, ours: merged, theirs: other });
      const kept = await versions.keepOpened(before.id, read.value.bytes, now);
      if (!kept.ok) return kept;
    }
    const written =
      copies.length === 0
        ? ok(undefined)
        : await replaceWithVersions(path, file.value, merged, { versions, now });
    if (!written.ok) return written;
    for (const { path: copy } of copies) await unlink(copy);
    return ok({ merged, copies, withoutBase });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** Reads an incident that will be written again; one of a newer major version is refused. */
export async function readWritableIncident(path: string): Promise<Result<ReadIncident, AppError>> {
  const read = await readIncidentFile(path);
  return read.ok && read.value.parsed.isReadOnly ? err(appError('file-too-new', { file: path })) : read;
}

/** Writes over the file that was read. What it held, and what another program wrote meanwhile, become kept versions. */
export async function replaceWithVersions(
  path: string,
  { bytes: expected, parsed }: ReadIncident,
  merged: Incident,
  { versions, now }: { readonly versions: KeptVersions; readonly now: Timestamp },
): Promise<Result<void, AppError>> {
  const bytes = incidentBytes(merged, path);
  if (!bytes.ok) return bytes;
  const kept = await versions.keepOpened(parsed.incident.id, expected, now);
  if (!kept.ok) return kept;
  const written = await replaceExpected(path, bytes.value, expected);
  if (!written.ok) return written;
  const { value: replacement } = written;
  if (replacement.kind !== 'replaced' && replacement.kind !== 'overwrote') {
    const code = replacement.kind === 'changed' ? 'changed-on-disk' : 'deleted-on-disk';
    return err(appError(code, { file: path }));
  }
  const late = replacement.kind === 'overwrote' ? replacement.theirs : await replacement.lateChange;
  return late === null ? ok(undefined) : versions.keepOpened(parsed.incident.id, late, now);
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
