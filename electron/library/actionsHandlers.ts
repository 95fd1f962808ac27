import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { handle } from '#electron/ipc/handle.ts';
import { changeAction } from '#electron/library/changeAction.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import { createPartReader } from '#electron/library/partReader.ts';
import type { LibraryWatch } from '#electron/library/watchLibrary.ts';
import { now } from '#electron/system/clock.ts';
import { err } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';

/** The actions of all incidents of the library: read, and changed in their files. */
export function registerActionsHandlers(context: DesktopContext, watch: LibraryWatch): void {
  const read = createPartReader(({ incident, isReadOnly }, path) =>
    actionsInFile(incident, path, isReadOnly),
  );

  handle('library:actions', () => libraryParts(context, watch, read));
  handle('library:changeAction', async ({ path, ...seen }) => {
    if (!context.grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    const changed = await changeAction(path, seen, { versions: context.versions, now: now() });
    const read = changed.ok ? await readIncidentFile(path) : changed;
    if (read.ok) context.reviewCopies.noteSaved(path, read.value.parsed.incident);
    return changed;
  });
}
