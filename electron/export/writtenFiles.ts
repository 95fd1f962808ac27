import { access } from 'node:fs/promises';
import { shell } from 'electron';
import { fileError } from '#electron/files/fileErrors.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { PathGrants } from '#electron/ipc/pathGrants.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { isOpenable } from '#shared/ipc/isOpenable.ts';

/** Opens what was written with the system's own program for it, or shows it among the files beside it. */
export function registerWrittenFileHandlers(written: PathGrants): void {
  handle('file:open', async ({ path }) => {
    const refused = isOpenable(path) ? await refusal(written, path) : notGranted(path);
    if (refused !== null) return err(refused);
    const reason = await shell.openPath(path);
    return reason === '' ? ok(undefined) : notOpened(path, reason);
  });
  handle('file:reveal', async ({ path }) => {
    const refused = await refusal(written, path);
    if (refused !== null) return err(refused);
    shell.showItemInFolder(path);
    return ok(undefined);
  });
}

/** Why a file is neither opened nor shown; null when it may be. The system does not say when a file is gone. */
async function refusal(written: PathGrants, path: string): Promise<AppError | null> {
  if (!written.isGranted(path)) return notGranted(path);
  return access(path).then(
    () => null,
    (cause: unknown) => fileError(cause, path),
  );
}

function notGranted(file: string): AppError {
  return appError('path-not-granted', { file });
}

function notOpened(file: string, reason: string): Result<never, AppError> {
  return err(appError('file-not-opened', { file, reason }));
}
