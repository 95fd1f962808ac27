import { resolve } from 'node:path';
import { incidentBytes, type ReadIncident, readIncidentFile } from '#electron/files/incidentFiles.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Where versions are kept, and the time that they are kept under. */
export interface Keeping {
  readonly versions: KeptVersions;
  readonly now: Timestamp;
}

/** Reads an incident that will be written again; one of a newer major version is refused. */
export async function readWritableIncident(path: string): Promise<Result<ReadIncident, AppError>> {
  const read = await readIncidentFile(path);
  return read.ok && read.value.parsed.isReadOnly ? err(appError('file-too-new', { file: path })) : read;
}

/**
 * How an incident that was read and is not open is written over. What the file held, and what another program wrote into
 * it at the same moment, become kept versions; the latter is the answer, mostly null. Refused with `changed-on-disk` or `deleted-on-disk` where the file is no
 * longer as it was read; it is then left as it is.
 */
export async function replaceWithVersions(
  path: string,
  { bytes: expected }: Pick<ReadIncident, 'bytes'>,
  changedIncident: Incident,
  { versions, now }: Keeping,
): Promise<Result<Uint8Array | null, AppError>> {
  const bytes = incidentBytes(changedIncident, path);
  if (!bytes.ok) return bytes;
  const kept = await versions.keepOpened(changedIncident.id, expected, now);
  if (!kept.ok) return kept;
  const noted = await versions.noteFile(changedIncident.id, resolve(path));
  if (!noted.ok) return noted;
  const written = await replaceExpected(path, bytes.value, expected);
  if (!written.ok) return written;
  const { value: replacement } = written;
  if (replacement.kind !== 'replaced' && replacement.kind !== 'overwrote') {
    const code = replacement.kind === 'changed' ? 'changed-on-disk' : 'deleted-on-disk';
    return err(appError(code, { file: path }));
  }
  const late =
    replacement.kind === 'overwrote'
      ? replacement.theirs
      : // The file is written by now; an old one that cannot be looked into any more is no reason to deny that.
        await replacement.lateChange.catch(() => null);
  if (late === null) return ok(null);
  const keptLate = await versions.keepOpened(changedIncident.id, late, now);
  return keptLate.ok ? ok(late) : keptLate;
}
