import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of files that exist only while a save runs; the leading dot hides them. */
export const TEMPORARY_FILE = {
  nameFor: (unique: string) => `.debrief-${unique}.tmp`,
  matches: (name: string) => name.startsWith('.debrief-') && name.endsWith('.tmp'),
} as const;

/** No save takes this long, on whichever computer it runs. */
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Removes what killed processes left in a folder. Called when a document in it is opened; never fails. */
export async function removeAbandonedFiles(folder: string, nowMs: number): Promise<void> {
  const names = await readdir(folder).catch(() => []); // Whoever opens a file here reports a bad folder.
  for (const name of names.filter(TEMPORARY_FILE.matches)) {
    const path = join(folder, name);
    try {
      const { mtimeMs } = await stat(path);
      if (nowMs - mtimeMs > ABANDONED_AFTER_MS) await unlink(path);
    } catch {
      // It is gone already, or belongs to someone else: nothing is lost by leaving it.
    }
  }
}
