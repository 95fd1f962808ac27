import { basename } from 'node:path';
import { app } from 'electron';
import { readInput } from '#electron/files/readInput.ts';
import { handle } from '#electron/ipc/handle.ts';
import { askWhichFile } from '#electron/system/openDialog.ts';
import { err, ok } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';

/** Reading a file of another program, for the window to show what it holds. */
export function registerImportHandlers(): void {
  handle('import:choose', async (_nothing, sender) => {
    const path = await askWhichFile(sender, {
      title: 'Import a document, a chat or an export',
      defaultPath: app.getPath('downloads'),
      filters: [],
    });
    if (path === null) return ok(null);
    const source = await readInput(path);
    if (!source.ok) return source;
    const { text } = source.value;
    if (text === null) {
      const reason = 'it is an archive; unpack it, or use debrief import';
      return err(appError('input-not-text', { file: path, reason }));
    }
    return ok({ name: basename(path), text });
  });
}
