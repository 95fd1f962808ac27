import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { handle } from '#electron/ipc/handle.ts';
import { changeAction } from '#electron/library/changeAction.ts';
import { createPartReader } from '#electron/library/partReader.ts';
import type { LibraryWatch } from '#electron/library/watchLibrary.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok } from '#shared/basics/result.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import { appError } from '#shared/errors/appError.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';

/** The actions of all incidents of the library: read, and changed in their files. */
export function registerActionsHandlers(context: DesktopContext, watch: LibraryWatch): void {
  const read = createPartReader(({ incident, isReadOnly }, path) =>
    actionsInFile(incident, path, isReadOnly),
  );

  handle('library:actions', async () => {
    const folder = context.libraryFolder();
    const listed = await incidentsIn(folder);
    // A library that was never used has no folder yet; it is simply empty.
    if (!listed.ok && listed.error.code === 'file-not-found')
      return ok({ folder, files: [], unread: [], isPartial: false });
    if (!listed.ok) return listed;
    const { paths, isPartial } = listed.value;
    watch.follow(folder, paths);
    const files = await read(paths);
    for (const path of paths) context.grants.grant(path);
    return ok({
      folder,
      files: copiesOfEach(files.flatMap((file) => ('part' in file ? [file.part] : []))).map(
        ([latest]) => latest,
      ),
      unread: files.flatMap((file) => ('error' in file ? [file.error] : [])),
      isPartial,
    });
  });

  handle('library:changeAction', async ({ path, ...seen }) => {
    if (!context.grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    return changeAction(path, seen, { versions: context.versions, now: now() });
  });
}
