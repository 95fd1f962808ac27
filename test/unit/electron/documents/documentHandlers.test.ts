import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { createDeskDocument } from '#electron/documents/deskDocument.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { registerDocumentHandlers } from '#electron/documents/documentHandlers.ts';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import type { SettingsFile } from '#electron/settings/settingsFile.ts';
import { err, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { REQUEST_CHANNELS, type RequestChannel } from '#shared/ipc/channels.ts';
import { createReceivedIncidents } from '#shared/ipc/handOver.ts';
import type { OpenedIncident } from '#shared/ipc/payloads.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';

/** What the desk's page gets to its requests. */
function deskPage(context: Partial<DesktopContext>) {
  onTestFinished(trustSender(41, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
  });
  const received = createReceivedIncidents();
  registerDocumentHandlers({ ...context, received } as DesktopContext); // What the requests of the test use.
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 41 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  return (channel: RequestChannel, request: unknown) => answerRequest(channel, desk, [request]);
}

test('a page opens only what a person pointed to', async () => {
  const { documents } = openDocumentsInFolder();
  const open = vi.fn(async () => err(appError('file-empty')));
  const grants = createPathGrants();
  const page = deskPage({ documents: { ...documents, open }, grants });
  const ask = (path: string) => page('incident:open', { path });
  grants.grant('/incidents/a.incident');
  expect(await ask('/etc/passwd')).toEqual({
    ok: false,
    error: { code: 'path-not-granted', file: '/etc/passwd' },
  });
  expect(await ask('/incidents/../etc/passwd')).toMatchObject({ error: { code: 'path-not-granted' } });
  expect(open).not.toHaveBeenCalled();
  expect(await ask('/incidents/a.incident')).toMatchObject({ error: { code: 'file-empty' } });
  expect(open).toHaveBeenCalledExactlyOnceWith('/incidents/a.incident');
});

test('an incident that a person pointed to is a template, which stays as it is', async () => {
  const { documents, folder, userData } = openDocumentsInFolder();
  const settings = { recentFiles: () => [], saveRecentFiles: () => undefined } as unknown as SettingsFile; // What is used.
  const drafts = createDraftFiles(join(userData, 'drafts'), () => undefined);
  const [grants, refreshMenu, libraryFolder] = [createPathGrants(), () => undefined, () => folder];
  const page = deskPage({ documents, grants, settings, drafts, refreshMenu, libraryFolder });
  const path = join(folder, 'a.incident');
  writtenIncident(path);
  const before = readFileSync(path, 'utf8');
  expect(await page('incident:createLike', { path, title: 'Next' })).toMatchObject({
    error: { code: 'path-not-granted' },
  });
  grants.grant(path);
  const made = await page('incident:createLike', { path, title: 'Next' });
  expect(made).toMatchObject({ value: { incident: { title: 'Next', timeline: [] } } });
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(folder).filter((name) => name.endsWith('.incident'))).toHaveLength(2);
  grants.grant(join(folder, 'missing.incident'));
  const missing = { path: join(folder, 'missing.incident'), title: 'Next' };
  expect(await page('incident:createLike', missing)).toMatchObject({ error: { code: 'file-not-found' } });
});

test('the desk shows what its page says it shows, not what was opened for it', async () => {
  const { documents, folder, userData } = openDocumentsInFolder();
  const [deskDocument, grants] = [createDeskDocument(), createPathGrants()];
  const settings = { recentFiles: () => [], saveRecentFiles: () => undefined } as unknown as SettingsFile; // What is used.
  const drafts = createDraftFiles(join(userData, 'drafts'), () => undefined);
  const received = createReceivedIncidents();
  const refreshMenu = () => undefined;
  const page = deskPage({ documents, deskDocument, grants, settings, drafts, received, refreshMenu });
  const opened = async (name: string) => {
    writtenIncident(join(folder, name));
    grants.grant(join(folder, name));
    const answer = await page('incident:open', { path: join(folder, name) });
    return successOf(answer as unknown as Result<OpenedIncident, AppError>).handle; // As its schema has it.
  };
  const first = await opened('a.incident');
  await page('incident:shown', { handle: first });
  // The page cannot leave the first, so it gives the second up.
  const second = await opened('b.incident');
  expect(deskDocument.current()).toBe(first);
  await page('incident:close', { handle: second });
  expect(deskDocument.current()).toBe(first);
  await page('incident:shown', { handle: null });
  expect(deskDocument.current()).toBeNull();
});

test('a page hands over what it changed since it opened the document, and the file has it', async () => {
  const { documents, folder, userData } = openDocumentsInFolder();
  const grants = createPathGrants();
  const settings = { recentFiles: () => [], saveRecentFiles: () => undefined } as unknown as SettingsFile; // What is used.
  const drafts = createDraftFiles(join(userData, 'drafts'), () => undefined);
  const page = deskPage({ documents, grants, settings, drafts, refreshMenu: () => undefined });
  const path = join(folder, 'a.incident');
  writtenIncident(path);
  grants.grant(path);
  const answer = await page('incident:open', { path });
  const opened = successOf(answer as unknown as Result<OpenedIncident, AppError>); // As its schema has it.
  const changes = { values: { summary: 'Only this was sent.' }, lists: {} };
  const handedOver = { state: '1', base: opened.state, changes };
  expect(await page('incident:save', { handle: opened.handle, handedOver })).toMatchObject({ ok: true });
  expect(successOf(await documents.open(path)).incident).toEqual({
    ...opened.incident,
    summary: 'Only this was sent.',
  });
  const again = await page('incident:save', { handle: opened.handle, handedOver });
  expect(again).toMatchObject({ error: { code: 'state-unknown' } });
});
