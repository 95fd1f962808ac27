import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  type FileHandle,
  open,
  readFile,
  readlink,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errnoOf, writeError } from '#electron/files/fileErrors.ts';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/**
 * Inspects the written file before it takes its place; null lets it pass. `read` opens the file again from the disk,
 * or gives the bytes for a device, which takes nothing back.
 */
export type Inspect = (read: () => Promise<Uint8Array>) => Promise<AppError | null>;

/** Options of a write. */
export interface WriteOptions {
  readonly inspect?: Inspect;
  /** Permission bits for the file; left out, an existing file keeps its own. */
  readonly mode?: number;
}

/** For files that need no inspection. */
export const letPass: Inspect = async () => null;

/**
 * Replaces a file as a whole, or not at all: a temporary file in the same folder is written, forced
 * to the disk and renamed over it, and the folder is forced to the disk. A crash at any moment leaves
 * the old content or the new. Keeps the file's mode and writes through a symbolic link; devices
 * and pipes are written into, and a file that may not be written to is refused. When `inspect` refuses, the target is untouched and nothing is left beside it.
 * It replaces whatever is there; {@link replaceExpected} is for files that others write to as well.
 */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array,
  { inspect = letPass, mode }: WriteOptions = {},
): Promise<Result<void, AppError>> {
  try {
    const target = await resolveTarget(path);
    if (target.isSpecial) {
      const refusal = await inspect(async () => bytes);
      return refusal === null ? ok(await writeInto(path, bytes)) : err(refusal);
    }
    if (target.isProtected) return err(appError('file-no-permission', { file: path }));
    return await withTemporaryFile({ ...target, mode: mode ?? target.mode }, bytes, async (temporary) => {
      const refusal = await inspect(() => readFile(temporary));
      if (refusal !== null) return err(refusal);
      await untilReleased(() => rename(temporary, target.path));
      await flushFolder(dirname(target.path));
      return ok(undefined);
    });
  } catch (cause) {
    return err(writeError(cause, path));
  }
}

/**
 * Writes a temporary file beside the target and forces it to the disk, then lets `place` put it there. Afterwards
 * it is gone in any case. Throws what the operating system reports.
 */
export async function withTemporaryFile<T>(
  target: Pick<ExistingFile, 'path' | 'mode'>,
  bytes: Uint8Array,
  place: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(target.path), TEMPORARY_FILE.nameFor(randomUUID()));
  const handle = await open(temporary, 'wx', target.mode ?? 0o666);
  try {
    await writeAndSync(handle, target.mode, bytes);
    return await place(temporary);
  } finally {
    // Placed by renaming it is gone already. One that cannot be removed is swept up later.
    await unlink(temporary).catch(() => undefined);
  }
}

/** For `/dev/stdout` and the like. */
async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}

async function writeAndSync(handle: FileHandle, mode: number | null, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
    if (mode !== null) await handle.chmod(mode); // The mode given to open loses the umask's bits.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself survive a power cut. Windows does not let a folder be opened for this. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Some network file systems refuse it; the new content is in place all the same.
  }
}

/** The place that a path finally names. */
interface ExistingFile {
  readonly path: string;
  /** Permission bits to keep; null while there is no file. */
  readonly mode: number | null;
  /** A device or a pipe, which must be written into and never replaced. */
  readonly isSpecial: boolean;
  /**
   * Whether the file may not be written to: nobody may by its mode, or this user may not. A file that takes its place
   * needs only the folder's permission, so the system refuses nothing here.
   */
  readonly isProtected: boolean;
}

/** Longest chain of links that is followed, as in Linux. */
const MAX_LINKS = 40;

/** Follows symbolic links to the file that is to be replaced, also when it is not there yet. */
export async function resolveTarget(path: string): Promise<ExistingFile> {
  let current = path;
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const next = await linkTarget(current);
    if (next === null) break;
    current = resolve(dirname(current), next);
  }
  return { path: current, ...(await kindOf(current)) };
}

async function linkTarget(path: string): Promise<string | null> {
  try {
    return await readlink(path);
  } catch (cause) {
    const errno = errnoOf(cause);
    if (errno === 'EINVAL' || errno === 'ENOENT' || errno === 'UNKNOWN') return null; // Not a link, or nothing yet.
    throw cause;
  }
}

async function kindOf(path: string): Promise<Omit<ExistingFile, 'path'>> {
  try {
    const info = await stat(path);
    const isSpecial = !info.isFile() && !info.isDirectory();
    const isProtected = info.isFile() && ((info.mode & 0o222) === 0 || !(await isWritable(path)));
    return { mode: info.mode & 0o7777, isSpecial, isProtected };
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return { mode: null, isSpecial: false, isProtected: false };
    throw cause;
  }
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch (cause) {
    const errno = errnoOf(cause);
    if (errno === 'EACCES' || errno === 'EPERM') return false;
    throw cause;
  }
}

/** What Windows answers while a virus scanner or OneDrive holds a file for a moment. */
const HELD: ReadonlySet<string | null> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES_MS = [20, 50, 100, 200, 300, 400] as const;

/**
 * Puts a file in its place, and tries it again for up to a second on Windows while another program holds what is there.
 * Elsewhere such an answer does not pass by itself. `place` looks at what is there each time.
 */
export async function untilReleased<Placed>(
  place: () => Promise<Placed>,
  platform: NodeJS.Platform = process.platform,
): Promise<Placed> {
  for (const pause of platform === 'win32' ? PAUSES_MS : []) {
    try {
      return await place();
    } catch (cause) {
      if (!HELD.has(errnoOf(cause))) throw cause;
      await delay(pause);
    }
  }
  return place();
}
