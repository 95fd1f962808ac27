import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type IpcMainInvokeEvent, shell } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { registerBinHandlers } from '#electron/library/bin/binHandlers.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { REQUEST_CHANNELS, type RequestChannel } from '#shared/ipc/channels.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function listInWindow() {
  const folder = tempFolder();
  const grants = createPathGrants();
  const kept = join(tempFolder(), 'versions');
  const versions = createKeptVersions(kept);
  const register = () => registerBinHandlers({ grants, versions, libraryFolder: () => folder });
  register();
  vi.spyOn(shell, 'trashItem').mockImplementation(async (each) => rmSync(each, { recursive: true }));
  onTestFinished(trustSender(43, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
    vi.restoreAllMocks();
  });
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 43 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const ask = (channel: RequestChannel, path: string) => answerRequest(channel, desk, [{ path }]);
  const startAgain = async (): Promise<void> => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
    register();
    // What is done at the start stands before whatever is asked next.
    await versions.dropSetAside();
  };
  return { folder, path: join(folder, 'a.incident'), grants, ask, versions, kept, startAgain };
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

test('its earlier versions go with it, come back with it, and are deleted when the app starts next', async () => {
  const { path, grants, ask, versions, kept, startAgain } = listInWindow();
  const { id } = writtenIncident(path);
  grants.grant(path);
  await ask('library:moveToBin', path);
  expect(await versions.list(id)).toEqual([]);
  await ask('library:putBack', path);
  expect(await versions.list(id)).toHaveLength(1);
  await ask('library:moveToBin', path);
  await startAgain();
  expect(readdirSync(kept)).toEqual([]);
});

test('its earlier versions stay where another file of the library is the same incident', async () => {
  const { folder, path, grants, ask, versions } = listInWindow();
  const copy = join(folder, 'below', 'copy.incident');
  mkdirSync(join(folder, 'below'));
  const incident = writtenIncident(path);
  copyFileSync(path, copy);
  grants.grant(path);
  await ask('library:moveToBin', path);
  expect(await versions.list(incident.id)).toHaveLength(1);
});

test.each([
  ['without spaces', (incident: Incident) => JSON.stringify(incident)],
  [
    'with its id behind everything else',
    ({ id, ...rest }: Incident) => JSON.stringify({ ...rest, id }, null, 2),
  ],
])('its earlier versions stay where another program wrote the same incident %s', async (_how, written) => {
  const { folder, path, grants, ask, versions } = listInWindow();
  const incident = writtenIncident(path);
  writeFileSync(join(folder, 'other.incident'), written(JSON.parse(readFileSync(path, 'utf8'))));
  grants.grant(path);
  await ask('library:moveToBin', path);
  expect(await versions.list(incident.id)).toHaveLength(1);
});
