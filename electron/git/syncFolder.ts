import { join } from 'node:path';
import { commitIncidents } from '#electron/git/commitIncidents.ts';
import { endOwnMerge } from '#electron/git/endMerge.ts';
import { gitIn } from '#electron/git/git.ts';
import { fetchBranch, mergeRemote } from '#electron/git/mergeRemote.ts';
import { countAhead, pushCommits, undecidedIncidents } from '#electron/git/pushCommits.ts';
import { openRepository, type Repository } from '#electron/git/repository.ts';
import { aloneInRepository } from '#electron/git/syncLock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Synced } from '#shared/ipc/payloads.ts';

/** Others may send while we merge; so often it is tried again. */
const MOST_TRIES = 3;

interface SyncOptions {
  /** Ends it. What was committed or merged by then stays; nothing is left half done. */
  readonly signal: AbortSignal;
  /** Called with what it does now, in words. */
  readonly onStage: (stage: string) => void;
}

/** The place, and what came of it so far; what failed later does not undo it. */
interface Sync {
  readonly folder: string;
  readonly repository: Repository;
  readonly options: SyncOptions;
  readonly committed: string[];
  readonly received: string[];
  left: readonly AppError[];
}

/**
 * Sync: commits the incidents of a folder, merges what others sent, and sends both. It runs only where a person asked
 * for it, and nothing else of Debrief uses the network. Two never run in one repository (`git-busy`).
 */
export async function syncFolder(folder: string, options: SyncOptions): Promise<Result<Synced, AppError>> {
  const { signal, onStage } = options;
  onStage('Looking at the folder');
  const repository = await openRepository(gitIn(folder, signal), signal);
  if (!repository.ok) return repository;
  const { root, remote, remoteBranch } = repository.value;
  const sync: Sync = {
    folder,
    repository: repository.value,
    options,
    committed: [],
    received: [],
    left: [],
  };
  const exchanged = await aloneInRepository(gitIn(root), () => exchange(sync));
  if (!exchanged.ok) return exchanged;
  const { committed, received, left } = sync;
  return ok({ committed, received, left, ...exchanged.value, remote: `${remote}/${remoteBranch}` });
}

type Sent = Pick<Synced, 'undecided' | 'sent'>;

async function exchange(sync: Sync): Promise<Result<Sent, AppError>> {
  const ended = await endOwnMerge(gitIn(sync.repository.root));
  if (!ended.ok) return ended;
  sync.received.push(...ended.value);
  const committed = await commitHere(sync);
  if (!committed.ok) return committed;
  for (let tries = 1; ; tries += 1) {
    const once = await exchangeOnce(sync);
    if (once.ok || once.error.code !== 'git-rejected' || tries === MOST_TRIES) return once;
  }
}

async function commitHere(sync: Sync): Promise<Result<void, AppError>> {
  const { signal, onStage } = sync.options;
  onStage('Committing what changed here');
  const commits = await commitIncidents(sync.folder, sync.repository.root, signal);
  if (!commits.ok) return commits;
  sync.committed.push(...commits.value.lines);
  sync.left = commits.value.left;
  return ok(undefined);
}

async function exchangeOnce(sync: Sync): Promise<Result<Sent, AppError>> {
  const { repository, received } = sync;
  const { signal, onStage } = sync.options;
  const cancelled = appError('git-cancelled', { file: repository.root });
  onStage('Fetching what others sent');
  const theirs = await fetchBranch(repository, signal);
  if (!theirs.ok) return theirs;
  // Somebody may have typed while the network was slow.
  const committed = await commitHere(sync);
  if (!committed.ok) return committed;
  if (signal.aborted) return err(cancelled);
  onStage('Merging');
  const merged = theirs.value === null ? ok([]) : await mergeRemote(repository, theirs.value);
  if (!merged.ok) return merged;
  received.push(...merged.value);
  const undecided = await undecidedIncidents(repository, theirs.value);
  if (!undecided.ok) return undecided;
  const ahead = await countAhead(repository, theirs.value);
  if (!ahead.ok) return ahead;
  if (undecided.value.length > 0 || ahead.value === 0)
    return ok({ undecided: undecided.value.map((path) => join(repository.root, path)), sent: 0 });
  if (signal.aborted) return err(cancelled);
  onStage('Sending');
  const pushed = await pushCommits(repository, signal);
  return pushed.ok ? ok({ undecided: [], sent: ahead.value }) : pushed;
}
