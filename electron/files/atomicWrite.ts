import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DiskState } from '#electron/files/diskState.ts';
import { writeError } from '#electron/files/fileErrors.ts';
import { type ExistingFile, resolveTarget } from '#electron/files/resolveTarget.ts';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { err, ok, type Result } from '#shared/result.ts';

/**
 * Looks at what was written before it takes its place; null lets it. `read` opens it again from the disk, or
 * gives the bytes where they cannot be taken back once written.
 */
export type Inspect = (read: () => Promise<Uint8Array>) => Promise<AppError | null>;

const letPass: Inspect = async () => null;

/**
 * Replaces a file as a whole, or not at all: a temporary file in the same folder is written, forced
 * to the disk and renamed over it, and the folder is forced to the disk. A crash at any moment leaves
 * the old content or the new. Keeps the file's mode and writes through a symbolic link; devices
 * and pipes are written into. When `inspect`
 * refuses, the target is untouched and nothing is left beside it. Returns what is on the disk now.
 */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array,
  inspect: Inspect = letPass,
): Promise<Result<DiskState, AppError>> {
  try {
    const target = await resolveTarget(path);
    if (!target.isSpecial) return await replaceFile(target, bytes, inspect);
    const refused = await inspect(async () => bytes);
    return refused === null ? ok(await writeInto(path, bytes)) : err(refused);
  } catch (cause) {
    return err(writeError(cause, path));
  }
}

async function replaceFile(
  target: ExistingFile,
  bytes: Uint8Array,
  inspect: Inspect,
): Promise<Result<DiskState, AppError>> {
  const folder = dirname(target.path);
  const temporary = join(folder, TEMPORARY_FILE.nameFor(randomUUID()));
  const handle = await open(temporary, 'wx', target.mode ?? 0o666);
  try {
    const state = await writeAndSync(handle, target, bytes);
    const refused = await inspect(() => readFile(temporary));
    if (refused !== null) {
      await unlink(temporary);
      return err(refused);
    }
    await rename(temporary, target.path);
    await syncFolder(folder);
    return ok(state);
  } catch (cause) {
    // The first failure is the one to report; a temporary file that cannot be removed is swept up later.
    await unlink(temporary).catch(() => undefined);
    throw cause;
  }
}

/** For `/dev/stdout` and the like. */
async function writeInto(path: string, bytes: Uint8Array): Promise<DiskState> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
    const { ino, mtimeMs } = await handle.stat();
    return { ino, mtimeMs, bytes };
  } finally {
    await handle.close();
  }
}

async function writeAndSync(handle: FileHandle, target: ExistingFile, bytes: Uint8Array): Promise<DiskState> {
  try {
    await handle.writeFile(bytes);
    if (target.mode !== null) await handle.chmod(target.mode); // The mode given to open loses the umask's bits.
    await handle.sync();
    const { ino, mtimeMs } = await handle.stat();
    return { ino, mtimeMs, bytes };
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself survive a power cut. Windows does not let a folder be opened for this. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Some network file systems refuse it; the new content is in place all the same.
  }
}
