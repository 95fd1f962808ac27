import { join } from 'node:path';
import { commitIncidents } from '#electron/git/commitIncidents.ts';
import { gitIn } from '#electron/git/git.ts';
import { fetchBranch, mergeRemote } from '#electron/git/mergeRemote.ts';
import { countAhead, pushCommits, undecidedIncidents } from '#electron/git/pushCommits.ts';
import { openRepository, type Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Synced } from '#shared/ipc/payloads.ts';

/** Others may send while we merge; so often it is tried again. */
const MOST_TRIES = 3;

interface SyncOptions {
  /** The words that start this program, for Git to merge by. */
  readonly startedBy: readonly string[];
  /** Ends it. What was committed or merged by then stays; nothing is left half done. */
  readonly signal: AbortSignal;
  /** Called with what it does now, in words. */
  readonly onStage: (stage: string) => void;
}

type Received = Pick<Synced, 'received' | 'undecided' | 'sent'>;

/**
 * Sync: commits the incidents of a folder, merges what others sent, and sends both. It runs only where a person asked
 * for it, and nothing else of Debrief uses the network.
 */
export async function syncFolder(folder: string, options: SyncOptions): Promise<Result<Synced, AppError>> {
  const { signal, onStage } = options;
  onStage('Looking at the folder');
  const repository = await openRepository(gitIn(folder, signal), signal);
  if (!repository.ok) return repository;
  const { root, remote, remoteBranch } = repository.value;
  onStage('Committing what changed here');
  const commits = await commitIncidents(folder, root, signal);
  if (!commits.ok) return commits;
  const exchanged = await exchange(repository.value, options);
  if (!exchanged.ok) return exchanged;
  const { lines: committed, left } = commits.value;
  return ok({ ...exchanged.value, committed, left, remote: `${remote}/${remoteBranch}` });
}

async function exchange(repository: Repository, options: SyncOptions): Promise<Result<Received, AppError>> {
  const received: string[] = [];
  for (let tries = 1; ; tries += 1) {
    const once = await exchangeOnce(repository, options);
    if (once.ok) return ok({ ...once.value, received: [...received, ...once.value.received] });
    const { error, received: lines } = once.error;
    received.push(...lines);
    if (error.code !== 'git-rejected' || tries === MOST_TRIES) return err(error);
  }
}

/** What came in before it failed stays, and is to be said with the next try. */
interface Failed {
  readonly error: AppError;
  readonly received: readonly string[];
}

async function exchangeOnce(
  repository: Repository,
  { startedBy, signal, onStage }: SyncOptions,
): Promise<Result<Received, Failed>> {
  const { root } = repository;
  onStage('Fetching what others sent');
  const theirs = await fetchBranch(repository, signal);
  if (!theirs.ok) return err({ error: theirs.error, received: [] });
  if (signal.aborted) return err({ error: appError('git-cancelled', { file: root }), received: [] });
  onStage('Merging');
  const received = theirs.value === null ? ok([]) : await mergeRemote(repository, theirs.value, startedBy);
  if (!received.ok) return err({ error: received.error, received: [] });
  const undecided = await undecidedIncidents(repository, theirs.value);
  if (!undecided.ok) return err({ error: undecided.error, received: received.value });
  const ahead = await countAhead(repository, theirs.value);
  if (!ahead.ok) return err({ error: ahead.error, received: received.value });
  if (undecided.value.length > 0 || ahead.value === 0) {
    const paths = undecided.value.map((path) => join(root, path));
    return ok({ received: received.value, undecided: paths, sent: 0 });
  }
  if (signal.aborted)
    return err({ error: appError('git-cancelled', { file: root }), received: received.value });
  onStage('Sending');
  const pushed = await pushCommits(repository, signal);
  if (!pushed.ok) return err({ error: pushed.error, received: received.value });
  return ok({ received: received.value, undecided: [], sent: ahead.value });
}
