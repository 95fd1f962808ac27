import { compareWithDisk } from '#electron/files/diskState.ts';
import { dropRecovery, prepareRecovery } from '#electron/files/documentRecovery.ts';
import {
  type IncidentContent,
  inBackground,
  type OpenDocument,
  type SaveRequest,
} from '#electron/files/documentState.ts';
import type { DocumentStorage } from '#electron/files/documentStorage.ts';
import { keepForGood, keepSaved } from '#electron/files/documentVersions.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { giveBack, giveBackLate, isIncidentFile } from '#electron/files/giveBack.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { overwrittenFile } from '#electron/files/overwrittenFile.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';
import type { Saved } from '#shared/ipc/payloads.ts';

/** What others did to the file meanwhile, which Keep mine writes over. */
const OTHERS_DOING: readonly AppErrorCode[] = ['changed-on-disk', 'deleted-on-disk'];
/** Keep mine is given up when others write this often meanwhile. */
const MOST_TRIES = 5;

/** One save, with its consequences for the recovery file and the kept versions. */
export async function saveDocument(
  document: OpenDocument,
  request: SaveRequest,
  storage: DocumentStorage,
): Promise<Result<Saved, AppError>> {
  if (document.isReadOnly) return err(appError('document-read-only', { file: document.path }));
  try {
    const written = await writeRequest(document, request, storage);
    if (!written.ok) {
      const kept = await document.addKeep(request);
      return err({ ...written.error, isKept: kept.ok });
    }
    await dropRecovery(document, request.order, storage);
    inBackground(document, () => keepSaved(request.incident.id, written.value, storage));
    return ok({ savedAt: storage.now(), size: written.value.length });
  } finally {
    document.saving = null;
  }
}

/** Compares the file with what is known of it, and tells a change once. */
export async function tellChange(document: OpenDocument, storage: DocumentStorage): Promise<void> {
  const change = await changeOf(document);
  if (!change.ok || change.value === document.told) return;
  document.told = change.value;
  if (change.value !== 'same') storage.onDiskChange(document.handle, change.value);
}

async function writeRequest(
  document: OpenDocument,
  request: SaveRequest,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  const bytes = incidentBytes(request.incident, document.path);
  if (!bytes.ok) return bytes;
  const mine = { incidentId: request.incident.id, bytes: bytes.value };
  document.saving = mine.bytes;
  await prepareRecovery(document, request, storage);
  const write = request.isForced ? overwrite : writeUnchanged;
  return write(document, mine, storage);
}

/** Writes only over what is known. */
async function writeUnchanged(
  document: OpenDocument,
  mine: IncidentContent,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  // Looked at once before anything is written, so that the words for a folder that has gone are those for a file that has.
  const change = await changeOf(document);
  if (!change.ok) return change;
  if (change.value !== 'same') return err(changedBy(document, change.value));
  return place(document, { ...mine, expected: document.disk }, storage);
}

/** Keep mine: each content of theirs becomes a kept version before mine takes its place. */
async function overwrite(
  document: OpenDocument,
  mine: IncidentContent,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  for (let tries = 1; ; tries += 1) {
    const theirs = await overwrittenFile(document.path);
    if (!theirs.ok) return theirs;
    const kept =
      theirs.value === null ? ok(undefined) : await keepForGood(mine.incidentId, theirs.value, storage);
    if (!kept.ok) return kept;
    const written = await place(document, { ...mine, expected: theirs.value }, storage);
    const isOthersDoing = !written.ok && OTHERS_DOING.includes(written.error.code);
    if (!isOthersDoing || tries === MOST_TRIES) return written;
  }
}

/** Puts mine in the place of what is expected there; what others wrote is the refusal that lets the person choose. */
async function place(
  document: OpenDocument,
  { expected, ...mine }: IncidentContent & { readonly expected: Uint8Array | null },
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  const { path } = document;
  const replaced = await replaceExpected(path, mine.bytes, expected, { isWhole: isIncidentFile });
  if (!replaced.ok) return replaced;
  const { incidentId } = mine;
  switch (replaced.value.kind) {
    case 'replaced': {
      noteWritten(document, mine);
      // What stands in the file by then may have been saved later than mine.
      const { lateChange } = replaced.value;
      giveBackLate(document, { incidentId, standing: () => document.disk, lateChange }, storage);
      return ok(mine.bytes);
    }
    case 'overwrote': {
      noteWritten(document, mine);
      const { theirs } = replaced.value;
      const isTheirs = await giveBack(document, { incidentId, theirs, standing: mine.bytes }, storage);
      return isTheirs ? err(changedBy(document, 'changed')) : ok(mine.bytes);
    }
    default:
      return err(changedBy(document, replaced.value.kind));
  }
}

function noteWritten(document: OpenDocument, mine: IncidentContent): void {
  document.disk = mine.bytes;
  document.lastSaved = mine;
  document.told = 'same';
}

function changedBy(document: OpenDocument, change: 'changed' | 'deleted'): AppError {
  document.told = change;
  return appError(change === 'changed' ? 'changed-on-disk' : 'deleted-on-disk', { file: document.path });
}

async function changeOf({ path, disk }: OpenDocument) {
  try {
    return ok(await compareWithDisk(path, disk));
  } catch (cause) {
    return err(fileError(cause, path));
  }
}
