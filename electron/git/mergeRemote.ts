import { endStopped } from '#electron/git/endMerge.ts';
import { gitIn, WITHOUT_CLEANING } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { ensureDriver } from '#electron/git/mergeDriver.ts';
import { markMerge, mergeMessage, unmarkMerge } from '#electron/git/mergeMark.ts';
import { ONLY_EXACT_RENAMES } from '#electron/git/movedIncidents.ts';
import { fetchedCommit, type Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** Fetches the branch as others have it: the commit; null where they have none yet. */
export async function fetchBranch(
  repository: Repository,
  signal: AbortSignal,
): Promise<Result<string | null, AppError>> {
  const { root, remote, remoteBranch } = repository;
  const git = gitIn(root, signal);
  const fetched = await git.text('fetch', '-q', remote, `refs/heads/${remoteBranch}`);
  if (!fetched.ok) {
    const isNone = /couldn't find remote ref/.test(fetched.error.stderr);
    return isNone ? ok(null) : err(gitRefusal(fetched.error, root));
  }
  const commit = await fetchedCommit(repository);
  return commit === null ? err(appError('git-failed', { file: root, reason: 'FETCH_HEAD' })) : ok(commit);
}

/** Git stops at each incident that both sides changed, and {@link endStopped} goes on from there. */
const STOPS_AT_INCIDENTS = ['-c', 'merge.debrief.name=Debrief', '-c', 'merge.debrief.driver=false'] as const;

/** What came of a merge. */
export interface Merged {
  /** What a person would not expect, a line each. */
  readonly lines: readonly string[];
  /** Whether Git stopped at files, which were merged by their content. */
  readonly hasStopped: boolean;
}

/**
 * Merges a commit of others into the branch, and commits that; does nothing where the branch has it. Where somebody has to
 * decide, both versions are in the incident. Where anything else stands in the way, all is taken back.
 */
export async function mergeRemote(repository: Repository, theirs: string): Promise<Result<Merged, AppError>> {
  const git = gitIn(repository.root);
  const driver = await ensureDriver(repository);
  if (!driver.ok) return driver;
  const marked = await markMerge(repository, theirs);
  if (!marked.ok) return marked;
  const merged = await git.text(
    ...[...WITHOUT_CLEANING, ...STOPS_AT_INCIDENTS, 'merge'],
    ...['-q', '--ff', '--no-edit', ...ONLY_EXACT_RENAMES],
    ...['-m', mergeMessage(repository), theirs],
  );
  const ended = merged.ok ? null : await endStopped(git, repository, merged.error);
  await unmarkMerge(repository);
  if (ended === null) return ok({ lines: [], hasStopped: false });
  return ended.ok ? ok({ lines: ended.value, hasStopped: true }) : ended;
}
