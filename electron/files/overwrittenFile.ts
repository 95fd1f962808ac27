import { readFile } from 'node:fs/promises';
import { fileError } from '#electron/files/fileErrors.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/**
 * The content that a person is about to write over; null without a file. A file of a newer major version is
 * refused: nobody may write over it, because nobody here can read all of it.
 */
export async function overwrittenFile(path: string): Promise<Result<Uint8Array | null, AppError>> {
  try {
    const bytes = await readFile(path);
    return isNewerFormat(bytes) ? err(appError('file-too-new', { file: path })) : ok(bytes);
  } catch (cause) {
    const error = fileError(cause, path);
    return error.code === 'file-not-found' ? ok(null) : err(error);
  }
}

function isNewerFormat(bytes: Uint8Array): boolean {
  const parsed = parseIncidentFile(bytes);
  return parsed.ok ? parsed.value.isReadOnly : parsed.error.code === 'file-too-new';
}
