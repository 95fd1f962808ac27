import { basename } from 'node:path';
import { app } from 'electron';
import { readInput } from '#electron/files/readInput.ts';
import { handle } from '#electron/ipc/handle.ts';
import { askWhichFile } from '#electron/system/openDialog.ts';
import { ok } from '#shared/basics/result.ts';
import { previewText, unpackedText } from '#shared/import/previewText.ts';

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
    const text = previewText(path, source.value);
    return text.ok ? ok({ name: basename(path), text: text.value }) : text;
  });
  // A page has no path of what is dropped on it, and would wait while it unpacks.
  handle('import:unpack', async ({ name, base64 }) => {
    const text = await unpackedText(name, Buffer.from(base64, 'base64'));
    return text.ok ? ok({ name, text: text.value }) : text;
  });
}
