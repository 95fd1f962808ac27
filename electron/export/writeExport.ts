import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atomicWrite, type Inspect, letPass } from '#electron/files/atomicWrite.ts';
import { writeError } from '#electron/files/fileErrors.ts';
import { PRIVATE_FILE } from '#electron/files/privateFiles.ts';
import { isSameContent } from '#electron/files/replaceExpected.ts';
import {
  PRIVATE_EXPORT,
  removeAbandonedExports,
  removeAbandonedFiles,
} from '#electron/files/temporaryFiles.ts';
import { err, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** Why an export may not take the place of what stands there by now; null when it may. */
export type PlaceRefusal = () => Promise<AppError | null>;

/**
 * Writes what leaves the application, once `inspect` has let it pass. What it reads is written to a folder that only
 * the person can open, so that a process that is killed in the middle leaves unsearched text where nobody else can
 * read it, whichever file system the target lies on. Beside the target stands only what was searched, and it is
 * compared with that before it takes its place. `placeRefusal` is asked last, because `inspect` may take seconds, in
 * which others make and edit files.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  inspect: Inspect = letPass,
  placeRefusal: PlaceRefusal = async () => null,
): Promise<Result<void, AppError>> {
  const now = Date.now();
  await Promise.all([removeAbandonedExports(now), removeAbandonedFiles(dirname(path), now)]);
  const refused = await inspectPrivately(path, bytes, inspect);
  if (refused !== null) return err(refused);
  return atomicWrite(path, bytes, {
    inspect: async (read) =>
      isSameContent(await read(), bytes)
        ? placeRefusal()
        : appError('export-unverified', { file: path, reason: 'the disk gave back something else' }),
  });
}

async function inspectPrivately(path: string, bytes: Uint8Array, inspect: Inspect): Promise<AppError | null> {
  let folder: string | null = null;
  try {
    return await inspect(async () => {
      folder ??= await mkdtemp(join(tmpdir(), PRIVATE_EXPORT.folder));
      const file = join(folder, PRIVATE_EXPORT.file);
      await writeFile(file, bytes, { mode: PRIVATE_FILE });
      return readFile(file);
    });
  } catch (cause) {
    return writeError(cause, path);
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
