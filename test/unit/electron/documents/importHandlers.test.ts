import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, type IpcMainInvokeEvent } from 'electron';
import { zipSync } from 'fflate';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { answerInvoke, ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { registerImportHandlers } from '#electron/documents/importHandlers.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { bytesOf } from '#test/support/imports/readInput.ts';
import { slackDay, USERS } from '#test/support/imports/slackDay.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const senderFrame = { url: 'app://debrief/desk.html', parent: null };
const desk = { sender: { id: 41 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.

/** What the desk’s page gets when the person chooses this file; null: they cancel. */
function chosen(path: string | null): Promise<unknown> {
  const showOpenDialog = vi.spyOn(dialog, 'showOpenDialog');
  showOpenDialog.mockResolvedValue({ canceled: path === null, filePaths: path === null ? [] : [path] });
  onTestFinished(() => showOpenDialog.mockRestore());
  return answerInvoke('import:choose', desk, [undefined]);
}

/** What it gets when an archive is dropped on it. */
function dropped(name: string, bytes: Uint8Array): Promise<unknown> {
  return answerInvoke('import:unpack', desk, [{ name, base64: Buffer.from(bytes).toString('base64') }]);
}

beforeEach(() => {
  const channels = ['import:choose', 'import:unpack'] as const;
  onTestFinished(trustSender(41, 'app://debrief', channels));
  for (const channel of channels) onTestFinished(() => ipcMain.removeHandler(channel));
  registerImportHandlers();
});

const EXPORT = zipSync({
  'users.json': bytesOf(USERS),
  'incident-42/2026-05-04.json': bytesOf(slackDay(0)),
});

test('a chosen file is answered with its name and text, in any encoding', async () => {
  const path = join(tempFolder(), 'störung.txt');
  writeFileSync(path, Buffer.from('14:20 Müll', 'latin1'));
  expect(await chosen(path)).toEqual({ ok: true, value: { name: 'störung.txt', text: '14:20 Müll' } });
});

test('a choice that is cancelled is no error', async () => {
  expect(await chosen(null)).toEqual({ ok: true, value: null });
});

test('the archive of a Slack export is answered as the text of its messages, chosen or dropped', async () => {
  const path = join(tempFolder(), 'chat.zip');
  writeFileSync(path, EXPORT);
  const answer = {
    ok: true,
    value: { name: 'chat.zip', text: expect.stringContaining('valve 4711 is shut') },
  };
  expect(await chosen(path)).toEqual(answer);
  expect(await dropped('chat.zip', EXPORT)).toEqual(answer);
});

test('another archive is refused with what can be done', async () => {
  const path = join(tempFolder(), 'chat.zip');
  writeFileSync(path, zipSync({ 'a.json': new Uint8Array([91, 93]) }));
  const words =
    'it holds 1 file, and is no export of Slack, no Word document and no mails; unpack it and take one file';
  expect(await chosen(path)).toMatchObject({ error: { code: 'input-not-text', file: path, reason: words } });
});

test('an archive that is damaged, or holds more than a preview shows, is refused in words', async () => {
  expect(await dropped('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toMatchObject({
    error: { code: 'input-not-text', reason: expect.stringContaining('it is damaged') },
  });
  const year = Array.from({ length: 700 }, (_nothing, day) => slackDay(day * 86_400)).flat();
  const long = year.map((message) => ({ ...message, text: `${message.text} ${'and so on '.repeat(80)}` }));
  expect(await dropped('a.zip', zipSync({ 'ops/2026-05-04.json': bytesOf(long) }))).toMatchObject({
    error: { code: 'input-too-large', file: 'a.zip', reason: expect.stringContaining('debrief import') },
  });
});

test('a file that is gone is said to be', async () => {
  expect(await chosen(join(tempFolder(), 'gone.md'))).toMatchObject({ error: { code: 'file-not-found' } });
});
