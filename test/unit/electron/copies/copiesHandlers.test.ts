import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { registerCopiesHandlers } from '#electron/copies/copiesHandlers.ts';
import { createDeskDocument } from '#electron/documents/deskDocument.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { picturesInFolder, takeIn } from '#electron/pictures/pictureFolder.ts';
import { writeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { REQUEST_CHANNELS, type RequestChannel } from '#shared/ipc/channels.ts';
import type { CopyToMerge } from '#shared/ipc/payloads.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { openOneDocument, successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';

const COPY = 'a.sync-conflict-20260311-101500-ABCDEFG.incident';
const PERSONAL = 'a 2.incident';

/** The desk with `a.incident` open, and what its page gets to its requests. */
async function desk() {
  const opened = await openOneDocument();
  const { documents, versions, folder, handle, incident } = opened;
  const [deskDocument, grants] = [createDeskDocument(), createPathGrants()];
  deskDocument.shows(handle);
  const pushed: string[] = [];
  const sender = { id: 41, isDestroyed: () => false, send: (channel: string) => pushed.push(channel) };
  onTestFinished(trustSender(41, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
  });
  registerCopiesHandlers({ documents, versions, deskDocument, grants });
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const event = { sender, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const ask = (channel: RequestChannel, request: object) =>
    answerRequest(channel, event, [{ handle, ...request }]);
  const write = (name: string, change: Partial<Incident> = {}) => {
    const copy = { ...incident, updatedAt: shifted(incident.updatedAt, 60_000), ...change };
    writeFileSync(join(folder, name), serializeIncident(copy));
    return copy;
  };
  const keptTexts = async () =>
    (await versions.list(incident.id)).map((version) => readFileSync(version.path, 'utf8'));
  return {
    ...opened,
    ask,
    grants,
    pushed,
    write,
    keptTexts,
    list: () => ask('copies:list', { incidentId: incident.id }),
    read: async (mine: Incident, ...names: readonly string[]) =>
      ask('copies:read', { incident: mine, names }),
    putAway: (...copies: readonly Pick<CopyToMerge, 'name' | 'digest'>[]) =>
      ask('copies:putAway', { incidentId: incident.id, copies }),
  };
}

/** As the schema of the channel has them. */
function copiesOf(answer: unknown): readonly CopyToMerge[] {
  return (answer as { readonly value: readonly CopyToMerge[] }).value;
}

test('copies of the open incident are found by their names, and those that cannot be read say why', async () => {
  const { write, list, folder } = await desk();
  write(COPY);
  write(PERSONAL);
  write('a_conflict-20260311-101500.incident', { id: toId('another') });
  write('b (conflicted copy).incident');
  writeFileSync(join(folder, 'a (conflicted copy).incident'), '{ "id": ');
  expect(await list()).toMatchObject({
    ok: true,
    value: {
      copies: [
        { name: COPY, client: 'Syncthing', isPersonal: false },
        { name: PERSONAL, client: 'iCloud', isPersonal: true },
      ],
      unread: [{ code: 'file-not-json', file: join(folder, 'a (conflicted copy).incident') }],
      original: null,
    },
  });
});

test('other files of the incident are found whatever their names, and are merged by their paths', async () => {
  const { write, list, read, putAway, folder, incident } = await desk();
  write('of Mirela.incident', { severity: 'SEV4' });
  write('another.incident', { id: toId('another') });
  writeFileSync(join(folder, 'notes.incident'), `This is about "${incident.id}"`);
  const twin = join(folder, 'of Mirela.incident');
  expect(await read(incident, twin)).toMatchObject({ error: { code: 'bad-request' } });
  expect(await list()).toMatchObject({ value: { copies: [], unread: [], twins: [twin] } });
  const [copy] = copiesOf(await read(incident, twin));
  expect(copy).toMatchObject({ name: twin, incident: { severity: 'SEV4' } });
  expect(await putAway({ name: twin, digest: copy?.digest ?? '' })).toMatchObject({ value: { left: [] } });
  expect(existsSync(twin)).toBe(false);
});

test('a copy is read with the kept version that both come from, and both are kept before the answer', async () => {
  const { write, read, incident, versions, clock, keptTexts } = await desk();
  await versions.keepOpened(incident.id, Buffer.from(serializeIncident(incident)), incident.updatedAt);
  clock.ms += 60_000;
  const theirs = write(COPY, { severity: 'SEV4' });
  const mine = { ...incident, summary: 'Mine', updatedAt: shifted(incident.updatedAt, 30_000) };
  const [copy] = copiesOf(await read(mine, COPY));
  expect(copy).toMatchObject({ name: COPY, incident: { severity: 'SEV4' }, base: { severity: 'SEV2' } });
  expect(await keptTexts()).toEqual(
    expect.arrayContaining([serializeIncident(theirs), serializeIncident(mine)]),
  );
});

test('a copy that was read is removed, and is among the kept versions whoever asks', async () => {
  const { write, read, putAway, incident, userData, keptTexts, folder } = await desk();
  const theirs = write(COPY, { severity: 'SEV4' });
  const [copy] = copiesOf(await read(incident, COPY));
  rmSync(join(userData, 'versions'), { recursive: true });
  expect(await putAway({ name: COPY, digest: copy?.digest ?? '' })).toEqual({
    ok: true,
    value: { left: [] },
  });
  expect(readdirSync(folder)).not.toContain(COPY);
  expect(await keptTexts()).toEqual([serializeIncident(theirs)]);
});

test('a copy that changed since it was read stays, and says so', async () => {
  const { write, read, putAway, incident, folder } = await desk();
  write(COPY, { severity: 'SEV4' });
  const [copy] = copiesOf(await read(incident, COPY));
  write(COPY, { severity: 'SEV1' });
  const answer = await putAway({ name: COPY, digest: copy?.digest ?? '' });
  expect(answer).toMatchObject({ value: { left: [{ code: 'changed-on-disk', file: join(folder, COPY) }] } });
  expect(readFileSync(join(folder, COPY), 'utf8')).toContain('SEV1');
});

test('a page can have nothing read or removed that is not named as a copy of the open file', async () => {
  const { write, read, putAway, incident, folder } = await desk();
  write('b.incident');
  expect(await read(incident, 'b.incident')).toMatchObject({ error: { code: 'bad-request' } });
  expect(await read(incident, `../${COPY}`)).toMatchObject({ error: { code: 'bad-request' } });
  await putAway({ name: 'b.incident', digest: 'any' });
  expect(existsSync(join(folder, 'b.incident'))).toBe(true);
});

test('another incident under such a name is not merged', async () => {
  const { write, read, incident } = await desk();
  write(COPY, { id: toId('another') });
  expect(await read(incident, COPY)).toMatchObject({ error: { code: 'not-one-incident' } });
});

test('a copy that comes later is told to the window', async () => {
  const { write, list, pushed } = await desk();
  await list();
  write('b.incident');
  write(COPY);
  await vi.waitFor(() => expect(pushed).toContain('copies:changed'), PATIENT);
});

test('a file that is itself a copy names the one it is of, which the page may then open', async () => {
  const { documents, write, grants, folder, ask, incident } = await desk();
  write('a (conflicted copy).incident');
  const opened = successOf(await documents.open(join(folder, 'a (conflicted copy).incident')));
  const answer = await ask('copies:list', { handle: opened.handle, incidentId: incident.id });
  expect(answer).toMatchObject({ value: { copies: [], original: join(folder, 'a.incident') } });
  expect(grants.isGranted(join(folder, 'a.incident'))).toBe(true);
});

test('a file of the incident with a name of its own is merged where the window was given it, and its pictures go along', async () => {
  const { folder, path, incident, write, read, putAway, grants } = await desk();
  mkdirSync(join(folder, 'old'));
  const twin = join(folder, 'old', 'from Mirela.incident');
  const { file } = successOf(await takeIn(twin, madePng()));
  write(join('old', 'from Mirela.incident'), { title: 'Theirs', pictures: [pictureOf({ file })] });
  successOf(await writeReviewCopy(twin, incident, { isBeginning: true }));
  expect(await read(incident, twin)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  grants.grant(twin);
  const [copy] = copiesOf(await read(incident, twin));
  expect(copy).toMatchObject({ name: twin, incident: { title: 'Theirs' } });
  expect(await putAway({ name: twin, digest: copy?.digest ?? '' })).toMatchObject({ value: { left: [] } });
  expect([twin, `${twin}.md`].map((each) => existsSync(each))).toEqual([false, false]);
  expect(successOf(await picturesInFolder(path))).toEqual([file]);
});
