import { dropRecovery, prepareRecovery } from '#electron/files/documentRecovery.ts';
import {
  type IncidentContent,
  inBackground,
  type OpenDocument,
  type SaveRequest,
} from '#electron/files/documentState.ts';
import type { DocumentStorage } from '#electron/files/documentStorage.ts';
import { keepForGood, keepSaved } from '#electron/files/documentVersions.ts';
import { giveBack, giveBackLate, isIncidentFile } from '#electron/files/giveBack.ts';
import { incidentBytes, type ReadIncident } from '#electron/files/incidentFiles.ts';
import { overwrittenFile } from '#electron/files/overwrittenFile.ts';
import { compareWithDisk, isSameContent, replaceExpected } from '#electron/files/replaceExpected.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, type AppErrorCode, appError } from '#shared/errors/appError.ts';
import type { Saved } from '#shared/ipc/payloads.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';

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
  const change = await compareWithDisk(document.path, document.disk);
  if (!change.ok || change.value === document.told) return;
  document.told = change.value;
  storage.onDiskChange(document.handle, change.value);
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
  switch (request.over) {
    case 'known':
      return writeUnchanged(document, mine, storage);
    case 'merged':
      return writeMerged(document, mine, storage);
    case 'anything':
      return overwrite(document, mine, storage);
    default:
      return assertNever(request.over, 'content to save over');
  }
}

/** Writes only over what is known. */
async function writeUnchanged(
  document: OpenDocument,
  mine: IncidentContent,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  // Looked at once before anything is written, so that the words for a folder that has gone are those for a file that has.
  const unchanged = await checkUnchanged(document, document.disk);
  return unchanged.ok ? place(document, { ...mine, expected: document.disk }, storage) : unchanged;
}

async function checkUnchanged(
  document: OpenDocument,
  disk: Uint8Array | null,
): Promise<Result<void, AppError>> {
  const change = await compareWithDisk(document.path, disk);
  if (!change.ok) return change;
  if (change.value !== 'same') return err(changedBy(document, change.value));
  return ok(undefined);
}

/** Writes over theirs, which is in what is written. Where they say the same, the file stays as the other program wrote it. */
async function writeMerged(
  document: OpenDocument,
  mine: IncidentContent,
  storage: DocumentStorage,
): Promise<Result<Uint8Array, AppError>> {
  const { theirs, path } = document;
  if (theirs === null) return writeUnchanged(document, mine, storage);
  const kept = await keepBeforeMerge(document, { ...mine, theirs }, storage);
  if (!kept.ok) return kept;
  const same = incidentBytes(theirs.parsed.incident, path);
  if (!same.ok || !isSameContent(same.value, mine.bytes)) {
    return place(document, { ...mine, expected: theirs.bytes }, storage);
  }
  const unchanged = await checkUnchanged(document, theirs.bytes);
  if (!unchanged.ok) return unchanged;
  noteInFile(document, theirs.bytes);
  return ok(theirs.bytes);
}

/**
 * Keeps what was saved last and theirs before something else stands in the file. Two programs may write every second:
 * what they save in the same minute is in what is merged of it, and would push older versions out.
 */
async function keepBeforeMerge(
  document: OpenDocument,
  { incidentId, theirs }: IncidentContent & { readonly theirs: ReadIncident },
  storage: DocumentStorage,
): Promise<Result<void, AppError>> {
  const nowMs = epochMs(storage.now());
  const { lastSaved, mergeKeptMs } = document;
  if (mergeKeptMs !== null && Math.abs(nowMs - mergeKeptMs) < MINUTE_MS) return ok(undefined);
  for (const bytes of [...(lastSaved === null ? [] : [lastSaved.bytes]), theirs.bytes]) {
    const kept = await keepForGood(incidentId, bytes, storage);
    if (!kept.ok) return kept;
  }
  document.mergeKeptMs = nowMs;
  return ok(undefined);
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
      giveBackLate(
        document,
        { incidentId, base: expected, standing: () => document.disk, lateChange },
        storage,
      );
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
  noteInFile(document, mine.bytes);
  document.lastSaved = mine;
}

function noteInFile(document: OpenDocument, bytes: Uint8Array): void {
  document.disk = bytes;
  document.theirs = null;
  document.lastSaved = null;
  document.told = 'same';
}

function changedBy(document: OpenDocument, change: 'changed' | 'deleted'): AppError {
  document.told = change;
  return appError(change === 'changed' ? 'changed-on-disk' : 'deleted-on-disk', { file: document.path });
}
