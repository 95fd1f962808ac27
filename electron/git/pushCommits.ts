import { changedIncidents, committedIncident } from '#electron/git/committedIncident.ts';
import { gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { refusalOrHook } from '#electron/git/hooks.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';

/** How many commits others do not have yet; `theirs` null: they have none at all. */
export async function countAhead(
  { root }: Repository,
  theirs: string | null,
): Promise<Result<number, AppError>> {
  const range = theirs === null ? 'HEAD' : `${theirs}..HEAD`;
  const count = await gitIn(root).text('rev-list', '--count', range);
  return count.ok ? ok(Number(count.value)) : err(gitRefusal(count.error, root));
}

/**
 * The incidents in which a decision is open that others do not know of: they are not sent before it is made. Where Git
 * does not say what changed, nothing may be sent.
 */
export async function undecidedIncidents(
  { root }: Repository,
  theirs: string | null,
): Promise<Result<readonly string[], AppError>> {
  const git = gitIn(root);
  const changed = await changedIncidents(git, theirs, 'HEAD');
  if (!changed.ok) return err(gitRefusal(changed.error, root));
  const undecided: string[] = [];
  for (const path of changed.value) {
    const ours = await committedIncident(git, 'HEAD', path);
    const known = theirs === null ? null : await committedIncident(git, theirs, path);
    if (ours !== null && newlyUndecided(ours, known === null ? [] : [known]).length > 0) undecided.push(path);
  }
  return ok(undecided);
}

/** Sends the branch; never over what others sent meanwhile (`git-rejected`). */
export async function pushCommits(
  { root, remote, remoteBranch, hasUpstream }: Repository,
  signal: AbortSignal,
): Promise<Result<void, AppError>> {
  const git = gitIn(root, signal);
  const tracked = hasUpstream ? [] : ['--set-upstream'];
  const pushed = await git.text('push', '--porcelain', ...tracked, remote, `HEAD:refs/heads/${remoteBranch}`);
  if (pushed.ok) return ok(undefined);
  // Where nothing was sent, nothing could be rejected.
  return err(await refusalOrHook(pushed.error, root, { hooks: ['pre-push'], ownWords: /^fatal: |^!\t/m }));
}
