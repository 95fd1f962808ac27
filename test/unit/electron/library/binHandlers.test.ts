import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IpcMainInvokeEvent, shell } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerInvoke, ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { registerBinHandlers } from '#electron/library/bin/binHandlers.ts';
import { REQUEST_CHANNELS, type RequestChannel } from '#shared/ipc/channels.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function listInWindow() {
  const folder = tempFolder();
  const grants = createPathGrants();
  registerBinHandlers({ grants, versions: createKeptVersions(join(tempFolder(), 'versions')) });
  vi.spyOn(shell, 'trashItem').mockImplementation(async (each) => rmSync(each, { recursive: true }));
  onTestFinished(trustSender(43, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
    vi.restoreAllMocks();
  });
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 43 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const ask = (channel: RequestChannel, path: string) => answerInvoke(channel, desk, [{ path }]);
  return { path: join(folder, 'a.incident'), grants, ask };
}

test('only a file that the window was given goes to the bin, and only the last one comes back, once', async () => {
  const { path, grants, ask } = listInWindow();
  const refused = { ok: false, error: { code: 'path-not-granted' } };
  writtenIncident(path);
  expect(await ask('library:moveToBin', path)).toMatchObject(refused);
  expect(existsSync(path)).toBe(true);
  grants.grant(path);
  expect(await ask('library:putBack', path)).toMatchObject(refused);
  expect(await ask('library:moveToBin', path)).toEqual({
    ok: true,
    value: { pictures: 'none', canPutBack: true },
  });
  expect(existsSync(path)).toBe(false);
  expect(await ask('library:putBack', `${path}.other`)).toMatchObject(refused);
  expect(await ask('library:putBack', path)).toEqual({ ok: true });
  expect(existsSync(path)).toBe(true);
  expect(await ask('library:putBack', path)).toMatchObject(refused);
});
