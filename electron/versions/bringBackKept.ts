import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { whenRefused, writeError } from '#electron/files/fileErrors.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { newestReadable } from '#electron/versions/keptOfAll.ts';
import { filesThere, type KnownPlaces } from '#electron/versions/lookForFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import type { BroughtBack } from '#shared/versions/broughtBack.ts';

/**
 * Writes the newest version of an incident whose file is gone to where the file lay, so that pictures beside it are found again, or
 * where that folder is not there, refuses, or something else lies at its place, into the library. Nothing is written over, and
 * nothing at all is written where the file is there again. Versions that were set aside are taken back.
 */
export async function bringBackKept(
  key: string,
  versions: KeptVersions,
  places: KnownPlaces,
): Promise<Result<BroughtBack, AppError>> {
  const { library } = places;
  try {
    const takenBack = await versions.takeBack(key);
    if (!takenBack.ok) return takenBack;
    const there = (await filesThere([key], versions, places)).get(key);
    if (there !== undefined) return ok({ path: there, isThereAgain: true, refusal: null });
    const newest = await newestReadable(await versions.list(key));
    if (newest === null) return err(appError('file-not-found', { file: key }));
    const { bytes, parsed } = newest;
    let refusal: AppError | null = null;
    for (const path of await versions.filesOf(key)) {
      const refused = await placeRefusal(path, bytes, library);
      if (refused === null) return ok({ path, isThereAgain: false, refusal: null });
      refusal ??= refused;
    }
    await mkdir(library, { recursive: true });
    const path = join(library, incidentFileName(parsed.incident, await readdir(library)));
    const written = await replaceExpected(path, bytes, null);
    if (!written.ok) return written;
    if (written.value.kind !== 'replaced') return err(appError('file-exists', { file: path }));
    // The file is there, whether or not the note can be written; opening it notes it again.
    await versions.noteFile(key, path);
    return ok({ path, isThereAgain: false, refusal });
  } catch (cause) {
    return err(writeError(cause, library));
  }
}

/** Writes to where the file lay. Null where it was written, else why not. */
async function placeRefusal(path: string, bytes: Uint8Array, library: string): Promise<AppError | null> {
  // Of a drive that is not plugged in the place may stay behind, as an empty folder.
  const names = await readdir(dirname(path)).catch(whenRefused([]));
  if (dirname(path) !== library && names.every((name) => name.startsWith('.')))
    return appError('folder-not-found', { file: path });
  const written = await replaceExpected(path, bytes, null);
  if (!written.ok) return { ...written.error, file: path };
  if (written.value.kind === 'replaced') return null;
  return appError('file-exists', { file: path });
}
