import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errnoOf, whenAbsent, writeError } from '#electron/files/fileErrors.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';

/** A sync on another computer that took longer is taken to have died there; one here is looked for by its process. */
const LONGEST_SYNC_MS = HOUR_MS;
/** A lock that names nobody is being written, or its process was killed before it wrote it. */
const LONGEST_UNNAMED_MS = MINUTE_MS;

/**
 * Runs one sync at a time in a repository, whichever process asks for it: the merge of one is half done for the other.
 * Refused with `git-busy`. The lock of a process that was killed does not hold.
 */
export async function aloneInRepository<T>(
  { root, own: { lock: path } }: Repository,
  run: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  try {
    const isMine = (await takes(path)) || ((await isLeft(path)) && (await takes(path)));
    if (!isMine) return err(appError('git-busy', { file: root, reason: path }));
  } catch (cause) {
    return err(writeError(cause, path));
  }
  try {
    return await run();
  } finally {
    // One that cannot be removed is known by its process not to hold.
    await unlink(path).catch(() => undefined);
  }
}

/** Takes the lock; false where another has it. */
async function takes(path: string): Promise<boolean> {
  try {
    const lock = await open(path, 'wx');
    try {
      await lock.writeFile(`${process.pid} ${hostname()}\n`).finally(() => lock.close());
    } catch (cause) {
      // On a full disk it would stay without a name, and hold the next sync.
      await unlink(path).catch(whenAbsent(undefined));
      throw cause;
    }
    return true;
  } catch (cause) {
    if (errnoOf(cause) !== 'EEXIST') throw cause;
    return false;
  }
}

/** Removes the lock where whoever took it is gone. */
async function isLeft(path: string): Promise<boolean> {
  const info = await stat(path).catch(whenAbsent(null));
  if (info === null) return true;
  const text = await readFile(path, 'utf8').catch(whenAbsent(''));
  // A clock that was put back makes it one of the future, which would hold until then.
  const isHeld = isHeldBy(text, Math.abs(Date.now() - info.mtimeMs));
  if (!isHeld) await unlink(path).catch(whenAbsent(undefined));
  return !isHeld;
}

/** Whether a lock that says this, and was written so long ago, still holds. */
function isHeldBy(text: string, age: number): boolean {
  const [, pid, host] = /^(\d+) (\S+)\n$/.exec(text) ?? [];
  if (host === undefined) return age < LONGEST_UNNAMED_MS;
  return host === hostname() ? isRunning(Number(pid)) : age < LONGEST_SYNC_MS;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return errnoOf(cause) === 'EPERM';
  }
}
