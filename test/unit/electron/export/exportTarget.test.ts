import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, dialog, type IpcMainInvokeEvent } from 'electron';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerInvoke, ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import { registerExportHandlers } from '#electron/export/exportHandlers.ts';
import { targetRefusal } from '#electron/export/exportTarget.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { registerSaveFileHandler } from '#electron/export/saveFileHandler.ts';
import { trustSender } from '#electron/ipc/trustedSenders.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const incident = sampleIncident();
const CONTENT = serializeIncident(incident);

/** A library with an open incident, another one, and other ways to the two. */
function library() {
  const folder = tempFolder();
  const at = (name: string) => join(folder, name);
  for (const name of ['open.incident', 'other.INCIDENT']) writeFileSync(at(name), CONTENT);
  symlinkSync(at('other.INCIDENT'), at('link.md'));
  linkSync(at('open.incident'), at('same.md'));
  writeFileSync(at('before.md'), 'an earlier export');
  mkdirSync(at('folder.md'));
  return { at, open: at('open.incident') };
}

const TAKEN = ['open.incident', './open.incident', 'other.INCIDENT', 'link.md', 'same.md'];
const FREE = ['before.md', 'new.md', 'new.incident', 'no/such/folder/a.md'];

describe('a document', () => {
  test.each(TAKEN)('never takes the place of an incident: %s', async (name) => {
    const { at, open } = library();
    expect(await targetRefusal(at(name), open)).toMatchObject({
      code: 'export-over-incident',
      file: at(name),
      reason: expect.stringMatching(/^it is (?:the incident file itself|an incident file)$/),
    });
  });

  test.each(FREE)('may be written where none stands: %s', async (name) => {
    const { at, open } = library();
    expect(await targetRefusal(at(name), open)).toBeNull();
  });

  test.each(TAKEN)('is not written there by the command line: %s', async (name) => {
    const { at, open } = library();
    for (const command of [
      ['export', open, '--to', 'markdown'],
      ['actions', open, '--to', 'jira'],
    ]) {
      const { exitCode, stderr } = await runDebrief([...command, '--out', at(name)]);
      expect(stderr).toContain('Not exported: an incident stands there');
      expect(exitCode).toBe(2);
      expect(readFileSync(at(name), 'utf8')).toBe(CONTENT);
    }
  });

  test.each(TAKEN)('is not written there by the window: %s', async (name) => {
    const { at, open } = library();
    const ask = windowThatChooses(at(name), open);
    const answers = [
      await ask('export:run', {
        incident,
        format: 'markdown',
        audience: 'internal',
        pageSize: 'A4',
        hasMermaid: false,
      }),
      await ask('file:save', { kind: 'csv', name: 'actions.csv', content: 'a,b' }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'export-over-incident' } });
    }
    expect(readFileSync(at(name), 'utf8')).toBe(CONTENT);
  });

  test('is written by the window over an earlier one', async () => {
    const { at, open } = library();
    const ask = windowThatChooses(at('before.md'), open);
    const answer = await ask('file:save', { kind: 'csv', name: 'actions.csv', content: 'a,b' });
    expect(answer).toMatchObject({ ok: true, value: { path: at('before.md') } });
    expect(readFileSync(at('before.md'), 'utf8')).toBe('a,b');
  });
});

/** A desk that shows an incident, whose person chooses this path in every dialog. */
function windowThatChooses(filePath: string, shown: string) {
  vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValue(null);
  vi.spyOn(dialog, 'showSaveDialog').mockResolvedValue({ canceled: false, filePath });
  const ownOutputs = createOwnOutputs(join(tempFolder(), 'own-outputs.txt'));
  const exportDesk = { shownPath: () => shown, ownOutputs };
  registerExportHandlers(exportDesk);
  registerSaveFileHandler(exportDesk);
  const distrust = trustSender(51, 'app://debrief', REQUEST_CHANNELS);
  onTestFinished(() => {
    distrust();
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
    vi.restoreAllMocks();
  });
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const sender = { id: 51, isDestroyed: () => false, send: () => undefined };
  const desk = { sender, senderFrame } as unknown as IpcMainInvokeEvent; // What is used of it.
  return (channel: string, request: unknown) => answerInvoke(channel, desk, [request]);
}
