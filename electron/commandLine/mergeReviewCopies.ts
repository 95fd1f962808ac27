import { readFile } from 'node:fs/promises';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { MergeCommand } from '#electron/commandLine/arguments/command.ts';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { isUnedited } from '#electron/reviewCopies/reviewCopy.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readMarkedText } from '#shared/export/reviewCopyMark.ts';

/**
 * Two copies for reviewers that Git asks `debrief merge` to put together into ours. They are made from their incidents, so
 * ours stays until the next save makes it anew; one that somebody edited goes before. Null where they are none: then they
 * are incidents.
 */
export async function mergeReviewCopies({
  ours,
  theirs,
  out,
}: MergeCommand): Promise<Result<Answer, AppError> | null> {
  if (out !== ours) return null;
  const [mine, other] = await Promise.all([readFile(ours), readFile(theirs)].map((bytes) => bytes.catch(() => null)));
  // What cannot be read is said where incidents are.
  if (!mine || !other || ![mine, other].some((bytes) => readMarkedText(bytes.toString()) !== null)) return null;
  const isTheirs = isUnedited(mine) && !isUnedited(other);
  const written = isTheirs ? await atomicWrite(out, other) : ok(undefined);
  if (!written.ok) return written;
  const isOpen = !isUnedited(mine) && !isUnedited(other) && !mine.equals(other);
  const notice = `${out}: two people edited this copy for reviewers; it stays as ours`;
  return ok({ output: '', exitCode: isOpen ? 1 : 0, notices: isOpen ? [notice] : [] });
}
