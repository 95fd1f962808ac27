import { writeFileSync } from 'node:fs';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { registerVersionsHandlers } from '#electron/versions/versionsHandlers.ts';
import { err } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { REQUEST_CHANNELS, type RequestChannel } from '#shared/ipc/channels.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { openOneDocument } from '#test/support/openDocumentsInFolder.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';

/** The desk with an incident open, of which a second version was kept, and what its page gets to its requests. */
async function desk(change: Partial<KeptVersions> = {}) {
  const { versions, incident } = await openOneDocument();
  onTestFinished(trustSender(41, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
  });
  registerVersionsHandlers({ versions: { ...versions, ...change }, documents: { pathOf: () => null } });
  const second = { ...incident, rootCause: 'Nobody asked.' };
  await versions.keepOpened(
    incident.id,
    Buffer.from(serializeIncident(second)),
    shifted(incident.updatedAt, 1),
  );
  const sender = { id: 41, isDestroyed: () => false };
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const event = { sender, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const ask = (channel: RequestChannel, request: object) => answerRequest(channel, event, [request]);
  return { ask, versions, incident, second };
}

test('the window gets the list, and a version once its own state is kept', async () => {
  const { ask, versions, incident, second } = await desk();
  expect(await ask('versions:list', { handle: 'one', incidentId: incident.id })).toMatchObject({
    ok: true,
    value: {
      rows: [
        { number: 2, isReadable: true },
        { number: 1, words: 'the first that is kept' },
      ],
    },
  });
  const mine = { ...second, title: 'Typed since' };
  expect(await ask('versions:read', { incident: mine, number: 1 })).toMatchObject({
    ok: true,
    value: { incident: { rootCause: incident.rootCause } },
  });
  const [newest] = await versions.list(incident.id);
  expect(newest?.number).toBe(3);
  expect(await ask('versions:read', { incident: mine, number: 3 })).toMatchObject({
    value: { incident: { title: 'Typed since' } },
  });
});

test('what a document was made of is found by the fingerprint of its record; of another there is none', async () => {
  const { ask, incident } = await desk();
  const exported = { ...incident, title: 'As it left' };
  await ask('versions:keepExported', { incident: exported, fingerprint: '0123456789abcd' });
  const ofExport = (fingerprint: string) =>
    ask('versions:ofExport', { incidentId: incident.id, fingerprint });
  expect(await ofExport('0123456789abcd')).toMatchObject({ value: { incident: { title: 'As it left' } } });
  expect(await ofExport('dcba9876543210')).toEqual({ ok: true, value: { incident: null } });
});

test('none is handed over while what the window has cannot be kept', async () => {
  const { ask, incident } = await desk({ keepOpened: async () => err(appError('disk-full')) });
  expect(await ask('versions:read', { incident, number: 1 })).toMatchObject({
    ok: false,
    error: { code: 'disk-full' },
  });
});

test('one that is not there, or is damaged, is an answer in words; a damaged one is listed', async () => {
  const { ask, versions, incident } = await desk();
  const missing = await ask('versions:read', { incident, number: 77 });
  expect(missing).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  const [newest] = await versions.list(incident.id);
  writeFileSync(newest?.path ?? '', '{ "id": ');
  expect(await ask('versions:list', { handle: 'one', incidentId: incident.id })).toMatchObject({
    value: { rows: [{ isReadable: false, words: 'cannot be read' }, { isReadable: true }] },
  });
});
