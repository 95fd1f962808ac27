import { compareWithDisk } from '#electron/files/diskState.ts';
import { dropRecovery } from '#electron/files/documentRecovery.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import type { KeptVersions } from '#electron/files/keptVersions.ts';
import type { OpenDocument, SaveRequest } from '#electron/files/openDocument.ts';
import { overwrittenFile } from '#electron/files/overwrittenFile.ts';
import type { RecoveryFiles } from '#electron/files/recoveryFiles.ts';
import { type Replacement, replaceExpected } from '#electron/files/replaceExpected.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
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

/** Mine, as the bytes of its file. */
interface Mine {
  readonly incidentId: string;
  readonly bytes: Uint8Array;
}

/** Keep mine is given up as changed when others write this often meanwhile. */
const MOST_TRIES = 5;

/** One save, with its consequences for the recovery file and the kept versions. */
export async function saveDocument(
  document: OpenDocument,
  request: SaveRequest,
  storage: DocumentStorage,
): Promise<Result<Saved, AppError>> {
  if (document.isReadOnly) return err(appError('document-read-only', { file: document.path }));
  // A recovery file is never older than what is written: after a crash it must not offer what the file has passed.
  if (document.keptOrder !== null) await document.addKeep(request);
  const written = await writeRequest(document, request, storage);
  if (!written.ok) {
    const kept = await document.addKeep(request);
    return err({ ...written.error, isKept: kept.ok });
  }
  await dropRecovery(document, request.order, storage);
  inBackground(document, () => keepVersion(request.incident.id, written.value, storage));
  return ok({ savedAt: storage.now(), size: written.value.length });
}

/** Compares the file with what is known of it, and tells a change once. */
export async function tellChange(document: OpenDocument, storage: DocumentStorage): Promise<void> {
  const change = await changeOf(document);
  if (!change.ok || change.value === document.told) return;
  document.told = change.value;
  if (change.value !== 'same') storage.onDiskChange(document.handle, change.value);
}

/** Work that closing the document waits for, and nothing else. */
export function inBackground(document: OpenDocument, work: () => Promise<void>): void {
  document.background = Promise.all([document.background, work()]);
}

/** Keeps a state that is about to be given up, however recently another one was kept. Failures are logged, too. */
export async function keepForGood(
  incidentId: string,
  bytes: Uint8Array,
  { versions, now, log }: DocumentStorage,
): Promise<Result<void, AppError>> {
  const kept = await versions.keepOpened(incidentId, bytes, now());
  if (!kept.ok) log('kept versions', JSON.stringify(kept.error));
  return kept;
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

async function writeRequest(
  document: OpenDocument,
  { incident, isForced }: SaveRequest,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  const bytes = incidentBytes(incident, document.path);
  if (!bytes.ok) return bytes;
  const mine = { incidentId: incident.id, bytes: bytes.value };
  return isForced ? overwrite(document, mine, storage) : writeUnchanged(document, mine, storage);
}

/** Writes only over what is known. */
async function writeUnchanged(
  document: OpenDocument,
  mine: Mine,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  // Looked at once before anything is written, so that a folder that has gone is told as a file that has.
  const change = await changeOf(document);
  if (!change.ok) return change;
  if (change.value !== 'same') return err(changedBy(document, change.value));
  const replaced = await replaceExpected(document.path, mine.bytes, document.disk);
  if (!replaced.ok) return replaced;
  switch (replaced.value.kind) {
    case 'replaced':
      return ok(noteWritten(document, mine, replaced.value, storage));
    case 'overwrote':
      document.disk = mine.bytes;
      return giveBack(document, { ...mine, theirs: replaced.value.theirs }, storage);
    default:
      return err(changedBy(document, replaced.value.kind));
  }
}

/** Keep mine: each content of theirs becomes a kept version before mine takes its place. */
async function overwrite(
  document: OpenDocument,
  mine: Mine,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const theirs = await overwrittenFile(document.path);
    if (!theirs.ok) return theirs;
    const kept =
      theirs.value === null ? ok(undefined) : await keepForGood(mine.incidentId, theirs.value, storage);
    if (!kept.ok) return kept;
    const replaced = await replaceExpected(document.path, mine.bytes, theirs.value);
    if (!replaced.ok) return replaced;
    if (replaced.value.kind === 'replaced') return ok(noteWritten(document, mine, replaced.value, storage));
    if (replaced.value.kind === 'overwrote') {
      document.disk = mine.bytes;
      return giveBack(document, { ...mine, theirs: replaced.value.theirs }, storage);
    }
  }
  return err(changedBy(document, 'changed'));
}

/** The file holds mine now; what another program still wrote into the old one comes back later. */
function noteWritten(
  document: OpenDocument,
  mine: Mine,
  { lateChange }: Extract<Replacement, { kind: 'replaced' }>,
  storage: DocumentStorage,
): Uint8Array {
  document.disk = mine.bytes;
  document.told = 'same';
  void lateChange.then((theirs) => {
    if (theirs === null) return;
    inBackground(document, () =>
      document.alone(async () => {
        const asked = await giveBack(document, { ...mine, theirs }, storage);
        if (!asked.ok) storage.onDiskChange(document.handle, 'changed');
      }),
    );
  });
  return mine.bytes;
}

/**
 * Another program's content was written over: it becomes a kept version and takes its place in the file again, as if it
 * had been found before. The answer is always the refusal that lets the person choose.
 */
async function giveBack(
  document: OpenDocument,
  { incidentId, bytes, theirs }: Mine & { readonly theirs: Uint8Array },
  storage: DocumentStorage,
): Promise<Result<never, AppError>> {
  // Mine as well: the window that holds it may have closed by now.
  await keepForGood(incidentId, bytes, storage);
  await keepForGood(incidentId, theirs, storage);
  // Where they have written again meanwhile, the newer content stays.
  const back = document.disk === null ? null : await replaceExpected(document.path, theirs, document.disk);
  if (back !== null && !back.ok) storage.log('giving back', JSON.stringify(back.error));
  return err(changedBy(document, 'changed'));
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
