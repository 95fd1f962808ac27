import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type GitFailure, gitIn } from '#electron/git/git.ts';
import { gitError, gitRefusal } from '#electron/git/gitRefusal.ts';
import type { AppError } from '#shared/errors/appError.ts';

interface HookedWork {
  /** The hooks that may refuse it. */
  readonly hooks: readonly string[];
  /** Matches what Git itself says where it ends like after a hook that refused. */
  readonly ownWords: RegExp;
}

/** How Git ends after a hook that refused; with another number where it refuses itself, but for a few words. */
const AFTER_HOOK = 1;

/**
 * Why Git did not do it, where a hook may have refused. A hook says what it likes, also what Git says of the network or of
 * rights: its words tell nothing, and how Git ended does.
 */
export async function refusalOrHook(
  failure: GitFailure,
  root: string,
  { hooks, ownWords }: HookedWork,
): Promise<AppError> {
  const isOwn = failure.exitCode !== AFTER_HOOK || ownWords.test(`${failure.stderr}\n${failure.stdout}`);
  const isHook = !isOwn && (await hasHook(root, hooks));
  return isHook ? hookRefusal(failure, root) : gitRefusal(failure, root);
}

/** A hook's refusal in its own words, which it may write to either stream; Git adds that it did not push. */
export function hookRefusal({ stderr, stdout, ...failure }: GitFailure, root: string): AppError {
  const said = `${stdout}\n${stderr}`.replace(/^error: failed to push some refs to .*$/m, '');
  return gitError('git-hook-refused', { ...failure, stdout: '', stderr: said }, root);
}

/** Whether the repository has one of these hooks, wherever its settings say that they lie. */
async function hasHook(root: string, names: readonly string[]): Promise<boolean> {
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
