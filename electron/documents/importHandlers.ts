import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { app } from 'electron';
import { fileError } from '#electron/files/fileErrors.ts';
import { tooLarge } from '#electron/files/readTextFile.ts';
import { handle } from '#electron/ipc/handle.ts';
import { askWhichFile } from '#electron/system/openDialog.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { type ChosenFile, LARGEST_BROUGHT } from '#shared/ipc/payloads.ts';

/** Choosing a file of another program; the window reads it, beside its page. */
export function registerImportHandlers(): void {
  handle('import:choose', async (_nothing, sender) => {
    const path = await askWhichFile(sender, {
      title: 'Import a document, a chat or an export',
      defaultPath: app.getPath('downloads'),
      filters: [],
    });
    return path === null ? ok(null) : await chosenFile(path);
  });
}

async function chosenFile(path: string): Promise<Result<ChosenFile, AppError>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BROUGHT) return err(tooLarge(path, size, LARGEST_BROUGHT));
    if (size === 0) return err(appError('input-empty', { file: path }));
    return ok({ name: basename(path), base64: await readFile(path, 'base64') });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}
