import { readFile } from 'node:fs/promises';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { isUnedited } from '#electron/reviewCopies/reviewCopy.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { readMarkedText } from '#shared/export/reviewCopyMark.ts';

/**
 * Two copies for reviewers that Git asks `debrief merge` to put together into ours. They are made from their incidents, so
 * ours stays until the next save makes it anew; one that somebody edited goes before. Answers whether two people edited
 * it, so that somebody has to choose; null where the files are no copies: then they are incidents.
 */
export async function mergeCopyFiles(
  ours: string,
  theirs: string,
): Promise<Result<{ readonly isOpen: boolean }, AppError> | null> {
  const read = (path: string) => readFile(path).catch(() => null); // What cannot be read is said where incidents are.
  const [mine, other] = await Promise.all([read(ours), read(theirs)]);
  if (mine === null || other === null) return null;
  if (![mine, other].some((bytes) => readMarkedText(bytes.toString()) !== null)) return null;
  const isTheirs = isUnedited(mine) && !isUnedited(other);
  const written = isTheirs ? await atomicWrite(ours, other) : ok(undefined);
  if (!written.ok) return written;
  return ok({ isOpen: !isUnedited(mine) && !isUnedited(other) && !mine.equals(other) });
}
