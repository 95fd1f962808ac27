import type { DocumentStorage } from '#electron/files/documentSaving.ts';
import type { HeldEdits, OpenDocument } from '#electron/files/openDocument.ts';
import { digestOf } from '#electron/files/recoveryFiles.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ok, type Result } from '#shared/result.ts';

/**
 * Writes edits to the recovery file of their document, unless it or the file itself holds newer ones. Runs in the
 * document's `keeping`, which does not wait for a save that is under way: a slow one is what this guards against.
 */
export async function writeRecovery(
  document: OpenDocument,
  { incident, order }: HeldEdits,
  storage: DocumentStorage,
): Promise<Result<void, AppError>> {
  if (order <= Math.max(document.savedOrder, document.keptOrder ?? 0)) return ok(undefined);
  const { path, disk, recoveryId: id } = document;
  const base = disk === null ? null : digestOf(disk);
  const kept = await storage.recovery.write({ id, path, incident, savedAt: storage.now(), base });
  if (kept.ok) document.keptOrder = order;
  else storage.log('recovery', JSON.stringify(kept.error));
  return kept;
}

/** The edits up to `order` are safe elsewhere, or were given up; newer ones stay kept. */
export function dropRecovery(
  document: OpenDocument,
  order: number,
  { recovery, log }: DocumentStorage,
): Promise<void> {
  document.savedOrder = Math.max(document.savedOrder, order);
  return document.keeping(async () => {
    if (document.keptOrder === null || document.keptOrder > order) return;
    const removed = await recovery.remove(document.recoveryId);
    if (removed.ok) document.keptOrder = null;
    else log('recovery', JSON.stringify(removed.error));
  });
}
