import { atomicWrite } from '#electron/files/atomicWrite.ts';
import { compareWithDisk, type DiskChange } from '#electron/files/diskState.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import type { OpenDocument, SaveRequest } from '#electron/files/openDocument.ts';
import { overwrittenFile } from '#electron/files/overwrittenFile.ts';
import { digestOf, type RecoveryFiles } from '#electron/files/recoveryFiles.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import type { Saved } from '#shared/ipc/payloads.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** Where documents and what protects them are kept, and what the registry needs from its process. */
export interface DocumentStorage {
  readonly versions: KeptVersions;
  readonly recovery: RecoveryFiles;
  readonly now: Now;
  /** Letters and digits, unique for ever. */
  readonly newHandle: () => string;
  /** Told once for each change that others make to the file of an open document. */
  readonly onDiskChange: (handle: string, change: 'changed' | 'deleted') => void;
  /** Failures that no one waits for: a version that could not be kept, a recovery file that stays. */
  readonly log: (place: string, cause: unknown) => void;
}

/** One save, with its consequences for the recovery file and the kept versions. */
export async function saveDocument(
  document: OpenDocument,
  request: SaveRequest,
  storage: DocumentStorage,
): Promise<Result<Saved, AppError>> {
  const refused = request.isForced
    ? await keepTheirs(document, request.incident.id, storage)
    : await refusalOf(document);
  const written = refused === null ? await writeDocument(document, request.incident) : err(refused);
  if (!written.ok) {
    if (!document.isReadOnly) await keepEdits(document, request.incident, storage);
    return written;
  }
  await dropRecovery(document, storage);
  inBackground(document, () => keepVersion(request.incident.id, written.value, storage));
  return ok({ savedAt: storage.now() });
}

/** Compares the file with what is known of it, and tells a change once. */
export async function tellChange(document: OpenDocument, storage: DocumentStorage): Promise<void> {
  const change = await changeOf(document);
  if (!change.ok || change.value === document.told) return;
  document.told = change.value;
  if (change.value !== 'same') storage.onDiskChange(document.handle, change.value);
}

/** The edits are safe elsewhere, or were given up. */
export async function dropRecovery(
  document: OpenDocument,
  { recovery, log }: DocumentStorage,
): Promise<void> {
  if (!document.hasRecovery) return;
  const removed = await recovery.remove(document.recoveryId);
  if (removed.ok) document.hasRecovery = false;
  else log('recovery', JSON.stringify(removed.error));
}

/** Work that closing the document waits for, and nothing else. */
export function inBackground(document: OpenDocument, work: () => Promise<void>): void {
  document.background = Promise.all([document.background, work()]);
}

/** Keeps a state that is about to be given up, however recently another one was kept. */
export async function keepForGood(
  incidentId: string,
  bytes: Uint8Array,
  { versions, now, log }: DocumentStorage,
): Promise<void> {
  const kept = await versions.keepOpened(incidentId, bytes, now());
  if (!kept.ok) log('kept versions', JSON.stringify(kept.error));
}

/** Not on the way of a save: a version that cannot be kept is only reported. */
async function keepVersion(
  incidentId: string,
  bytes: Uint8Array,
  { versions, now, log }: DocumentStorage,
): Promise<void> {
  const kept = await versions.keepSaved(incidentId, bytes, now());
  if (!kept.ok) log('kept versions', JSON.stringify(kept.error));
}

/** Before "keep mine": theirs becomes a kept version, so that it can still be had. */
async function keepTheirs(
  document: OpenDocument,
  incidentId: string,
  storage: DocumentStorage,
): Promise<AppError | null> {
  if (document.isReadOnly) return readOnly(document);
  const theirs = await overwrittenFile(document.path);
  if (!theirs.ok) return theirs.error;
  const bytes = theirs.value?.bytes;
  if (bytes !== undefined) inBackground(document, () => keepForGood(incidentId, bytes, storage));
  return null;
}

async function refusalOf(document: OpenDocument): Promise<AppError | null> {
  if (document.isReadOnly) return readOnly(document);
  const file = document.path;
  const change = await changeOf(document);
  if (!change.ok) return change.error;
  if (change.value === 'same') return null;
  document.told = change.value;
  return appError(change.value === 'changed' ? 'changed-on-disk' : 'deleted-on-disk', { file });
}

function readOnly({ path }: OpenDocument): AppError {
  return appError('document-read-only', { file: path });
}

async function changeOf({ path, disk }: OpenDocument): Promise<Result<DiskChange, AppError>> {
  try {
    return ok(await compareWithDisk(path, disk));
  } catch (cause) {
    return err(fileError(cause, path));
  }
}

async function writeDocument(
  document: OpenDocument,
  incident: Incident,
): Promise<Result<Uint8Array, AppError>> {
  const written = await atomicWrite(document.path, Buffer.from(serializeIncident(incident)));
  if (!written.ok) return written;
  document.disk = written.value;
  document.told = 'same';
  return ok(written.value.bytes);
}

async function keepEdits(
  document: OpenDocument,
  incident: Incident,
  storage: DocumentStorage,
): Promise<void> {
  const { path, disk, recoveryId: id } = document;
  const base = disk === null ? null : digestOf(disk.bytes);
  const kept = await storage.recovery.write({ id, path, incident, savedAt: storage.now(), base });
  document.hasRecovery ||= kept.ok;
  if (!kept.ok) storage.log('recovery', JSON.stringify(kept.error));
}
