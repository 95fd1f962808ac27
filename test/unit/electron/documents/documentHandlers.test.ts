import type { IpcMainInvokeEvent } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerInvoke, ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import type { DesktopContext } from '#electron/documents/desktopContext.ts';
import { registerDocumentHandlers } from '#electron/documents/documentHandlers.ts';
import { createPathGrants } from '#electron/documents/pathGrants.ts';
import { trustSender } from '#electron/ipc/trustedSenders.ts';
import { appError } from '#shared/errors/appError.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import { err } from '#shared/result.ts';

test('a page opens only what a person pointed to', async () => {
  onTestFinished(trustSender(41, 'app://debrief', REQUEST_CHANNELS));
  onTestFinished(() => {
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
  });
  const open = vi.fn(async () => err(appError('file-empty')));
  const grants = createPathGrants();
  const context = { documents: { open }, grants } as unknown as DesktopContext; // What opening uses.
  registerDocumentHandlers(context);
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const desk = { sender: { id: 41 }, senderFrame } as unknown as IpcMainInvokeEvent; // What is looked at.
  const ask = (path: string) => answerInvoke('incident:open', desk, [{ path }]);
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
