import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf, fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { copiesOfEach, type IncidentCopy } from '#shared/domain/incidentCopies.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION, isIncidentFileName } from '#shared/format/incidentFileName.ts';
import type { LibraryRow } from '#shared/ipc/libraryPayloads.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/**
 * The incidents directly in a folder, newest first, each once however many files hold it; files that cannot be read
 * stand at the end with their reason. Repairs are made for the list only, nothing is written.
 */
export async function listLibrary(folder: string): Promise<Result<readonly LibraryRow[], AppError>> {
  const paths = await incidentPaths(folder);
  if (!paths.ok) return paths;
  const files = await mapInParallel(paths.value, readListed);
  const incidents = copiesOfEach(files.flatMap((file) => ('row' in file ? [file] : [])));
  const rows = [
    ...incidents.map(([{ row }, ...copies]) => ({ ...row, copies: copies.map(({ path }) => path) })),
    ...files.flatMap((file) => ('row' in file ? [] : [unreadableRow(file.path, file.error)])),
  ];
  return ok(rows.sort(newestFirst));
}

/** The incident files directly in a folder, in no particular order. */
export async function incidentPaths(folder: string): Promise<Result<readonly string[], AppError>> {
  try {
    const names = await readdir(folder);
    return ok(names.filter(isIncidentFileName).map((name) => join(folder, name)));
  } catch (cause) {
    const isFile = errnoOf(cause) === 'ENOTDIR' && (await stat(folder).catch(() => null)) !== null;
    return err(isFile ? appError('folder-is-file', { file: folder }) : fileError(cause, folder));
  }
}

type ListedFile =
  | (IncidentCopy & { readonly row: LibraryRow })
  | { readonly path: string; readonly error: AppError };

async function readListed(path: string): Promise<ListedFile> {
  const read = await readIncidentFile(path);
  if (!read.ok) return { path, error: read.error };
  const { incident } = read.value.parsed;
  return { path, id: incident.id, updatedAt: incident.updatedAt, row: rowOf(path, incident) };
}

/** The row of the incident in one file. */
export function rowOf(path: string, incident: Incident): LibraryRow {
  return {
    path,
    copies: [],
    title: incident.title,
    date: incidentStart(incident),
    timeZone: incident.timeZone,
    severity: incident.severity,
    status: incident.status,
    openActions: incident.actions.filter(isOpenAction).length,
    error: null,
  };
}

export function unreadableRow(path: string, error: AppError): LibraryRow {
  const title = fileNameOf(path).slice(0, -INCIDENT_EXTENSION.length);
  const unknown = { date: null, timeZone: 'UTC', severity: null, status: null, openActions: 0 };
  return { path, copies: [], title, ...unknown, error };
}

function newestFirst(a: LibraryRow, b: LibraryRow): number {
  const time = (row: LibraryRow) => (row.date === null ? Number.NEGATIVE_INFINITY : epochMs(row.date));
  if (time(a) !== time(b)) return time(a) < time(b) ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}
