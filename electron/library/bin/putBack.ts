import { replaceExpected } from '#electron/files/replaceExpected.ts';
import type { Binned } from '#electron/library/bin/moveToBin.ts';
import { putFile } from '#electron/pictures/pictureFolder.ts';
import { reviewCopyPath } from '#electron/reviewCopies/reviewCopy.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/**
 * Writes back what went to the bin, its pictures first, so that the incident never names one that is not there. What has
 * come to its place meanwhile stays. The bin keeps what it has: no system lets a program take things out of it.
 */
export async function putBack({
  path,
  bytes,
  mode,
  pictures,
  reviewCopy,
}: Binned): Promise<Result<void, AppError>> {
  for (const [name, picture] of pictures ?? []) {
    const written = await putFile(path, name, picture);
    if (!written.ok) return written;
  }
  const replaced = await replaceExpected(path, bytes, null, { mode });
  if (!replaced.ok) return replaced;
  if (replaced.value.kind !== 'replaced') return err(appError('file-exists', { file: path }));
  const copied =
    reviewCopy === null ? ok(null) : await replaceExpected(reviewCopyPath(path), reviewCopy, null);
  return copied.ok ? ok(undefined) : copied;
}
