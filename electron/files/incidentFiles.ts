import { readFile, stat } from 'node:fs/promises';
import { fileError } from '#electron/files/fileErrors.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { MAX_FILE_BYTES, MAX_SAVED_BYTES } from '#shared/format/decodeText.ts';
import { type ParsedIncident, parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

/** An incident together with the file it was read from. */
export interface ReadIncident {
  readonly parsed: ParsedIncident;
  readonly bytes: Uint8Array;
}

/** Reads one incident file. Every error names the file. A file that is far too large is not read at all. */
export async function readIncidentFile(path: string): Promise<Result<ReadIncident, AppError>> {
  try {
    const info = await stat(path);
    const refusal = refusalOf(path, info);
    if (refusal !== null) return err(refusal);
    const bytes = await readFile(path);
    const parsed = parseIncidentFile(bytes);
    return parsed.ok ? ok({ parsed: parsed.value, bytes }) : err({ ...parsed.error, file: path });
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

/** The same for a file that is merged into an incident: one of a newer major version is refused, and another incident. */
export async function readMergeable(
  path: string,
  incidentId: string,
): Promise<Result<ReadIncident, AppError>> {
  const read = await readIncidentFile(path);
  if (!read.ok) return read;
  const { incident, isReadOnly } = read.value.parsed;
  if (isReadOnly) return err(appError('file-too-new', { file: path }));
  if (incident.id === incidentId) return read;
  return err(appError('not-one-incident', { file: path, reason: `expected the incident ${incidentId}` }));
}

/** The bytes of an incident's file; refused where they are more than `most`, which may not exceed what can be read. */
export function incidentBytes(
  incident: Incident,
  path: string,
  most = MAX_SAVED_BYTES,
): Result<Buffer, AppError> {
  const bytes = Buffer.from(serializeIncident(incident));
  if (bytes.length <= most) return ok(bytes);
  const reason = `it has ${Math.ceil(bytes.length / 1_000_000)} MB`;
  return err(appError('incident-too-large', { file: path, reason }));
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
