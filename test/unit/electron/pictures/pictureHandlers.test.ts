import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, dialog, type IpcMainInvokeEvent, shell } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { pictureFolder, takeIn } from '#electron/pictures/pictureFolder.ts';
import { registerPictureHandlers } from '#electron/pictures/pictureHandlers.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const CHANNELS = [
  'pictures:add',
  'pictures:choose',
  'pictures:look',
  'pictures:unused',
  'pictures:delete',
  'pictures:open',
  'pictures:lines',
  'pictures:pdf',
] as const;

/** A window with one incident open; the answer sends its requests. */
function windowWith(incidentPath: string, chosen: readonly string[] = []) {
  vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValue(null);
  vi.spyOn(dialog, 'showOpenDialog').mockResolvedValue({
    canceled: chosen.length === 0,
    filePaths: [...chosen],
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  onTestFinished(trustSender(61, 'app://debrief', CHANNELS));
  for (const channel of CHANNELS) onTestFinished(() => ipcMain.removeHandler(channel));
  registerPictureHandlers((handle) => (handle === 'open' ? incidentPath : null));
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 61 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  return (channel: (typeof CHANNELS)[number], request: object) =>
    answerRequest(channel, desk, [{ handle: 'open', ...request }]);
}

test('of several chosen files each is taken in or refused by itself, one of 200 MB before it is read', async () => {
  const folder = tempFolder();
  const file = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const huge = file('film.png', madePng());
  truncateSync(huge, 200_000_000);
  const chosen = [
    file('one.png', madePng()),
    file('broken.png', madePng().subarray(0, 60)),
    huge,
    file('drawing.svg', '<svg/>'),
    file('two.png', madePng({ width: 9 })),
    join(folder, 'gone.png'),
  ];
  const ask = windowWith(join(folder, 'a.incident'), chosen);
  const before = process.memoryUsage().rss;
  expect(await ask('pictures:choose', {})).toMatchObject({
    ok: true,
    value: {
      taken: [{ width: 4 }, { width: 9 }],
      refused: [
        { name: 'broken.png', error: { code: 'picture-refused' } },
        { name: 'film.png', error: { reason: expect.stringContaining('200 MB') } },
        { name: 'gone.png', error: { code: 'file-not-found' } },
      ],
      toDraw: [{ name: 'drawing.svg', mediaType: 'image/svg+xml', base64: btoa('<svg/>') }],
    },
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  expect(readdirSync(join(folder, 'a.files'))).toHaveLength(2);
});

test('a choice that is cancelled takes nothing in and refuses nothing', async () => {
  const ask = windowWith(join(tempFolder(), 'a.incident'));
  expect(await ask('pictures:choose', {})).toEqual({
    ok: true,
    value: { taken: [], refused: [], toDraw: [] },
  });
});

test('a deleted picture goes from its own folder, and it is told where else it lies', async () => {
  const folder = tempFolder();
  const [own, other] = [join(folder, 'a.incident'), join(folder, 'b.incident')];
  const { file } = successOf(await takeIn(own, madePng()));
  await takeIn(other, madePng());
  mkdirSync(join(folder, 'c.files'));
  const ask = windowWith(own);
  expect(await ask('pictures:delete', { files: [file] })).toEqual({
    ok: true,
    value: { alsoIn: ['b.files'] },
  });
  expect(readdirSync(folder).sort()).toEqual(['b.files', 'c.files']);
  expect(await ask('pictures:delete', { files: ['../b.incident'] })).toMatchObject({ ok: false });
});

test('the system opens a file that was taken in, and neither a picture, another file, nor one that was changed', async () => {
  const opened = vi.spyOn(shell, 'openPath').mockResolvedValue('');
  const path = join(tempFolder(), 'checkout.incident');
  const answer = windowWith(path);
  const log = successOf(await takeIn(path, Buffer.from('14:03 ERROR\n')));
  const picture = successOf(await takeIn(path, madePng()));
  const at = join(pictureFolder(path), log.file);
  expect(await answer('pictures:open', { file: log.file })).toMatchObject({ ok: true });
  expect(opened.mock.calls).toEqual([[at]]);
  expect(await answer('pictures:open', { file: picture.file })).toMatchObject({ ok: false });
  expect(await answer('pictures:open', { file: '../checkout.incident' })).toMatchObject({ ok: false });
  writeFileSync(at, 'rm -rf');
  expect(await answer('pictures:open', { file: log.file })).toMatchObject({ ok: false });
  expect(opened.mock.calls).toHaveLength(1);
});

test('a text and a table show their beginning, only while they are what was taken in; a PDF has none', async () => {
  const path = join(tempFolder(), 'checkout.incident');
  const answer = windowWith(path);
  const take = async (text: string) => successOf(await takeIn(path, Buffer.from(text))).file;
  const log = await take('14:03 ERROR pool\r\n  at take\n\n');
  const long = await take(`${'x'.repeat(600)}\n${'y\n'.repeat(400)}`);
  const pdf = await take('%PDF-1.4\n%%EOF\n');
  expect(await answer('pictures:lines', { file: log })).toEqual({
    ok: true,
    value: { lines: ['14:03 ERROR pool', '  at take'], isAll: true },
  });
  const beginning = await answer('pictures:lines', { file: long });
  expect(beginning).toMatchObject({ ok: true, value: { isAll: false } });
  expect(JSON.stringify(beginning)).toContain(`"${'x'.repeat(500)}","y"`);
  expect(JSON.stringify(beginning).match(/"y"/g)).toHaveLength(199);
  expect(await answer('pictures:lines', { file: pdf })).toMatchObject({ value: { lines: [] } });
  expect(await answer('pictures:lines', { file: '../checkout.incident' })).toMatchObject({ ok: false });
  writeFileSync(join(pictureFolder(path), log), 'another');
  expect(await answer('pictures:lines', { file: log })).toMatchObject({ ok: false });
});

test('a PDF is handed over whole to be drawn, and no other file is', async () => {
  const path = join(tempFolder(), 'checkout.incident');
  const answer = windowWith(path);
  const bytes = Buffer.from('%PDF-1.4\n%%EOF\n');
  const pdf = successOf(await takeIn(path, bytes)).file;
  const log = successOf(await takeIn(path, Buffer.from('14:03 ERROR\n'))).file;
  expect(await answer('pictures:pdf', { file: pdf })).toEqual({
    ok: true,
    value: { base64: bytes.toString('base64') },
  });
  for (const file of [log, '../checkout.incident'])
    expect(await answer('pictures:pdf', { file })).toMatchObject({ ok: false });
  writeFileSync(join(pictureFolder(path), pdf), 'another');
  expect(await answer('pictures:pdf', { file: pdf })).toMatchObject({ ok: false });
});
