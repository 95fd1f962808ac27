import { gitIn } from '#electron/git/git.ts';
import { refusalOrHook } from '#electron/git/hooks.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** Sends the branch; never over what others sent meanwhile (`git-rejected`). */
export async function pushCommits(
  { root, remote, remoteBranch, hasUpstream }: Repository,
  signal: AbortSignal,
): Promise<Result<void, AppError>> {
  const git = gitIn(root, signal);
  const tracked = hasUpstream ? [] : ['--set-upstream'];
  const pushed = await git.text('push', '--porcelain', ...tracked, remote, `HEAD:refs/heads/${remoteBranch}`);
  if (pushed.ok) return ok(undefined);
  // Where others refuse a branch, Git has a line for it.
  return err(await refusalOrHook(pushed.error, root, { hooks: ['pre-push'], ownWords: /^!\t/m }));
}
