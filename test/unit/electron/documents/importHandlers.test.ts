import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, type IpcMainInvokeEvent } from 'electron';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerInvoke, ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { registerImportHandlers } from '#electron/documents/importHandlers.ts';
import { trustSender } from '#electron/ipc/trustedSenders.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** What the desk’s page gets when the person chooses this file; null: they cancel. */
function chosen(path: string | null): Promise<unknown> {
  onTestFinished(trustSender(41, 'app://debrief', ['import:choose']));
  onTestFinished(() => ipcMain.removeHandler('import:choose'));
  const showOpenDialog = vi.spyOn(dialog, 'showOpenDialog');
  showOpenDialog.mockResolvedValue({ canceled: path === null, filePaths: path === null ? [] : [path] });
  onTestFinished(() => showOpenDialog.mockRestore());
  registerImportHandlers();
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 41 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  return answerInvoke('import:choose', desk, [undefined]);
}

test('a chosen file is answered with its name and text, in any encoding', async () => {
  const path = join(tempFolder(), 'störung.txt');
  writeFileSync(path, Buffer.from('14:20 Müll', 'latin1'));
  expect(await chosen(path)).toEqual({ ok: true, value: { name: 'störung.txt', text: '14:20 Müll' } });
});

test('a choice that is cancelled is no error', async () => {
  expect(await chosen(null)).toEqual({ ok: true, value: null });
});

test('an archive is refused with what can be done', async () => {
  const path = join(tempFolder(), 'chat.zip');
  writeFileSync(path, zipSync({ 'a.json': new Uint8Array([91, 93]) }));
  expect(await chosen(path)).toMatchObject({
    error: { code: 'input-not-text', reason: expect.stringContaining('debrief import') },
  });
});

test('a file that is gone is said to be', async () => {
  expect(await chosen(join(tempFolder(), 'gone.md'))).toMatchObject({ error: { code: 'file-not-found' } });
});
