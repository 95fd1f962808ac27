import { BrowserWindow, dialog } from 'electron';
import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { handle } from '#electron/ipc/handle.ts';
import { ok } from '#shared/result.ts';

/** Saves an invitation to the meeting where a person wants it; null when they want none after all. */
export function registerInvitationHandler(): void {
  handle('meeting:saveInvitation', async ({ name, content }, sender) => {
    const options = {
      title: 'Save invitation',
      defaultPath: name,
      filters: [{ name: 'Calendar', extensions: ['ics'] }],
    };
    const window = BrowserWindow.fromWebContents(sender);
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    if (canceled || filePath === '') return ok(null);
    const written = await atomicWrite(filePath, new TextEncoder().encode(content));
    return written.ok ? ok({ path: filePath }) : written;
  });
}
