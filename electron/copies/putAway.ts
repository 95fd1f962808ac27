import { readFileSync, unlinkSync } from 'node:fs';
import { isSameContent } from '#electron/files/diskState.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/**
 * Removes a copy that was merged and kept, unless another program wrote to it since it was read. Null: it is gone, also
 * where somebody else removed it.
 */
export function putAway(path: string, asRead: Uint8Array): AppError | null {
  try {
    // No await from the look to the removal.
    const isAsRead = isSameContent(readFileSync(path), asRead);
    if (isAsRead) unlinkSync(path);
    return isAsRead ? null : appError('changed-on-disk', { file: path });
  } catch (cause) {
    const problem = fileError(cause, path);
    return problem.code === 'file-not-found' ? null : problem;
  }
}
