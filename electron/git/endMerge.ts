import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { isIncidentPath } from '#electron/git/changedBlobs.ts';
import { commitRefusal } from '#electron/git/commitIncidents.ts';
import { endStop, notMerged, type Stop } from '#electron/git/endStops.ts';
import { type Git, type GitFailure, WITHOUT_CLEANING } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { hookRefusal } from '#electron/git/hooks.ts';
import type { Repository } from '#electron/git/repository.ts';
import { endCopyStop, isCopyPath } from '#electron/git/stoppedCopies.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';

/** How the message of each merge of ours begins; a merge that was left half done is known by it. */
export const MERGE_SUBJECT = 'Merge the incidents of';

/**
 * Goes on where `git merge` failed: ends the merge that stopped at files. Where all was merged and a hook or Git itself
 * refused, it is taken back: another commit would go round the hook.
 */
export async function endStopped(
  git: Git,
  { own }: Repository,
  failure: GitFailure,
): Promise<Result<readonly string[], AppError>> {
  if (!existsSync(own.merging)) return err(gitRefusal(failure, git.folder));
  const stops = await stopsOf(git);
  if (!stops.ok) return takenBack(git, stops.error);
  return stops.value.length > 0
    ? endMerge(git, stops.value)
    : takenBack(git, await commitRefusal(failure, git.folder));
}

/**
 * Ends the merge that an earlier sync left half done because its process was killed; what was typed since is merged too.
 * One in which no file is left to be merged is taken back, and is made again. Null: there was none.
 */
export async function endOwnMerge(
  git: Git,
  { own }: Repository,
): Promise<Result<readonly string[] | null, AppError>> {
  if (!existsSync(own.merging)) return ok(null);
  const text = await readFile(own.mergeMessage, 'utf8').catch(whenAbsent(''));
  if (!text.startsWith(MERGE_SUBJECT)) return err(unfinished(git));
  const stops = await stopsOf(git);
  // Git that does not answer is no reason to go on.
  if (stops.ok && stops.value.length > 0) return endMerge(git, stops.value);
  if (stops.ok) await unstageTyped(git);
  const aborted = await abort(git);
  return aborted.ok ? ok([]) : aborted;
}

/**
 * Git takes nothing back while a file is another than in its index: one in which somebody typed since, or one that was
 * taken back already when the disk was full. Their entries go back to the last commit, and the files stay as they are. Where it fails, Git refuses next.
 */
async function unstageTyped(git: Git): Promise<void> {
  const typed = await git.entries('diff', '--name-only', '-z');
  if (typed.ok && typed.value.length > 0) await git.text('reset', '-q', '--', ...typed.value);
}

/**
 * Ends a merge that Git stopped, file by file, and commits it. Where both sides changed an incident they are merged, also
 * where one side moved it; one that only one side deleted stays, and of two new incidents with one name ours gets
 * another. Copies for reviewers are made again from what was merged. All is taken back where anything else is in the way.
 * Answers what a person would not expect, a line each.
 */
async function endMerge(git: Git, stops: readonly Stop[]): Promise<Result<readonly string[], AppError>> {
  const copies = stops.filter(({ path }) => isCopyPath(path));
  const incidents = stops.filter(({ path }) => isIncidentPath(path));
  const strangers = stops
    .map(({ path }) => path)
    .filter((path) => !isCopyPath(path) && !isIncidentPath(path));
  if (strangers.length > 0) return takenBack(git, notMerged(git, strangers));
  const lines: string[] = [];
  for (const stop of inOrder(incidents)) {
    const ended = await endStop(git, stop);
    if (!ended.ok) return takenBack(git, ended.error);
    lines.push(...ended.value);
  }
  for (const { path } of copies) {
    const ended = await endCopyStop(git, path);
    if (!ended.ok) return takenBack(git, ended.error);
    lines.push(...ended.value);
  }
  const committed = await commitMerge(git);
  return committed.ok ? ok(lines) : takenBack(git, committed.error);
}

/** The hook that Git asks before it commits a merge in which it stops nowhere is asked here too. */
async function commitMerge(git: Git): Promise<Result<string, AppError>> {
  const asked = await git.text('hook', 'run', '--ignore-missing', 'pre-merge-commit');
  // Git learnt to run hooks by name in 2.36.
  const isAsked = asked.ok || /is not a git command/.test(asked.error.stderr);
  if (!isAsked) return err(hookRefusal(asked.error, git.folder));
  const committed = await git.text(...WITHOUT_CLEANING, 'commit', '-q', '--no-edit');
  return committed.ok ? committed : err(await commitRefusal(committed.error, git.folder));
}

/** Takes a merge back, and fails with the reason; with another one where Git cannot, so that nobody believes it was. */
async function takenBack(git: Git, why: AppError): Promise<Result<never, AppError>> {
  const aborted = await abort(git);
  return aborted.ok ? err(why) : aborted;
}

async function abort(git: Git): Promise<Result<void, AppError>> {
  const aborted = await git.text('merge', '--abort');
  if (aborted.ok) return ok(undefined);
  // A lock that killed Git left is named, so that it can be removed.
  const refusal = gitRefusal(aborted.error, git.folder);
  return err(refusal.code === 'git-busy' ? refusal : unfinished(git));
}

function unfinished({ folder }: Git): AppError {
  return appError('git-unfinished', { file: folder, reason: 'MERGE_HEAD' });
}

async function stopsOf(git: Git): Promise<Result<readonly Stop[], AppError>> {
  const entries = await git.entries('ls-files', '--unmerged', '-z');
  if (!entries.ok) return err(gitRefusal(entries.error, git.folder));
  const sides = new Map<string, Set<number>>();
  for (const entry of entries.value) {
    const [head = '', path = ''] = entry.split('\t');
    sides.set(path, (sides.get(path) ?? new Set()).add(Number(head.at(-1))));
  }
  return ok([...sides].map(([path, known]) => ({ path, sides: known })));
}

/** Files that both sides have come first: an incident that moved may have moved to one of their names. */
function inOrder(stops: readonly Stop[]): readonly Stop[] {
  const isBoth = ({ sides }: Stop) => sides.has(2) && sides.has(3);
  return [...stops.filter(isBoth), ...stops.filter((stop) => !isBoth(stop))];
}
