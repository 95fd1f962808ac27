import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { registerChangeHandlers } from '#electron/library/changeHandlers.ts';
import { REQUEST_CHANNELS, type RequestChannel } from '#shared/ipc/channels.ts';
import type { RecentFile } from '#shared/ipc/payloads.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function listInWindow() {
  const path = join(tempFolder(), 'a.incident');
  const incident = writtenIncident(path, { title: 'Mail down' });
  const grants = createPathGrants();
  const versions = createKeptVersions(join(tempFolder(), 'versions'));
  let recent: readonly RecentFile[] = [{ path, title: 'Mail down' }];
  const settings = {
    recentFiles: () => recent,
    saveRecentFiles: (files: readonly RecentFile[]) => {
      recent = files;
    },
  };
  registerChangeHandlers({ grants, versions, settings });
  onTestFinished(trustSender(44, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
  });
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 44 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const ask = (channel: RequestChannel, request: object) =>
    answerRequest(channel, desk, [{ path, ...request }]);
  const onDisk = () => JSON.parse(readFileSync(path, 'utf8'));
  return { path, incident, grants, versions, settings, ask, onDisk };
}

const WAS = { title: 'Mail down', isArchived: false };

test('title and archive are changed in the file, which is a kept version first; nothing that somebody changed since', async () => {
  const { incident, grants, path, versions, ask, onDisk } = listInWindow();
  const rename = { was: WAS, change: { title: 'Mail was slow' } };
  expect(await ask('library:change', rename)).toMatchObject({ error: { code: 'path-not-granted' } });
  grants.grant(path);
  expect(await ask('library:change', rename)).toEqual({ ok: true });
  expect(onDisk()).toMatchObject({ title: 'Mail was slow' });
  expect(await versions.list(incident.id)).toHaveLength(1);
  expect(await ask('library:change', { was: WAS, change: { title: 'Another' } })).toMatchObject({
    error: { code: 'changed-on-disk' },
  });
  expect(await ask('library:change', { was: WAS, change: { isArchived: true } })).toEqual({ ok: true });
  expect(onDisk()).toMatchObject({ title: 'Mail was slow', isArchived: true });
  const back = { was: { ...WAS, isArchived: true }, change: { isArchived: false } };
  expect(await ask('library:change', back)).toEqual({ ok: true });
  expect(onDisk()).not.toHaveProperty('isArchived');
});

test('a file gets only the name of an incident file, in its folder, and is known by it from then on', async () => {
  const { path, grants, settings, ask } = listInWindow();
  expect(await ask('library:renameFile', { name: 'b.incident' })).toMatchObject({
    error: { code: 'path-not-granted' },
  });
  grants.grant(path);
  for (const name of ['../b.incident', 'b.txt', '.b.incident'])
    expect(await ask('library:renameFile', { name })).toMatchObject({ error: { code: 'bad-request' } });
  const next = path.replace('a.incident', 'b.incident');
  expect(await ask('library:renameFile', { name: 'b.incident' })).toEqual({
    ok: true,
    value: { path: next },
  });
  expect([existsSync(path), existsSync(next), grants.isGranted(next)]).toEqual([false, true, true]);
  expect(settings.recentFiles()).toEqual([{ path: next, title: 'Mail down' }]);
});
