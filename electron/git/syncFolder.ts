import { join } from 'node:path';
import { type ChangedBlob, isIncidentPath } from '#electron/git/changedBlobs.ts';
import { commitIncidents } from '#electron/git/commitIncidents.ts';
import { endOwnMerge } from '#electron/git/endMerge.ts';
import { gitIn } from '#electron/git/git.ts';
import { contentsOf, mergedState, undecidedIncidents } from '#electron/git/mergedState.ts';
import { fetchBranch, type Merged, mergeRemote } from '#electron/git/mergeRemote.ts';
import { pushCommits } from '#electron/git/pushCommits.ts';
import { receivedSince } from '#electron/git/receivedWords.ts';
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
  /** Incidents that were committed as they are now, with no decision open; a merge may change that. */
  readonly decided: Set<string>;
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
  const sync: Sync = {
    folder,
    repository,
    options,
    committed: [],
    received: [],
    decided: new Set(),
    left: [],
  };
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
  for (const { path, hasConflicts } of commits.value.files) {
    if (hasConflicts) sync.decided.delete(path);
    else sync.decided.add(path);
  }
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
  received.push(...merged.value.lines);
  // Where Git stopped, two versions were put together.
  if (merged.value.hasStopped) sync.decided.clear();
  const { before, theirs } = ready.value;
  if (before === null && theirs === null && sync.committed.length === 0)
    return ok({ undecided: [], sent: 0 });
  const git = gitIn(repository.root);
  const state = await mergedState(git, { before, theirs });
  if (!state.ok) return state;
  const { ahead, toSend, mergedOn } = state.value;
  const undecided = await undecidedAmong(sync, toSend);
  if (!undecided.ok) return undecided;
  const isToSend = undecided.value.length === 0 && ahead > 0;
  if (isToSend && signal.aborted) return err(cancelled);
  if (isToSend) onStage('Sending');
  // What came in is read while the rest goes out.
  const [pushed, words] = await Promise.all([
    isToSend ? pushCommits(repository, signal) : ok(undefined),
    mergedOn === null ? [] : receivedSince(git, mergedOn),
  ]);
  received.push(...words);
  if (!pushed.ok) return pushed;
  return ok({
    undecided: undecided.value.map((path) => join(repository.root, path)),
    sent: isToSend ? ahead : 0,
  });
}

/** What was committed a moment ago is known. */
async function undecidedAmong(
  { repository, decided }: Sync,
  toSend: readonly ChangedBlob[],
): Promise<Result<readonly string[], AppError>> {
  const unknown = toSend.filter(({ path }) => isIncidentPath(path) && !decided.has(path));
  const contents = await contentsOf(gitIn(repository.root), unknown);
  return contents.ok ? ok(undecidedIncidents(unknown, contents.value)) : contents;
}

/** What somebody typed since the last commit may stand in the way; it is committed then, and the merge made again. */
async function mergeTheirs(sync: Sync, theirs: string | null): Promise<Result<Merged, AppError>> {
  if (theirs === null) return ok({ lines: [], hasStopped: false });
  const merged = await mergeRemote(sync.repository, theirs);
  if (merged.ok || merged.error.code !== 'git-in-the-way') return merged;
  const committed = await commitHere(sync, null);
  return committed.ok ? mergeRemote(sync.repository, theirs) : committed;
}
