import { changedIncidents, committedIncident } from '#electron/git/committedIncident.ts';
import { endStopped, MERGE_SUBJECT } from '#electron/git/endMerge.ts';
import { type Git, gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { ensureDriver } from '#electron/git/mergeDriver.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { changeWords } from '#shared/merge/commitWords.ts';

/** So many incidents are said by what changed in them. */
const MOST_SAID = 50;

/** Fetches the branch as others have it: the commit; null where they have none yet. */
export async function fetchBranch(
  { root, remote, remoteBranch }: Repository,
  signal: AbortSignal,
): Promise<Result<string | null, AppError>> {
  const git = gitIn(root, signal);
  const fetched = await git.text('fetch', '-q', remote, `refs/heads/${remoteBranch}`);
  if (!fetched.ok) {
    const isNone = /couldn't find remote ref/.test(fetched.error.stderr);
    return isNone ? ok(null) : err(gitRefusal(fetched.error, root));
  }
  const commit = await git.text('rev-parse', '--verify', 'FETCH_HEAD');
  return commit.ok ? commit : err(gitRefusal(commit.error, root));
}

/** Git stops at each incident that both sides changed, and {@link endMerge} goes on from there. */
const STOPS_AT_INCIDENTS = ['-c', 'merge.debrief.name=Debrief', '-c', 'merge.debrief.driver=false'] as const;

/**
 * Merges a commit of others into the branch, and commits that. Where somebody has to decide, both versions are in the
 * incident. Where anything else stands in the way, all is taken back. Answers what came in, an incident a line.
 */
export async function mergeRemote(
  { root, remote, remoteBranch }: Repository,
  theirs: string,
): Promise<Result<readonly string[], AppError>> {
  const git = gitIn(root);
  const before = await git.text('rev-parse', '-q', '--verify', 'HEAD');
  if ((await git.text('merge-base', '--is-ancestor', theirs, 'HEAD')).ok) return ok([]);
  const driver = await ensureDriver(root);
  if (!driver.ok) return driver;
  const message = `${MERGE_SUBJECT} ${remote}/${remoteBranch}`;
  const merged = await git.text(
    ...STOPS_AT_INCIDENTS,
    'merge',
    '-q',
    '--ff',
    '--no-edit',
    '-m',
    message,
    theirs,
  );
  const ended = merged.ok ? ok([]) : await endStopped(git, merged.error);
  if (!ended.ok) return ended;
  return ok([...ended.value, ...(await wordsOfChange(git, before.ok ? before.value : null))]);
}

async function wordsOfChange(git: Git, before: string | null): Promise<readonly string[]> {
  if (before === null) return [];
  const changed = await changedIncidents(git, before, 'HEAD');
  // It is merged all the same; only what came in cannot be said.
  const paths = changed.ok ? changed.value : [];
  const words: string[] = [];
  for (const path of paths.slice(0, MOST_SAID)) {
    const [old, present] = [
      await committedIncident(git, before, path),
      await committedIncident(git, 'HEAD', path),
    ];
    words.push(changeWords(old, present));
  }
  return paths.length > MOST_SAID ? [...words, `and ${paths.length - MOST_SAID} more incidents`] : words;
}
