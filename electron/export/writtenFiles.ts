import { access } from 'node:fs/promises';
import { shell } from 'electron';
import { fileError } from '#electron/files/fileErrors.ts';
import { handle } from '#electron/ipc/handle.ts';
import type { PathGrants } from '#electron/ipc/pathGrants.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { isOpenable } from '#shared/ipc/isOpenable.ts';

interface ShownFiles {
  /** Written on behalf of the window since the app started. */
  readonly written: PathGrants;
  /** Incidents that the window was given, as in its list. */
  readonly incidents: PathGrants;
}

/**
 * Opens what was written with the system's own program for it, or shows it among the files beside it. An incident is only
 * shown: it opens in the window.
 */
export function registerWrittenFileHandlers({ written, incidents }: ShownFiles): void {
  handle('file:open', async ({ path }) => {
    const isOurs = isOpenable(path) && written.isGranted(path);
    const refusal = isOurs ? await missing(path) : notGranted(path);
    if (refusal !== null) return err(refusal);
    const reason = await shell.openPath(path);
    return reason === '' ? ok(undefined) : notOpened(path, reason);
  });
  handle('file:reveal', async ({ path }) => {
    const isKnown = written.isGranted(path) || incidents.isGranted(path);
    const refusal = isKnown ? await missing(path) : notGranted(path);
    if (refusal !== null) return err(refusal);
    shell.showItemInFolder(path);
    return ok(undefined);
  });
}

/** Null for a file that is there. The system does not say when one is gone. */
function missing(path: string): Promise<AppError | null> {
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
