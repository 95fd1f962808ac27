import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shell } from 'electron';
import { fileError } from '#electron/files/fileErrors.ts';
import { handle } from '#electron/ipc/handle.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { isOpenable } from '#shared/ipc/isOpenable.ts';

/** The files that were written for the window since the app started: it may open and show these, and no others. */
export interface WrittenFiles {
  add(path: string): void;
  has(path: string): boolean;
}

export function createWrittenFiles(): WrittenFiles {
  const written = new Set<string>();
  return {
    add: (path) => void written.add(resolve(path)),
    has: (path) => written.has(resolve(path)),
  };
}

/** Opens what was written with the system's own program for it, or shows it among the files beside it. */
export function registerWrittenFileHandlers(written: WrittenFiles): void {
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
async function refusal(written: WrittenFiles, path: string): Promise<AppError | null> {
  if (!written.has(path)) return notGranted(path);
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
