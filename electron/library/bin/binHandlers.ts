import { resolve } from 'node:path';
import { shell } from 'electron';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { handle } from '#electron/ipc/handle.ts';
import { type Binned, moveToBin } from '#electron/library/bin/moveToBin.ts';
import { putBack } from '#electron/library/bin/putBack.ts';
import { now } from '#electron/system/clock.ts';
import { err, ok } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';

/** An incident of the list goes to the bin of the system, and the last one comes back from what was read before. */
export function registerBinHandlers({ grants, versions }: Pick<DesktopContext, 'grants' | 'versions'>): void {
  let last: Binned | null = null;
  handle('library:moveToBin', async ({ path }) => {
    if (!grants.isGranted(path)) return err(appError('path-not-granted', { file: path }));
    const keeping = { versions, now: now() };
    const moved = await moveToBin(resolve(path), { trash: (each) => shell.trashItem(each), ...keeping });
    if (!moved.ok) return moved;
    const { binned, pictures } = moved.value;
    last = binned.pictures === null ? null : binned;
    return ok({ pictures, canPutBack: last !== null });
  });
  handle('library:putBack', async ({ path }) => {
    if (last === null || last.path !== resolve(path))
      return err(appError('path-not-granted', { file: path }));
    const written = await putBack(last);
    if (!written.ok) return written;
    last = null;
    return ok(undefined);
  });
}
