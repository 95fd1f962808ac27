import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, type IpcMainInvokeEvent } from 'electron';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { registerImportHandlers } from '#electron/documents/importHandlers.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { LARGEST_BROUGHT } from '#shared/ipc/payloads.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const senderFrame = { url: 'app://debrief/desk.html', parent: null };
const desk = { sender: { id: 41 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.

/** What the desk’s page gets when the person chooses these files; none: they cancel. */
function chosen(...paths: readonly string[]): Promise<unknown> {
  const showOpenDialog = vi.spyOn(dialog, 'showOpenDialog');
  showOpenDialog.mockResolvedValue({ canceled: paths.length === 0, filePaths: [...paths] });
  onTestFinished(() => showOpenDialog.mockRestore());
  return answerRequest('import:choose', desk, [undefined]);
}

beforeEach(() => {
  onTestFinished(trustSender(41, 'app://debrief', ['import:choose']));
  onTestFinished(() => ipcMain.removeHandler('import:choose'));
  registerImportHandlers();
});

test('each chosen file is answered with its name and its bytes', async () => {
  const path = join(tempFolder(), 'störung.txt');
  const bytes = Buffer.from('14:20 Müll', 'latin1');
  writeFileSync(path, bytes);
  expect(await chosen(path)).toEqual({
    ok: true,
    value: [{ name: 'störung.txt', base64: bytes.toString('base64') }],
  });
  expect(await chosen(path, path)).toMatchObject({
    value: [{ name: 'störung.txt' }, { name: 'störung.txt' }],
  });
});

test('a choice that is cancelled is no error', async () => {
  expect(await chosen()).toEqual({ ok: true, value: [] });
});

test('a file that is gone, is empty, or is far too large is said to be', async () => {
  const path = join(tempFolder(), 'chat.txt');
  expect(await chosen(path)).toMatchObject({ error: { code: 'file-not-found' } });
  writeFileSync(path, '');
  expect(await chosen(path)).toMatchObject({ error: { code: 'input-empty', file: path } });
  truncateSync(path, LARGEST_BROUGHT + 1);
  expect(await chosen(path)).toMatchObject({ error: { code: 'input-too-large', file: path } });
});
