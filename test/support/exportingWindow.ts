import { join } from 'node:path';
import { BrowserWindow, dialog, type IpcMainInvokeEvent } from 'electron';
import { onTestFinished, vi } from 'vitest';
import { ipcMain } from '#build/chromium-host/ipc/ipcMain.ts';
import type { ExportDesk } from '#electron/export/exportDesk.ts';
import { registerExportHandlers } from '#electron/export/exportHandlers.ts';
import { createOwnOutputs } from '#electron/export/ownOutputs.ts';
import { registerSaveFileHandler } from '#electron/export/saveFileHandler.ts';
import { registerStatusPageHandler } from '#electron/export/statusPageHandler.ts';
import { registerWrittenFileHandlers } from '#electron/export/writtenFiles.ts';
import { trustSender } from '#electron/ipc/handle.ts';
import { createPathGrants, type PathGrants } from '#electron/ipc/pathGrants.ts';
import { REQUEST_CHANNELS } from '#shared/ipc/channels.ts';
import { answerRequest } from '#test/support/processes/answerRequest.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

interface ExportingWindow extends Pick<ExportDesk, 'pathOf'> {
  /** What the person chooses in a dialog, which is open until it answers. */
  readonly choose: () => Promise<string>;
  /** The incidents that it was given. */
  readonly incidents?: PathGrants;
}

/** A desk window with its export handlers; the answer sends its requests. */
export function exportingWindow({ pathOf, choose, incidents = createPathGrants() }: ExportingWindow) {
  vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValue(null);
  vi.spyOn(dialog, 'showSaveDialog').mockImplementation(async () => ({
    canceled: false,
    filePath: await choose(),
  }));
  const ownOutputs = createOwnOutputs(join(tempFolder(), 'own-outputs.txt'));
  const exportDesk = { pathOf, ownOutputs, written: createPathGrants() };
  registerExportHandlers(exportDesk);
  registerSaveFileHandler(exportDesk);
  registerWrittenFileHandlers({ written: exportDesk.written, incidents });
  registerStatusPageHandler(exportDesk);
  const distrust = trustSender(51, 'app://debrief', REQUEST_CHANNELS);
  onTestFinished(() => {
    distrust();
    for (const channel of REQUEST_CHANNELS) ipcMain.removeHandler(channel);
    vi.restoreAllMocks();
  });
  const senderFrame = { url: 'app://debrief/desk.html', parent: null };
  const sender = { id: 51, isDestroyed: () => false, send: () => undefined };
  const desk = { sender, senderFrame } as unknown as IpcMainInvokeEvent; // What is used of it.
  return (channel: string, request: unknown) => answerRequest(channel, desk, [request]);
}
