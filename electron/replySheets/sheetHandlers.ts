import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { type ExportDesk, sourceOf } from '#electron/export/exportDesk.ts';
import { writeExport } from '#electron/export/writeExport.ts';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { handle } from '#electron/ipc/handle.ts';
import { sheetFiles } from '#electron/replySheets/sheetFiles.ts';
import { ok } from '#shared/basics/result.ts';
import { appError } from '#shared/errors/appError.ts';

/** *Ask the responders…*: a page of questions for each, in a folder that the person chooses. */
export function registerSheetHandlers(desk: ExportDesk): void {
  handle('sheets:write', async ({ handle: id, incident, people }, sender) => {
    const source = sourceOf(desk, id);
    if (!source.ok) return source;
    const options = {
      title: 'Where the sheets of questions go',
      defaultPath: dirname(source.value),
      properties: ['openDirectory' as const, 'createDirectory' as const],
    };
    const window = BrowserWindow.fromWebContents(sender);
    const { filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    const [folder] = filePaths;
    if (folder === undefined) return ok(null);
    const sheets = sheetFiles(incident, people, 'html').map((sheet) => ({
      ...sheet,
      path: join(folder, sheet.name),
    }));
    for (const { path, bytes, inspect } of sheets) {
      const written = await writeExport(path, bytes, inspect, () => refusalAt(path, bytes, desk));
      if (!written.ok) return written;
      await desk.ownOutputs.add(bytes);
      desk.written.grant(path);
    }
    return ok({ folder, paths: sheets.map(({ path }) => path) });
  });
}

/** A file of anybody else stays. */
async function refusalAt(path: string, bytes: Uint8Array, { ownOutputs }: ExportDesk) {
  const before = await readFile(path).catch(whenAbsent(null));
  if (before === null || before.equals(bytes) || (await ownOutputs.has(before))) return null;
  return appError('file-exists', { file: path, reason: 'Debrief did not write it; choose another folder' });
}
