import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import type { LibraryFile } from '#electron/library/reading/libraryFile.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { copiesOfEach, type IncidentCopy } from '#shared/domain/incidentCopies.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { LibraryParts } from '#shared/ipc/libraryPayloads.ts';

/**
 * A part of each incident of the library and its subfolders: of several files of one, of that edited last. The window may open
 * the files from then on. The sample is no work of the team: it is left out, and the answer says so.
 */
export async function libraryParts<Part extends IncidentCopy>(
  { grants }: Pick<DesktopContext, 'grants'>,
  reading: LibraryReading,
  partOf: (file: LibraryFile) => Part,
): Promise<Result<LibraryParts<Part>, AppError>> {
  const library = await reading.read();
  if (!library.ok) return library;
  const { files, ...place } = library.value;
  for (const { path } of files) grants.grant(path);
  const readFiles = files.flatMap((file) => ('part' in file ? [file.part] : []));
  const parts = readFiles.filter(({ listed }) => !listed.isSample).map(partOf);
  return ok({
    ...place,
    files: copiesOfEach(parts).map(([latest]) => latest),
    ...(parts.length < readFiles.length && { hasSample: true }),
    unread: files.flatMap((file) => ('error' in file ? [file.error] : [])),
  });
}
