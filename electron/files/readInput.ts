import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import { bytesOfStream, tooLarge } from '#electron/files/readTextFile.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { MAX_FILE_BYTES } from '#shared/format/decodeText.ts';
import { binaryKind } from '#shared/import/inputKind.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { type ImportSource, isZip, sourceOfFiles } from '#shared/import/source/importSource.ts';
import { areTooMany, MOST_SOURCES, readTogether } from '#shared/import/textOfSeveral.ts';

/** An archive holds its text in a fraction of the space. Bytes. */
const MOST_ARCHIVED = 100_000_000;
/** All files of a folder together. Bytes. */
const MOST_IN_FOLDER = 200_000_000;

/** What `debrief import` is given: a file of any kind, or a folder such as a channel of Slack’s export. */
export async function readInput(path: string): Promise<Result<ImportSource, AppError>> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return await readFolder(path);
    if (info.size > MOST_ARCHIVED) return err(tooLarge(path, info.size, MOST_ARCHIVED));
    return await inputOf(path, basename(path), await readFile(path));
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** The same of what a program pipes in. `name` stands for it in errors. */
export async function readPipedInput(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): Promise<Result<ImportSource, AppError>> {
  const bytes = await bytesOfStream(stream, name, MAX_FILE_BYTES);
  return bytes.ok ? await inputOf(name, name, bytes.value) : bytes;
}

async function inputOf(
  file: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ImportSource, AppError>> {
  if (bytes.length > MAX_FILE_BYTES && !isZip(bytes))
    return err(tooLarge(file, bytes.length, MAX_FILE_BYTES));
  const read = await readableSource(name, bytes);
  if (!read.ok) return err({ ...read.error, file });
  const source = read.value;
  if (source.members.length > 0) return await together(file, source);
  const kind = binaryKind(bytes);
  if (source.text === null)
    return err(appError('input-not-text', { file, reason: `it is ${kind ?? 'no text that is known'}` }));
  return source.text.trim() === '' ? err(appError('input-empty', { file })) : ok(source);
}

async function readFolder(folder: string): Promise<Result<ImportSource, AppError>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const size = sizes.reduce((total, one) => total + one, 0);
  if (size > MOST_IN_FOLDER) return err(tooLarge(folder, size, MOST_IN_FOLDER));
  const members = await Promise.all(
    paths.map(async (path) => ({ path: inFolder(folder, path), bytes: await readFile(path) })),
  );
  return await together(folder, sourceOfFiles(basename(folder), members));
}

/** A Slack export as it is, any other files as one text. */
async function together(file: string, source: ImportSource): Promise<Result<ImportSource, AppError>> {
  if (!areTooMany(source)) {
    const read = await readTogether(source);
    return read.ok ? read : err({ ...read.error, file });
  }
  const reason = `it holds more than ${MOST_SOURCES} files; name those that are about one incident`;
  return err(appError('input-too-large', { file, reason }));
}

/** With the folder’s own name in front, which is the channel’s where only its folder was given. */
function inFolder(folder: string, path: string): string {
  return [basename(folder), ...relative(folder, path).split(sep)].join('/');
}
