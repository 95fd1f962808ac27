import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PREFIX = 'Chromium-';

/**
 * A fresh Chromium profile under the app's user data, named after this process. Profiles left by
 * processes that were killed are removed first. Nothing of the app's own is ever kept in a profile.
 */
export function createProfileFolder(userData: string, pid: number = process.pid): string {
  mkdirSync(userData, { recursive: true });
  for (const name of readdirSync(userData)) {
    const owner = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length) : Number.NaN);
    if (Number.isInteger(owner) && !isRunning(owner)) removeProfileFolder(join(userData, name));
  }
  const folder = join(userData, `${PREFIX}${pid}`);
  removeProfileFolder(folder);
  mkdirSync(folder);
  return folder;
}

/** Removes a profile; Chromium may still be writing its last files, hence the retries. */
export function removeProfileFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // Still held by a Chromium that is ending: the next start removes it.
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
