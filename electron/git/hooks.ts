import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type GitFailure, gitIn } from '#electron/git/git.ts';
import { gitError, gitRefusal } from '#electron/git/gitRefusal.ts';
import type { AppError } from '#shared/errors/appError.ts';

interface HookedWork {
  /** The hooks that may refuse it. */
  readonly hooks: readonly string[];
  /** Matches what Git itself says when it refuses. */
  readonly ownWords: RegExp;
}

/**
 * Why Git did not do it, where a hook may have refused: a hook says what it likes, so it was one where there is one and
 * Git says nothing of its own.
 */
export async function refusalOrHook(
  failure: GitFailure,
  root: string,
  { hooks, ownWords }: HookedWork,
): Promise<AppError> {
  const refusal = gitRefusal(failure, root);
  const isOwn = refusal.code !== 'git-failed' || ownWords.test(`${failure.stderr}\n${failure.stdout}`);
  const isHook = !isOwn && (await hasHook(root, hooks));
  return isHook ? gitError('git-hook-refused', failure, root) : refusal;
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
