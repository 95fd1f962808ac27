import { open, readFile, stat } from 'node:fs/promises';
import { errnoOf } from '#electron/files/fileErrors.ts';

/** A file as it was when it was last read or written. */
export interface DiskState {
  readonly ino: number;
  readonly mtimeMs: number;
  readonly bytes: Uint8Array;
}

/** What others did to a file meanwhile. */
export type DiskChange = 'same' | 'changed' | 'deleted';

/**
 * Compares a file with what is remembered of it. Same place, time and size count as the same without
 * reading; another time with the same content does too, so that a copy put back or a touch is no
 * change. Throws what the operating system reports, except that the file is gone.
 */
export async function compareWithDisk(path: string, known: DiskState | null): Promise<DiskChange> {
  try {
    const now = await stat(path);
    if (known === null) return 'changed';
    if (now.size !== known.bytes.length) return 'changed';
    if (now.ino === known.ino && now.mtimeMs === known.mtimeMs) return 'same';
    return Buffer.compare(await readFile(path), known.bytes) === 0 ? 'same' : 'changed';
  } catch (cause) {
    const errno = errnoOf(cause);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return 'deleted';
    throw cause;
  }
}

/** Reads a file with its state. Throws what the operating system reports. */
export async function readDiskState(path: string): Promise<DiskState> {
  const handle = await open(path, 'r');
  try {
    const { ino, mtimeMs } = await handle.stat();
    return { ino, mtimeMs, bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}
