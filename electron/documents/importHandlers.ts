import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app } from 'electron';
import { fileError } from '#electron/files/fileErrors.ts';
import { tooLarge } from '#electron/files/readTextFile.ts';
import { handle } from '#electron/ipc/handle.ts';
import { askWhichFiles } from '#electron/system/openDialog.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { type ChosenFile, LARGEST_BROUGHT } from '#shared/ipc/payloads.ts';

/** Choosing files of other programs; the window reads them, beside its page. None are chosen where a person cancels. */
export function registerImportHandlers(): void {
  handle('import:choose', async (_nothing, sender) => {
    const paths = await askWhichFiles(sender, {
      title: 'Import documents, chats or exports',
      defaultPath: app.getPath('downloads'),
      filters: [],
    });
    return await chosenFiles(paths);
  });
}

async function chosenFiles(paths: readonly string[]): Promise<Result<ChosenFile[], AppError>> {
  const files: ChosenFile[] = [];
  let left = LARGEST_BROUGHT;
  for (const path of paths) {
    try {
      const { size } = await stat(path);
      if (size > left) return err(tooLarge(path, size, left));
      if (size === 0) return err(appError('input-empty', { file: path }));
      left -= size;
      files.push({ name: basename(path), base64: await readFile(path, 'base64') });
    } catch (cause) {
      return err(fileError(cause, path));
    }
  }
  return ok(files);
}
