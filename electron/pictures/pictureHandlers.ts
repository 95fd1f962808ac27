import { readFile, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, shell } from 'electron';
import { fileError } from '#electron/files/fileErrors.ts';
import { handle } from '#electron/ipc/handle.ts';
import {
  bringPictures,
  foldersWith,
  pictureFolder,
  picturesInFolder,
  readPicture,
  type TakenPicture,
  takeIn,
} from '#electron/pictures/pictureFolder.ts';
import { askWhichFiles } from '#electron/system/openDialog.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { FILE_TYPES, fileEnding, PICTURE_TYPES } from '#shared/domain/incident/picture.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { RefusedPicture } from '#shared/ipc/payloads.ts';
import { tooManyBytes } from '#shared/privacy/pictures/pictureBytes.ts';

const CHOSEN_FILES = [
  {
    name: 'Pictures and files',
    extensions: [...Object.keys(PICTURE_TYPES), 'jpeg', 'svg', ...Object.keys(FILE_TYPES), 'log', 'tsv'],
  },
];
/** What only a page makes pixels of, by the ending of its file. */
const TO_DRAW: ReadonlyMap<string, string> = new Map([
  ['.svg', 'image/svg+xml'],
  ['.pdf', FILE_TYPES.pdf],
]);

/** Which file an open document has. */
type PathOf = (handle: string) => string | null;

/** Taking pictures in, telling what became of their files, and deleting those that nothing refers to. */
export function registerPictureHandlers(pathOf: PathOf): void {
  handle('pictures:add', async ({ handle: id, base64 }) => {
    const path = pathOf(id);
    return path === null ? notOpen() : takeIn(path, Buffer.from(base64, 'base64'));
  });
  handle('pictures:choose', async ({ handle: id }, sender) => {
    const path = pathOf(id);
    if (path === null) return notOpen();
    const chosen = await askWhichFiles(sender, {
      title: 'Add pictures and files',
      defaultPath: app.getPath('pictures'),
      filters: CHOSEN_FILES,
    });
    const taken: (TakenPicture & { readonly name: string })[] = [];
    const refused: RefusedPicture[] = [];
    const toDraw: { readonly name: string; readonly mediaType: string; readonly base64: string }[] = [];
    for (const file of chosen) {
      const mediaType = TO_DRAW.get(extname(file).toLowerCase());
      if (mediaType !== undefined) {
        const drawing = await readDrawing(file);
        if (drawing.ok) toDraw.push({ name: basename(file), mediaType, base64: drawing.value });
        else refused.push({ name: basename(file), error: drawing.error });
        continue;
      }
      const added = await takeInFile(path, file);
      if (added.ok) taken.push({ ...added.value, name: basename(file) });
      else refused.push({ name: basename(file), error: added.error });
    }
    return ok({ taken, refused, toDraw });
  });
  handle('pictures:open', async ({ handle: id, file }) => {
    const path = pathOf(id);
    return path === null ? notOpen() : openFile(path, file);
  });
  handle('pictures:lines', async ({ handle: id, file, isWhole }) => {
    const path = pathOf(id);
    return path === null ? notOpen() : linesOf(path, file, isWhole === true);
  });
  handle('pictures:pdf', async ({ handle: id, file }) => {
    const path = pathOf(id);
    if (path === null) return notOpen();
    if (fileEnding(file) !== 'pdf') return err(appError('path-not-granted', { file }));
    const read = await readPicture(path, file);
    return read.ok ? ok({ base64: Buffer.from(read.value).toString('base64') }) : read;
  });
  handle('pictures:look', async ({ handle: id, file }) => {
    const path = pathOf(id);
    if (path === null) return notOpen();
    const read = await readPicture(path, file);
    return read.ok ? ok(undefined) : read;
  });
  handle('pictures:unused', async ({ handle: id, used }) => {
    const path = pathOf(id);
    if (path === null) return notOpen();
    const there = await picturesInFolder(path);
    return there.ok ? ok({ files: there.value.filter((file) => !used.includes(file)) }) : there;
  });
  handle('pictures:delete', async ({ handle: id, files }) => {
    const path = pathOf(id);
    return path === null ? notOpen() : deletePictures(path, files);
  });
}

async function readDrawing(path: string): Promise<Result<string, AppError>> {
  try {
    const reason = tooManyBytes((await stat(path)).size);
    if (reason !== null) return err(appError('picture-refused', { file: path, reason }));
    return ok(await readFile(path, 'base64'));
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** Looked at before it is read, so that no film is read to be refused. */
async function takeInFile(incidentPath: string, path: string): Promise<Result<TakenPicture, AppError>> {
  try {
    const reason = tooManyBytes((await stat(path)).size);
    if (reason !== null) return err(appError('picture-refused', { file: path, reason }));
    const taken = await takeIn(incidentPath, await readFile(path));
    return taken.ok || taken.error.code !== 'picture-refused' ? taken : err({ ...taken.error, file: path });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** More is read in the system's program. */
const MOST_LINES = 200;
const LONGEST_LINE = 500;

/** The beginning of a text or a table, to be known by, or all of it; a PDF and a picture have none. */
async function linesOf(
  incidentPath: string,
  file: string,
  isWhole: boolean,
): Promise<Result<{ readonly lines: string[]; readonly isAll: boolean }, AppError>> {
  const ending = fileEnding(file);
  if (ending === null || ending === 'pdf') return ok({ lines: [], isAll: true });
  const read = await readPicture(incidentPath, file);
  if (!read.ok) return read;
  const beginning = isWhole ? read.value : read.value.subarray(0, MOST_LINES * LONGEST_LINE);
  const lines = new TextDecoder()
    .decode(beginning)
    .trimEnd()
    .split(/\r\n|\n|\r/);
  if (isWhole) return ok({ lines, isAll: true });
  const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const isAll =
    beginning.length === read.value.length &&
    shown.every((line, index) => line === lines[index]) &&
    lines.length === shown.length;
  return ok({ lines: shown, isAll });
}

/** A program of the system gets a file that is no picture, and only while it is the one that was taken in. */
async function openFile(incidentPath: string, file: string): Promise<Result<undefined, AppError>> {
  if (fileEnding(file) === null) return err(appError('path-not-granted', { file }));
  const [brought] = await bringPictures([{ file }], { from: incidentPath, to: incidentPath });
  if (brought !== undefined) return err(brought);
  const read = await readPicture(incidentPath, file);
  if (!read.ok) return read;
  const path = join(pictureFolder(incidentPath), file);
  const reason = await shell.openPath(path);
  return reason === '' ? ok(undefined) : err(appError('file-not-opened', { file: path, reason }));
}

/** Only names of pictures come here (see the contract), so that nothing outside the folder is deleted. */
async function deletePictures(
  incidentPath: string,
  files: readonly string[],
): Promise<Result<{ readonly alsoIn: string[] }, AppError>> {
  const folder = pictureFolder(incidentPath);
  for (const file of files) {
    const path = join(folder, file);
    try {
      await unlink(path);
    } catch (cause) {
      const error = fileError(cause, path);
      if (error.code !== 'file-not-found') return err(error);
    }
  }
  await rmdir(folder).catch(() => undefined); // Something else lies in it: it stays.
  return foldersWith(incidentPath, files);
}

function notOpen(): Result<never, AppError> {
  return err(appError('document-not-open'));
}
