import { open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '#electron/files/atomicWrite.ts';
import { writeError } from '#electron/files/fileErrors.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Writes a file that must not be there yet, forced to the disk; a failed write leaves none behind. */
export async function createFile(path: string, bytes: Uint8Array): Promise<Result<void, AppError>> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (cause) {
      // The first failure is the one to report.
      await unlink(path).catch(() => undefined);
      throw cause;
    } finally {
      await handle.close();
    }
    await syncFolder(dirname(path));
    return ok(undefined);
  } catch (cause) {
    return err(writeError(cause, path));
  }
}
