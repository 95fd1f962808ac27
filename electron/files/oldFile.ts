import { randomUUID } from 'node:crypto';
import { linkSync, statSync } from 'node:fs';
import { type FileHandle, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf } from '#electron/files/fileErrors.ts';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';

/** A file that is about to be replaced, within reach also when its name stands for another one. */
export interface OldFile {
  /** All of it, from its start, as often as wanted. */
  content(): Promise<Uint8Array>;
  /** Whether the name still stands for it: a question that is answered at once, so that a rename can follow it. */
  nameCheck(): Promise<() => boolean>;
  /** Whether `content` can be asked for after it was replaced. */
  readonly canBeReadLater: boolean;
  letGo(): Promise<void>;
}

/**
 * Reaches for the file under this name; null when there is none. Windows refuses to put another file in the place of
 * one that is open (a rename with FILE_RENAME_POSIX_SEMANTICS would not be refused, and Node asks for none), so there
 * the file is held by a second name instead, and opened for the moment of each look only.
 */
export function reachFor(path: string, platform: NodeJS.Platform): Promise<OldFile | null> {
  return unlessGone(() => (platform === 'win32' ? heldByName(path) : heldOpen(path)));
}

async function heldOpen(path: string): Promise<OldFile> {
  const handle = await open(path, 'r');
  return {
    content: () => contentOf(handle),
    nameCheck: async () => {
      const { ino, dev } = await handle.stat();
      return () => {
        const named = statSync(path, { throwIfNoEntry: false });
        return named?.ino === ino && named.dev === dev;
      };
    },
    canBeReadLater: true,
    letGo: () => handle.close(),
  };
}

async function heldByName(path: string): Promise<OldFile> {
  const secondName = join(dirname(path), TEMPORARY_FILE.nameFor(randomUUID()));
  const canBeReadLater = isLinked(path, secondName);
  const within = canBeReadLater ? secondName : path;
  return {
    content: () => readFile(within),
    nameCheck: async () => {
      // File numbers of Windows are longer than a double holds.
      const { ino, dev } = await stat(within, { bigint: true });
      return () => {
        const named = statSync(path, { throwIfNoEntry: false, bigint: true });
        return named?.ino === ino && named.dev === dev;
      };
    },
    canBeReadLater,
    // One that cannot be removed is swept up later.
    letGo: () => (canBeReadLater ? unlink(secondName).catch(() => undefined) : Promise.resolve()),
  };
}

/** FAT and some shares have no second names: there nobody can look into a file that was replaced. */
function isLinked(path: string, secondName: string): boolean {
  try {
    linkSync(path, secondName);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') throw cause;
    return false;
  }
}

async function contentOf(handle: FileHandle): Promise<Uint8Array> {
  const { size } = await handle.stat();
  // One more byte than there should be, so that a file that grows is not taken for the one expected.
  const buffer = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
  }
}

async function unlessGone<T>(reach: () => Promise<T>): Promise<T | null> {
  try {
    return await reach();
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}
