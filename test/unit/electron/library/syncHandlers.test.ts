import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { registerSyncHandlers } from '#electron/library/syncHandlers.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import { openOneDocument } from '#test/support/openDocumentsInFolder.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** A window with an incident open, whose folder and library lie in no repository. */
async function desk() {
  const { documents, handle, folder } = await openOneDocument();
  const library = tempFolder();
  const stages: unknown[] = [];
  onTestFinished(trustSender(41, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
  });
  registerSyncHandlers({ documents, libraryFolder: () => library });
  const sender = {
    id: 41,
    isDestroyed: () => false,
    send: (_: string, message: unknown) => stages.push(message),
  };
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const event = { sender, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const sync = (of: string | null) => answerRequest('sync:run', event, [{ handle: of }]);
  return { handle, folder, library, stages, sync };
}

test('it is the folder of the open incident that is synced, else the library', async () => {
  const { handle, folder, library, stages, sync } = await desk();
  expect(await sync(handle)).toMatchObject({ error: { code: 'git-no-repository', file: folder } });
  expect(await sync(null)).toMatchObject({ error: { code: 'git-no-repository', file: library } });
  expect(stages).toEqual([{ stage: 'Looking at the folder' }, { stage: 'Looking at the folder' }]);
  expect(await sync(join(folder, 'other'))).toMatchObject({ error: { code: 'document-not-open' } });
});
