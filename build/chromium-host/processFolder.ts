import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An empty folder `PREFIX-PID` in the parent, named after this process, which removes it when it ends. Those of processes
 * that were killed are removed first.
 */
export function createProcessFolder(parent: string, prefix: string, pid: number = process.pid): string {
  mkdirSync(parent, { recursive: true });
  const start = `${prefix}-`;
  for (const name of readdirSync(parent)) {
    const owner = Number(name.startsWith(start) ? name.slice(start.length) : Number.NaN);
    if (Number.isInteger(owner) && !isRunning(owner)) removeProcessFolder(join(parent, name));
  }
  const folder = join(parent, `${start}${pid}`);
  removeProcessFolder(folder);
  mkdirSync(folder);
  return folder;
}

/** Removes such a folder; a process that is ending may still be writing its last files, hence the retries. */
export function removeProcessFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // Still held, or somebody else's: the next start tries again.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // Someone else's process: running.
  }
}
