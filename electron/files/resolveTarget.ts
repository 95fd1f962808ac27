import { access, constants, readlink, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errnoOf } from '#electron/files/fileErrors.ts';

/** The place that a path finally names. */
export interface ExistingFile {
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
