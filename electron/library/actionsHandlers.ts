import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { handle } from '#electron/ipc/handle.ts';
import { changeAction } from '#electron/library/changeAction.ts';
import { libraryParts } from '#electron/library/libraryParts.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { now } from '#electron/system/clock.ts';
import { err } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';

/** The actions of all incidents of the library: read, and changed in their files. */
export function registerActionsHandlers(context: DesktopContext, reading: LibraryReading): void {
  handle('library:actions', () => libraryParts(context, reading, ({ actions }) => actions));
  handle('library:changeAction', async ({ path, ...seen }) => {
    if (!context.grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    const changed = await changeAction(path, seen, { versions: context.versions, now: now() });
    const read = changed.ok ? await readIncidentFile(path) : changed;
    if (read.ok) context.reviewCopies.noteSaved(path, read.value.parsed.incident);
    return changed;
  });
}
