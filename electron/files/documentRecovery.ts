import type { HeldEdits, OpenDocument, SaveRequest } from '#electron/files/documentState.ts';
import type { DocumentStorage } from '#electron/files/documentStorage.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/**
 * Writes edits to the recovery file of their document, unless it or the file itself holds newer ones. Runs in the
 * document's `keeping`, which does not wait for a save that is under way: a slow one is what this guards against.
 */
export async function writeRecovery(
  document: OpenDocument,
  edits: HeldEdits,
  storage: DocumentStorage,
): Promise<Result<void, AppError>> {
  if (edits.order <= Math.max(document.savedOrder, document.kept?.order ?? 0)) return ok(undefined);
  return write(document, edits, storage);
}

/**
 * Before a save writes: brings the recovery file up to date, if there is one or one is being written. After a crash it
 * must offer nothing that the file has passed, and must know what the save wrote for our own. Where that fails, the
 * edits come back with the question that a changed file gets.
 */
export function prepareRecovery(
  document: OpenDocument,
  request: SaveRequest,
  storage: DocumentStorage,
): Promise<void> {
  return document.keeping(async () => {
    const { kept } = document;
    if (kept !== null) await write(document, kept.order > request.order ? kept : request, storage);
  });
}

/** The edits up to `order` are safe elsewhere, or were given up; newer ones stay kept. */
export function dropRecovery(
  document: OpenDocument,
  order: number,
  { recovery, log }: DocumentStorage,
): Promise<void> {
  document.savedOrder = Math.max(document.savedOrder, order);
  return document.keeping(async () => {
    if (document.kept === null || document.kept.order > order) return;
    const removed = await recovery.remove(document.recoveryId);
    if (removed.ok) document.kept = null;
    else log('recovery', JSON.stringify(removed.error));
  });
}

/**
 * A copy was written that holds the edits up to `order` and is edited from now on: newer ones, also those that are still
 * handed over for the first document, are kept for the copy.
 */
export async function leaveRecovery(
  document: OpenDocument,
  { copy, order }: { readonly copy: OpenDocument; readonly order: number },
  storage: DocumentStorage,
): Promise<void> {
  document.copy = copy;
  // What is handed over from here on waits in the copy's queue, behind this.
  const left = copy.keeping(() =>
    document.keeping(async () => {
      copy.recoveryId = document.recoveryId;
      copy.kept = document.kept;
      document.recoveryId = storage.newHandle();
      document.kept = null;
    }),
  );
  await Promise.all([left, dropRecovery(copy, order, storage)]);
  await copy.keeping(async () => {
    if (copy.kept !== null) await write(copy, copy.kept, storage);
  });
}

async function write(
  document: OpenDocument,
  edits: HeldEdits,
  { recovery, now, log }: DocumentStorage,
): Promise<Result<void, AppError>> {
  const { path, disk, saving, recoveryId: id } = document;
  const kept = await recovery.write({
    id,
    path,
    incident: edits.incident,
    savedAt: now(),
    base: disk === null ? null : digestOf(disk),
    saving: saving === null ? null : digestOf(saving),
  });
  // Only the content: a request to save also carries a wish.
  if (kept.ok) document.kept = { incident: edits.incident, order: edits.order };
  else log('recovery', JSON.stringify(kept.error));
  return kept;
}
