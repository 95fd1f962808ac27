import { resolve } from 'node:path';
import { shell } from 'electron';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { isHeldElsewhere } from '#electron/library/bin/heldElsewhere.ts';
import { type Binned, moveToBin } from '#electron/library/bin/moveToBin.ts';
import { putBack } from '#electron/library/bin/putBack.ts';
import { now } from '#electron/system/clock.ts';
import { logFailure } from '#electron/system/logger.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/**
 * An incident of the list goes to the bin of the system, and the last one comes back from what was read before. Its kept
 * versions go and come with it, unless another file holds the same incident.
 */
export function registerBinHandlers({
  grants,
  versions,
  libraryFolder,
}: Pick<DesktopContext, 'grants' | 'versions' | 'libraryFolder'>): void {
  let last: Binned | null = null;
  void versions.dropSetAside().then(logRefusal);
  handle('library:moveToBin', async ({ path }) => {
    if (!grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    const keeping = { versions, now: now() };
    const moved = await moveToBin(resolve(path), { trash: (each) => shell.trashItem(each), ...keeping });
    if (!moved.ok) return moved;
    const { binned, pictures } = moved.value;
    last = binned.pictures === null ? null : binned;
    const { incidentId } = binned;
    if (incidentId !== null && !(await isHeldElsewhere(incidentId, binned.path, libraryFolder())))
      logRefusal(await versions.setAside(incidentId));
    return ok({ pictures, canPutBack: last !== null });
  });
  handle('library:putBack', async ({ path }) => {
    if (last === null || last.path !== resolve(path))
      return err(appError('path-not-granted', { file: path }));
    const written = await putBack(last);
    if (!written.ok) return written;
    if (last.incidentId !== null) logRefusal(await versions.takeBack(last.incidentId));
    last = null;
    return ok(undefined);
  });
}

/** The incident is where it should be; that its versions are not is for the log. */
function logRefusal(done: Result<unknown, AppError>): void {
  if (!done.ok) logFailure('versions', done.error);
}
