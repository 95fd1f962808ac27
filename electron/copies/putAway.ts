import { readFileSync, unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { keptContent } from '#electron/files/documentVersions.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import type { Keeping } from '#electron/files/replaceWithVersions.ts';
import { logFailure } from '#electron/system/logger.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** A copy that was merged into an incident. */
interface MergedCopy {
  readonly path: string;
  readonly incidentId: Incident['id'];
  /** The digest of its content as it was merged. */
  readonly digest: string;
}

/**
 * Removes a copy once its content is a kept version, also where many others were kept since; unless another program
 * wrote to it since it was read. Null: it is gone, or was gone already.
 */
export async function putAway(
  { path, incidentId, digest }: MergedCopy,
  { versions, now }: Keeping,
): Promise<AppError | null> {
  try {
    if ((await keptContent(incidentId, digest, { versions, log: logFailure })) === null) {
      const kept = await versions.keepOpened(incidentId, await readFile(path), now);
      if (!kept.ok) return kept.error;
    }
    // No await from the look to the removal.
    const isAsRead = digestOf(readFileSync(path)) === digest;
    if (isAsRead) unlinkSync(path);
    return isAsRead ? null : appError('changed-on-disk', { file: path });
  } catch (cause) {
    const problem = fileError(cause, path);
    return problem.code === 'file-not-found' ? null : problem;
  }
}
