import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { isIncidentPath } from '#electron/git/changedBlobs.ts';
import type { Git } from '#electron/git/git.ts';
import { readObjects } from '#electron/git/gitObjects.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import {
  incidentOfCopy,
  isUnedited,
  removeReviewCopy,
  reviewCopyBytes,
  reviewCopyPath,
  writeReviewCopy,
} from '#electron/reviewCopies/reviewCopy.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

// Copies for reviewers in a merge. They are made from their incidents, so no two of them are put together.

/** Whether a path from the top folder is that of a copy for reviewers. */
export function isCopyPath(path: string): boolean {
  const incident = incidentOfCopy(path);
  return incident !== null && isIncidentPath(incident);
}

/**
 * Ends a stop at a copy once its incident is merged: it is made again from that, and goes where the incident is gone. One
 * that somebody edited stays as they left it. Refused where two people edited it.
 */
export async function endCopyStop(git: Git, path: string): Promise<Result<readonly string[], AppError>> {
  const sides = await readObjects(git, [`:2:${path}`, `:3:${path}`]);
  if (!sides.ok) return err(gitRefusal(sides.error, git.folder));
  const edited = sides.value.filter((bytes) => bytes !== null).filter((bytes) => !isUnedited(bytes));
  const [one, other] = edited;
  if (one !== undefined && other !== undefined && !one.equals(other))
    return err(appError('git-not-merged', { file: git.folder, reason: path }));
  const file = join(git.folder, path);
  const incidentPath = incidentOfCopy(path) ?? path;
  const read = one === undefined ? await readIncidentFile(join(git.folder, incidentPath)) : null;
  const bytes =
    one ?? (read?.ok ? reviewCopyBytes(file.slice(0, -'.md'.length), read.value.parsed.incident) : null);
  const written = bytes === null ? await removed(file) : await atomicWrite(file, bytes);
  if (!written.ok) return written;
  const added = await git.text('add', '--all', '--', path);
  return added.ok ? ok([]) : err(gitRefusal(added.error, git.folder));
}

async function removed(file: string): Promise<Result<void, AppError>> {
  try {
    await unlink(file).catch(whenAbsent(undefined));
    return ok(undefined);
  } catch (cause) {
    return err(fileError(cause, file));
  }
}

/** Brings the copy of an incident that was merged up to date, where Git stopped at none. */
export async function refreshCopy(
  git: Git,
  incidentPath: string,
  { isBeginning = false } = {},
): Promise<void> {
  const read = await readIncidentFile(join(git.folder, incidentPath));
  if (!read.ok) return;
  const { incident } = read.value.parsed;
  // One that somebody edited stays as it is; the next commit of the incident says so.
  const kept = await writeReviewCopy(join(git.folder, incidentPath), incident, { isBeginning });
  // A repository that is told to ignore it goes without.
  if (kept.ok && kept.value !== 'none') await git.text('add', '--', reviewCopyPath(incidentPath));
}

/** The copy goes where its incident went. */
export async function moveCopy(git: Git, from: string, to: string): Promise<void> {
  const gone = await removeReviewCopy(join(git.folder, from));
  if (!gone.ok || gone.value === null) return;
  await git.text('rm', '-q', '--cached', '--ignore-unmatch', '--', reviewCopyPath(from));
  await refreshCopy(git, to, { isBeginning: true });
}
