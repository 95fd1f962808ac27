import { readFile } from 'node:fs/promises';
import {
  type ConflictCopy,
  copiesBeside,
  type FoundCopies,
  namedCopies,
  type ReadCopy,
} from '#electron/copies/foundCopies.ts';
import { putAway } from '#electron/copies/putAway.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import {
  type Keeping,
  readWritableIncident,
  replaceWithVersions,
} from '#electron/files/replaceWithVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { commonBase } from '#shared/merge/commonBase.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { isHistoryCut } from '#shared/versions/surplusVersions.ts';

/** What came of the copies of a file. */
export interface MergedCopies extends Pick<FoundCopies, 'unsure' | 'unread'> {
  readonly merged: Incident;
  /** In the order in which they were merged; `problem` says why one still lies in its place, null: it was put away. */
  readonly copies: readonly (ConflictCopy & { readonly problem: AppError | null })[];
  /** How many were merged without knowing what they have in common with the file. */
  readonly withoutBase: number;
}

/** A copy with the state that it and what it is merged into both come from; null: none is known. */
type CopyWithBase = ReadCopy & { readonly base: Incident | null };

/** Where copies were named, nobody looks for others. */
const NONE_FOUND = { unsure: [], unread: [] } as const;

/**
 * `debrief copies`: merges copies into the file, those that were named, else those beside the file whose names only a
 * program gives. The file as it was and every copy become kept versions before anything is written. Only then a copy
 * is removed, unless it changed since it was read.
 */
export async function mergeConflictCopies(
  path: string,
  named: readonly string[],
  keeping: Keeping,
): Promise<Result<MergedCopies, AppError>> {
  const file = await readWritableIncident(path);
  if (!file.ok) return file;
  try {
    const before = file.value.parsed.incident;
    const asked = await namedCopies(path, before, named);
    if (!asked.ok) return asked;
    const found =
      named.length > 0 ? { copies: asked.value, ...NONE_FOUND } : await copiesBeside(path, before);
    const ready = await keptWithBases(before, found.copies, keeping);
    if (!ready.ok) return ready;
    const copies = ready.value;
    const merged = copies.reduce(mergedWith, before);
    const written =
      copies.length === 0 ? ok(undefined) : await replaceWithVersions(path, file.value, merged, keeping);
    if (!written.ok) return written;
    const away: MergedCopies['copies'][number][] = [];
    for (const { path: copy, client, bytes } of copies) {
      const merged = { path: copy, into: path, incidentId: before.id, digest: digestOf(bytes) };
      const problem = await putAway(merged, keeping);
      away.push({ path: copy, client, problem });
    }
    return ok({
      merged,
      copies: away,
      withoutBase: copies.filter(({ base }) => base === null).length,
      unsure: found.unsure,
      unread: found.unread,
    });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/**
 * Finds for each copy the last kept version that it comes from together with the incident that the earlier copies were
 * merged into, and keeps every copy: it may be merged and put away from then on. Rejects where the kept versions
 * cannot be read.
 */
export async function keptWithBases(
  incident: Incident,
  copies: readonly ReadCopy[],
  { versions, now }: Keeping,
): Promise<Result<readonly CopyWithBase[], AppError>> {
  const history = await historyOf(incident, versions);
  const ready: CopyWithBase[] = [];
  let merged = incident;
  for (const copy of copies) {
    const base = commonBase({ one: merged, other: copy.parsed.incident, ...history });
    ready.push({ ...copy, base });
    merged = mergedWith(merged, { ...copy, base });
    const kept = await versions.keepOpened(incident.id, copy.bytes, now);
    if (!kept.ok) return kept;
  }
  return ok(ready);
}

function mergedWith(incident: Incident, { parsed, base }: CopyWithBase): Incident {
  return mergeIncidents({ base, ours: incident, theirs: parsed.incident });
}

/** The kept versions that can be read, oldest first, and whether older ones were removed. */
async function historyOf(
  { id }: Incident,
  versions: KeptVersions,
): Promise<{ readonly kept: readonly Incident[]; readonly isCut: boolean }> {
  const newestFirst = await versions.list(id);
  const kept: Incident[] = [];
  for (const { path } of newestFirst.toReversed()) {
    const parsed = parseIncidentFile(await readFile(path));
    if (parsed.ok) kept.push(parsed.value.incident);
  }
  return { kept, isCut: isHistoryCut(newestFirst) || kept.length < newestFirst.length };
}
