import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import type { ReadParts } from '#electron/library/partReader.ts';
import type { LibraryWatch } from '#electron/library/watchLibrary.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { copiesOfEach, type IncidentCopy } from '#shared/domain/incidentCopies.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { LibraryParts } from '#shared/ipc/libraryPayloads.ts';

/**
 * A part of each incident of the library and its subfolders: of several files of one, of that edited last. The folders
 * are watched from then on, and the window may open the files.
 */
export async function libraryParts<Part extends IncidentCopy>(
  { libraryFolder, grants }: DesktopContext,
  watch: LibraryWatch,
  read: ReadParts<Part>,
): Promise<Result<LibraryParts<Part>, AppError>> {
  const folder = libraryFolder();
  const listed = await incidentsIn(folder);
  // A library that was never used has no folder yet; it is simply empty.
  if (!listed.ok && listed.error.code === 'file-not-found')
    return ok({ folder, files: [], unread: [], isPartial: false });
  if (!listed.ok) return listed;
  const { paths, isPartial } = listed.value;
  watch.follow(folder, paths);
  const files = await read(paths);
  for (const path of paths) grants.grant(path);
  return ok({
    folder,
    files: copiesOfEach(files.flatMap((file) => ('part' in file ? [file.part] : []))).map(
      ([latest]) => latest,
    ),
    unread: files.flatMap((file) => ('error' in file ? [file.error] : [])),
    isPartial,
  });
}
