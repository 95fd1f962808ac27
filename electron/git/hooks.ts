import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gitIn } from '#electron/git/git.ts';

/** Whether the repository has one of these hooks, wherever its settings say that they lie. */
export async function hasHook(root: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    const path = await gitIn(root).text('rev-parse', '--git-path', `hooks/${name}`);
    if (path.ok && (await isRunnable(resolve(root, path.value)))) return true;
  }
  return false;
}

function isRunnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
