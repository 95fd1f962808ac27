import { readFile, stat } from 'node:fs/promises';
import { fileError } from '#electron/files/fileErrors.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';
import { decodeText, MAX_FILE_BYTES } from '#shared/format/decodeText.ts';
import { binaryKind } from '#shared/import/inputKind.ts';

/** Reads a text in UTF-8 of any kind. Every error names the file; one that is far too large is not read. */
export async function readTextFile(path: string): Promise<Result<string, AppError>> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return err(appError('file-is-folder', { file: path }));
    if (info.size > MAX_FILE_BYTES) return err(tooLarge(path, info.size, MAX_FILE_BYTES));
    return textOf(await readFile(path), path);
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** Reads all of a stream, such as standard input, as a text in UTF-8. `name` stands for it in errors. */
export async function readTextStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): Promise<Result<string, AppError>> {
  const bytes = await bytesOfStream(stream, name, MAX_FILE_BYTES);
  return bytes.ok ? textOf(bytes.value, name) : bytes;
}

/** The words for incident files would send a person looking for the wrong kind of file, or for its kept versions. */
const CODE_OF_INPUT: Partial<Readonly<Record<AppErrorCode, AppErrorCode>>> = {
  'file-not-text': 'input-not-text',
  'file-empty': 'input-empty',
  'file-too-large': 'input-too-large',
};

function textOf(bytes: Uint8Array, file: string): Result<string, AppError> {
  const kind = binaryKind(bytes);
  if (kind !== null) return err(appError('input-not-text', { file, reason: `it is ${kind}` }));
  const text = decodeText(bytes);
  if (text.ok) return text;
  return err({ ...text.error, code: CODE_OF_INPUT[text.error.code] ?? text.error.code, file });
}

/** All of a stream, such as standard input. One that is longer than `most` bytes is not read to its end. `name` stands for it. */
export async function bytesOfStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  most: number,
): Promise<Result<Uint8Array, AppError>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > most) return err(tooLarge(name, size, most));
    parts.push(bytes);
  }
  return ok(Buffer.concat(parts));
}

/** The refusal of an input of so many bytes. */
export function tooLarge(file: string, size: number, most: number): AppError {
  const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  return appError('input-too-large', {
    file,
    reason: `it has ${inMegabytes(size)} MB; ${inMegabytes(most)} MB are read at most`,
  });
}
