import { dirname } from 'node:path';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { syncFolder } from '#electron/git/syncFolder.ts';
import { handle, push } from '#electron/ipc/handle.ts';
import { err, ok } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { appError } from '#shared/errors/appError.ts';
import type { SyncStage } from '#shared/ipc/syncStages.ts';

/**
 * *Sync this folder*: that of the open incident, else the library. It can be cancelled; a page that was loaded again and
 * asks once more ends the one before first.
 */
export function registerSyncHandlers({
  documents,
  libraryFolder,
}: Pick<DesktopContext, 'documents' | 'libraryFolder'>): void {
  const { run: alone } = createSerialQueue();
  let running = new AbortController();

  handle('sync:run', async ({ handle: id }, sender) => {
    const path = id === null ? null : documents.pathOf(id);
    if (id !== null && path === null) return err(appError('document-not-open'));
    const folder = path === null ? libraryFolder() : dirname(path);
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const onStage = (stage: SyncStage) => push(sender, 'sync:stage', { stage });
    return alone(() => syncFolder(folder, { signal, onStage }));
  });
  handle('sync:cancel', () => {
    running.abort();
    return Promise.resolve(ok(undefined));
  });
}
