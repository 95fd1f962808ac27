import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import type { LibraryRow } from '#shared/ipc/payloads.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/**
 * The incidents directly in a folder, newest first; files that cannot be read stand at the end with
 * their reason. Repairs are made for the list only, nothing is written.
 */
export async function listLibrary(folder: string): Promise<Result<readonly LibraryRow[], AppError>> {
  const paths = await incidentPaths(folder);
  if (!paths.ok) return paths;
  const rows = await mapInParallel(paths.value, readRow);
  return ok(rows.sort(newestFirst));
}

/** The incident files directly in a folder, in no particular order. */
export async function incidentPaths(folder: string): Promise<Result<readonly string[], AppError>> {
  try {
    const names = await readdir(folder);
    return ok(names.filter(isIncidentName).map((name) => join(folder, name)));
  } catch (cause) {
    return err(fileError(cause, folder));
  }
}

function isIncidentName(name: string): boolean {
  return !name.startsWith('.') && name.toLowerCase().endsWith(INCIDENT_EXTENSION);
}

async function readRow(path: string): Promise<LibraryRow> {
  const read = await readIncidentFile(path);
  return read.ok ? rowOf(path, read.value.parsed.incident) : unreadableRow(path, read.error);
}

function rowOf(path: string, incident: Incident): LibraryRow {
  const started = incident.timeline.find((event) => event.id === incident.milestones.impactStarted);
  return {
    path,
    title: incident.title,
    date: started?.occurredAt ?? incident.createdAt,
    severity: incident.severity,
    status: incident.status,
    openActions: incident.actions.filter(isOpen).length,
    error: null,
  };
}

function isOpen({ status }: Incident['actions'][number]): boolean {
  return status === 'open' || status === 'in-progress';
}

function unreadableRow(path: string, error: AppError): LibraryRow {
  const title = path.slice(path.search(/[^/\\]*$/), -INCIDENT_EXTENSION.length);
  return { path, title, date: null, severity: null, status: null, openActions: 0, error };
}

function newestFirst(a: LibraryRow, b: LibraryRow): number {
  const time = (row: LibraryRow) => (row.date === null ? Number.NEGATIVE_INFINITY : epochMs(row.date));
  if (time(a) !== time(b)) return time(a) < time(b) ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}
