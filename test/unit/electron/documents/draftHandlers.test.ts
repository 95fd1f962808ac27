import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { registerDraftHandlers, withDrafts } from '#electron/documents/draftHandlers.ts';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { logFailure } from '#electron/system/logger.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import { openOneDocument } from '#test/support/openDocumentsInFolder.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';

const TEXTS = { 'timeline::entry': '14:47 half a line' };

/** One open document, and a desk window that may ask to keep what is half typed in it. */
async function desk() {
  const { documents, handle, opened, incident, userData } = await openOneDocument();
  const folder = join(userData, 'drafts');
  const context = { documents, drafts: createDraftFiles(folder, logFailure) } as unknown as DesktopContext; // What is used.
  onTestFinished(trustSender(41, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => ipcMain.removeHandler('drafts:keep'));
  registerDraftHandlers(context);
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const sender = { sender: { id: 41 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const of = { handle, incidentId: incident.id };
  const keep = () => answerRequest('drafts:keep', sender, [{ of, drafts: TEXTS }]);
  return { documents, handle, opened, context, folder, keep };
}

test('what is half typed comes back with its document', async () => {
  const { keep, opened, context } = await desk();
  expect(await keep()).toMatchObject({ ok: true });
  expect(await withDrafts(context, opened)).toEqual({ ...opened, drafts: TEXTS });
});

test('what was half typed in a document that was closed is not taken for that of a form', async () => {
  const { documents, handle, context, keep } = await desk();
  await documents.close(handle);
  expect(await keep()).toMatchObject({ error: { code: 'document-not-open' } });
  expect(await context.drafts.read(null)).toEqual({ ok: true, value: {} });
});

test('a document opens without what was half typed where that cannot be read', async () => {
  const { keep, opened, context, folder } = await desk();
  await keep();
  const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => logged.mockRestore());
  const [aFile = ''] = readdirSync(folder);
  const drafts = createDraftFiles(join(folder, aFile), logFailure);
  expect(await withDrafts({ ...context, drafts }, opened)).toEqual(opened);
  expect(logged).toHaveBeenCalledExactlyOnceWith('[debrief] drafts: file-not-found\n');
});
