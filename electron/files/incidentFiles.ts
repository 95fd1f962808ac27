import { stat } from 'node:fs/promises';
import { type DiskState, readDiskState } from '#electron/files/diskState.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { MAX_FILE_BYTES } from '#shared/format/decodeText.ts';
import { type ParsedIncident, parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** An incident together with the file it was read from. */
export interface ReadIncident {
  readonly parsed: ParsedIncident;
  readonly disk: DiskState;
}

/** Reads one incident file. Every error names the file. A file that is far too large is not read at all. */
export async function readIncidentFile(path: string): Promise<Result<ReadIncident, AppError>> {
  try {
    const info = await stat(path);
    const refusal = refusalOf(path, info);
    if (refusal !== null) return err(refusal);
    const disk = await readDiskState(path);
    const parsed = parseIncidentFile(disk.bytes);
    return parsed.ok ? ok({ parsed: parsed.value, disk }) : err({ ...parsed.error, file: path });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

interface FileInfo {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** Pipes and devices are refused before they are opened, because opening one can wait for ever. */
function refusalOf(file: string, info: FileInfo): AppError | null {
  if (info.isDirectory()) return appError('file-is-folder', { file });
  if (!info.isFile()) return appError('file-is-device', { file });
  if (info.size <= MAX_FILE_BYTES) return null;
  return appError('file-too-large', { file, reason: `it has ${Math.ceil(info.size / 1_000_000)} MB` });
}
