import { readFileSync, unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { keptContent } from '#electron/files/documentVersions.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import type { Keeping } from '#electron/files/replaceWithVersions.ts';
import { bringPictures } from '#electron/pictures/pictureFolder.ts';
import { removeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import { logFailure } from '#electron/system/logger.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** A copy that was merged into an incident. */
interface MergedCopy {
  readonly path: string;
  /** The file that has what was in it. */
  readonly into: string;
  readonly incidentId: Incident['id'];
  /** The digest of its content as it was merged. */
  readonly digest: string;
}

/**
 * Removes a copy once its content is a kept version, also where many others were kept since, and its pictures lie beside
 * the file that it was merged into; unless another program wrote to it since it was read. Null: it is gone, or was gone
 * already.
 */
export async function putAway(
  { path, into, incidentId, digest }: MergedCopy,
  { versions, now }: Keeping,
): Promise<AppError | null> {
  try {
    if ((await keptContent(incidentId, digest, { versions, log: logFailure })) === null) {
      const kept = await versions.keepOpened(incidentId, await readFile(path), now);
      if (!kept.ok) return kept.error;
    }
    const left = await picturesLeft(path, into);
    if (left !== null) return left;
    // No await from the look to the removal.
    const isAsRead = digestOf(readFileSync(path)) === digest;
    if (isAsRead) {
      unlinkSync(path);
      // One that somebody edited stays: their words are nowhere else.
      await removeReviewCopy(path);
    }
    return isAsRead ? null : appError('changed-on-disk', { file: path });
  } catch (cause) {
    const problem = fileError(cause, path);
    return problem.code === 'file-not-found' ? null : problem;
  }
}

/** Brings the pictures of a copy along. Null, or why one cannot be brought; one that is nowhere is no loss of now. */
async function picturesLeft(path: string, into: string): Promise<AppError | null> {
  const read = await readIncidentFile(path);
  if (!read.ok) return null;
  const failures = await bringPictures(picturesOf(read.value.parsed.incident), { from: path, to: into });
  return failures.find(({ code }) => code !== 'picture-missing') ?? null;
}
