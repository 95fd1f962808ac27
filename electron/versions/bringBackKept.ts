import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeError } from '#electron/files/fileErrors.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { newestReadable } from '#electron/versions/keptOfAll.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';

/**
 * Writes the newest version of an incident whose file is gone to where the file lay, so that pictures beside it are found again, or
 * where that folder is not there or something else lies at its place, into `folder`. Nothing is written over. Answers the path.
 * Versions that were set aside are taken back.
 */
export async function bringBackKept(
  key: string,
  versions: KeptVersions,
  folder: string,
): Promise<Result<string, AppError>> {
  try {
    const takenBack = await versions.takeBack(key);
    if (!takenBack.ok) return takenBack;
    const newest = await newestReadable(await versions.list(key));
    if (newest === null) return err(appError('file-not-found', { file: key }));
    const { bytes, parsed } = newest;
    for (const path of await versions.filesOf(key)) {
      // Of a drive that is not plugged in the place may stay behind, as an empty folder.
      const names = await readdir(dirname(path)).catch(() => []);
      if (dirname(path) !== folder && names.every((name) => name.startsWith('.'))) continue;
      const written = await replaceExpected(path, bytes, null);
      if (written.ok && written.value.kind === 'replaced') return ok(path);
    }
    await mkdir(folder, { recursive: true });
    const path = join(folder, incidentFileName(parsed.incident, await readdir(folder)));
    const written = await replaceExpected(path, bytes, null);
    if (!written.ok) return written;
    if (written.value.kind !== 'replaced') return err(appError('file-exists', { file: path }));
    // The file is there, whether or not the note can be written; opening it notes it again.
    await versions.noteFile(key, path);
    return ok(path);
  } catch (cause) {
    return err(writeError(cause, folder));
  }
}
