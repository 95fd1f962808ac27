import { join } from 'node:path';
import { isIncidentPath } from '#electron/git/changedBlobs.ts';
import { commitIncidents } from '#electron/git/commitIncidents.ts';
import { endOwnMerge } from '#electron/git/endMerge.ts';
import { gitIn } from '#electron/git/git.ts';
import { contentsOf, mergedState, undecidedIncidents } from '#electron/git/mergedState.ts';
import { fetchBranch, mergeRemote } from '#electron/git/mergeRemote.ts';
import { pushCommits } from '#electron/git/pushCommits.ts';
import { receivedWords, toBeRead } from '#electron/git/receivedWords.ts';
import { openRepository, type Repository } from '#electron/git/repository.ts';
import { aloneInRepository } from '#electron/git/syncLock.ts';
import { type WorkTreeStatus, workTreeStatus } from '#electron/git/workTree.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Synced } from '#shared/ipc/payloads.ts';

/** Others may send while we merge; so often it is tried again. */
const MOST_TRIES = 3;
/** In less time nobody finishes a sentence. */
const TYPING_MS = 1000;

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
  const opened = await openRepository(gitIn(folder, signal));
  if (!opened.ok) return opened;
  const { repository, status } = opened.value;
  const { remote, remoteBranch } = repository;
  const sync: Sync = { folder, repository, options, committed: [], received: [], left: [] };
  const exchanged = await aloneInRepository(repository, () => exchange(sync, status));
  if (!exchanged.ok) return exchanged;
  const { committed, received, left } = sync;
  return ok({ committed, received, left, ...exchanged.value, remote: `${remote}/${remoteBranch}` });
}

type Sent = Pick<Synced, 'undecided' | 'sent'>;

async function exchange(sync: Sync, seen: WorkTreeStatus): Promise<Result<Sent, AppError>> {
  const ended = await endOwnMerge(gitIn(sync.repository.root), sync.repository);
  if (!ended.ok) return ended;
  sync.received.push(...(ended.value ?? []));
  // What was seen of the folder before a merge was ended is no longer so.
  let status = ended.value === null ? seen : null;
  for (let tries = 1; ; tries += 1) {
    const once = await exchangeOnce(sync, status);
    if (once.ok || once.error.code !== 'git-rejected' || tries === MOST_TRIES) return once;
    status = null;
  }
}

/** Commits what changed in the folder since it was seen; null: it is looked at now. Answers the commit before. */
async function commitHere(sync: Sync, seen: WorkTreeStatus | null): Promise<Result<string | null, AppError>> {
  const { signal } = sync.options;
  const status = seen === null ? await workTreeStatus(gitIn(sync.folder, signal)) : ok(seen);
  if (!status.ok) return status;
  const commits = await commitIncidents(status.value, sync.repository.root, signal);
  if (!commits.ok) return commits;
  sync.committed.push(...commits.value.lines);
  sync.left = commits.value.left;
  return ok(status.value.head);
}

/** Commits while the network is asked: neither needs the other. */
async function commitAndFetch(sync: Sync, seen: WorkTreeStatus | null) {
  const { repository, options } = sync;
  const ended = new AbortController();
  const startedAt = performance.now();
  const fetching = fetchBranch(repository, AbortSignal.any([options.signal, ended.signal]));
  options.onStage('Committing what changed here');
  const before = await commitHere(sync, seen);
  if (!before.ok) ended.abort();
  else options.onStage('Fetching what others sent');
  const theirs = await fetching;
  if (!before.ok) return before;
  if (!theirs.ok) return theirs;
  // Somebody may have typed while the network was slow.
  const isSlow = performance.now() - startedAt > TYPING_MS;
  const again = isSlow ? await commitHere(sync, null) : ok(null);
  return again.ok ? ok({ before: before.value, theirs: theirs.value }) : again;
}

async function exchangeOnce(sync: Sync, seen: WorkTreeStatus | null): Promise<Result<Sent, AppError>> {
  const { repository, received } = sync;
  const { signal, onStage } = sync.options;
  const cancelled = appError('git-cancelled', { file: repository.root });
  const ready = await commitAndFetch(sync, seen);
  if (!ready.ok) return ready;
  if (signal.aborted) return err(cancelled);
  onStage('Merging');
  const merged = await mergeTheirs(sync, ready.value.theirs);
  if (!merged.ok) return merged;
  received.push(...merged.value);
  const { before, theirs } = ready.value;
  if (before === null && theirs === null && sync.committed.length === 0) return ok({ undecided: [], sent: 0 });
  const git = gitIn(repository.root);
  const state = await mergedState(git, { before, theirs });
  if (!state.ok) return state;
  const { ahead, toSend } = state.value;
  const incidents = toSend.filter(({ path }) => isIncidentPath(path));
  const contents = await contentsOf(git, [...incidents, ...toBeRead(state.value.received)]);
  if (!contents.ok) return contents;
  received.push(...receivedWords(state.value.received, contents.value));
  const undecided = undecidedIncidents(incidents, contents.value);
  if (undecided.length > 0 || ahead === 0)
    return ok({ undecided: undecided.map((path) => join(repository.root, path)), sent: 0 });
  if (signal.aborted) return err(cancelled);
  onStage('Sending');
  const pushed = await pushCommits(repository, signal);
  return pushed.ok ? ok({ undecided: [], sent: ahead }) : pushed;
}

/** What somebody typed since the last commit may stand in the way; it is committed then, and the merge made again. */
async function mergeTheirs(sync: Sync, theirs: string | null): Promise<Result<readonly string[], AppError>> {
  if (theirs === null) return ok([]);
  const merged = await mergeRemote(sync.repository, theirs);
  if (merged.ok || merged.error.code !== 'git-in-the-way') return merged;
  const committed = await commitHere(sync, null);
  return committed.ok ? mergeRemote(sync.repository, theirs) : committed;
}
