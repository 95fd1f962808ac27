import { readFile } from 'node:fs/promises';
import type { DocumentStorage } from '#electron/files/documentStorage.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import type { Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** Keeps a state that is about to be given up, however recently another one was kept. Failures are logged, too. */
export async function keepForGood(
  incidentId: string,
  bytes: Uint8Array,
  { versions, now, log }: DocumentStorage,
): Promise<Result<void, AppError>> {
  const kept = await versions.keepOpened(incidentId, bytes, now());
  if (!kept.ok) log('kept versions', JSON.stringify(kept.error));
  return kept;
}

/** Notes which file holds the incident, once a version of it is kept. A failure is only logged: nobody misses it now. */
export async function noteFileOf(
  incidentId: string,
  path: string,
  { versions, log }: Pick<DocumentStorage, 'versions' | 'log'>,
): Promise<void> {
  const noted = await versions.noteFile(incidentId, path);
  if (!noted.ok) log('kept versions', JSON.stringify(noted.error));
}

/** Not on the way of a save: a version that cannot be kept is only reported. */
export async function keepSaved(
  incidentId: string,
  bytes: Uint8Array,
  { versions, now, log }: DocumentStorage,
): Promise<void> {
  const kept = await versions.keepSaved(incidentId, bytes, now());
  if (!kept.ok) log('kept versions', JSON.stringify(kept.error));
}

/** The kept version with this digest; null where none has it any more, or they cannot be read, which is logged. */
export async function keptContent(
  incidentId: string,
  digest: string,
  { versions, log }: Pick<DocumentStorage, 'versions' | 'log'>,
): Promise<Uint8Array | null> {
  try {
    for (const { path } of await versions.list(incidentId)) {
      const bytes = await readFile(path);
      if (digestOf(bytes) === digest) return bytes;
    }
  } catch (cause) {
    log('kept versions', cause);
  }
  return null;
}
