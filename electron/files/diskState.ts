import { readFile, stat } from 'node:fs/promises';
import { errnoOf } from '#electron/files/fileErrors.ts';

/** What others did to a file meanwhile. */
export type DiskChange = 'same' | 'changed' | 'deleted';

/**
 * Compares a file with the content that is remembered of it; null: it was not there. Only the content counts,
 * so that a touch is no change. Times do not count as proof either, because two writes within one tick of
 * the file system's clock leave the same time. Throws what the operating system reports, except that the
 * file is gone.
 */
export async function compareWithDisk(path: string, known: Uint8Array | null): Promise<DiskChange> {
  try {
    const { size } = await stat(path);
    if (known === null || size !== known.length) return 'changed';
    return isSameContent(await readFile(path), known) ? 'same' : 'changed';
  } catch (cause) {
    const errno = errnoOf(cause);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return 'deleted';
    throw cause;
  }
}

/** Null stands for a file that is not there. */
export function isSameContent(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return Buffer.compare(one, other) === 0;
}
