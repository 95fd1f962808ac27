import { join } from 'node:path';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { commitRefusal } from '#electron/git/commitIncidents.ts';
import { changedIncidents, committedIncident, isIncidentPath } from '#electron/git/committedIncident.ts';
import { type Git, type GitFailure, gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { ensureDriver, mergeSettings } from '#electron/git/mergeDriver.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { changeWords } from '#shared/merge/commitWords.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { listed } from '#shared/text/phrases.ts';

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

/**
 * Merges a commit of others into the branch through our driver, and commits that. Where somebody has to decide, both
 * versions are in the incident. Where anything else stands in the way, all is taken back. Answers what came in, an
 * incident a line.
 */
export async function mergeRemote(
  { root, remote, remoteBranch }: Repository,
  theirs: string,
  startedBy: readonly string[],
): Promise<Result<readonly string[], AppError>> {
  const git = gitIn(root);
  const before = await git.text('rev-parse', '-q', '--verify', 'HEAD');
  if ((await git.text('merge-base', '--is-ancestor', theirs, 'HEAD')).ok) return ok([]);
  const driver = await ensureDriver(root);
  if (!driver.ok) return driver;
  const settings = mergeSettings(startedBy).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const message = `Merge the incidents of ${remote}/${remoteBranch}`;
  const merged = await git.text(...settings, 'merge', '-q', '--ff', '--no-edit', '-m', message, theirs);
  if (!merged.ok) {
    const ended = await endStopped(git, merged.error);
    if (ended === null) return err(gitRefusal(merged.error, root));
    if (!ended.ok) return ended;
  }
  return ok(await wordsOfChange(git, before.ok ? before.value : null));
}

/** Ends a merge that stopped, if each stop is one of our driver; else takes it back. Null: it had not even begun. */
async function endStopped(git: Git, failure: GitFailure): Promise<Result<void, AppError> | null> {
  if (!(await git.text('rev-parse', '-q', '--verify', 'MERGE_HEAD')).ok) return null;
  const stopped = await unmergedFiles(git);
  // All was merged, and then a hook or Git itself refused: another commit would go round the hook.
  if (stopped.length === 0) return err(await takenBack(git, await commitRefusal(failure, git.folder)));
  const strangers: string[] = [];
  for (const path of stopped) if (!(await isOurMerge(git, path))) strangers.push(path);
  if (strangers.length > 0) {
    const reason = listed(strangers, (path) => path);
    return err(await takenBack(git, appError('git-not-merged', { file: git.folder, reason })));
  }
  const added = await git.text('add', '--', ...stopped);
  const committed = added.ok ? await git.text('commit', '-q', '--no-edit') : added;
  if (committed.ok) return ok(undefined);
  return err(await takenBack(git, await commitRefusal(committed.error, git.folder)));
}

/** Takes a merge back. Answers why it was; another error where Git cannot, so that nobody believes it was. */
async function takenBack(git: Git, why: AppError): Promise<AppError> {
  const aborted = await git.text('merge', '--abort');
  return aborted.ok ? why : appError('git-unfinished', { file: git.folder, reason: 'MERGE_HEAD' });
}

async function unmergedFiles(git: Git): Promise<readonly string[]> {
  const entries = await git.text('diff', '--name-only', '--diff-filter=U', '-z');
  return entries.ok ? [...new Set(entries.value.split('\0').filter((path) => path !== ''))] : [];
}

/**
 * Whether the file is what our merge makes of the two sides. A driver that could not be started leaves ours alone there,
 * which looks the same to Git.
 */
async function isOurMerge(git: Git, path: string): Promise<boolean> {
  if (!isIncidentPath(path)) return false;
  const [base, ours, theirs] = [
    await committedIncident(git, ':1', path),
    await committedIncident(git, ':2', path),
    await committedIncident(git, ':3', path),
  ];
  if (ours === null || theirs === null) return false;
  const read = await readIncidentFile(join(git.folder, path));
  const merged = serializeIncident(mergeIncidents({ base, ours, theirs }));
  return read.ok && serializeIncident(read.value.parsed.incident) === merged;
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
