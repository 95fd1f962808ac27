import { commitIncidents } from '#electron/git/commitIncidents.ts';
import { diskRoom, orFullDisk } from '#electron/git/diskRoom.ts';
import { endOwnMerge } from '#electron/git/endMerge.ts';
import { gitIn } from '#electron/git/git.ts';
import { openObjects } from '#electron/git/gitObjects.ts';
import { fetchBranch, type Merged, mergeRemote } from '#electron/git/mergeRemote.ts';
import { restorePictures } from '#electron/git/missingPictures.ts';
import { bringMovedPictures } from '#electron/git/movedPictures.ts';
import { openRepository } from '#electron/git/repository.ts';
import type { RunningSync, SyncOptions } from '#electron/git/runningSync.ts';
import { type Sent, sendAtOnce, sendMerged } from '#electron/git/sendMerged.ts';
import { aloneInRepository } from '#electron/git/syncLock.ts';
import { type WorkTreeStatus, workTreeStatus } from '#electron/git/workTree.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Synced } from '#shared/ipc/payloads.ts';

/** Others may send while we merge; so often it is tried again. */
const MOST_TRIES = 3;
/** In less time nobody finishes a sentence. */
const TYPING_MS = 1000;

/**
 * Sync: commits the incidents of a folder, merges what others sent, and sends both. It runs only where a person asked
 * for it, and nothing else of Debrief uses the network. Two never run in one repository (`git-busy`).
 */
export async function syncFolder(folder: string, options: SyncOptions): Promise<Result<Synced, AppError>> {
  const { signal, onStage } = options;
  onStage('Looking at the folder');
  const opened = await openRepository(gitIn(folder, signal));
  if (!opened.ok) return opened;
  const repository = opened.value;
  const room = await diskRoom(repository.root);
  if (!room.ok) return room;
  const { remote, remoteBranch } = repository;
  const sync: RunningSync = {
    folder,
    repository,
    options,
    objects: openObjects(gitIn(repository.root)),
    committed: [],
    received: [],
    decided: new Set(),
    left: [],
  };
  const exchanged = await aloneInRepository(repository, () =>
    exchange(sync).finally(() => sync.objects.close()),
  );
  if (!exchanged.ok) return err(await orFullDisk(exchanged.error, repository.root));
  const { committed, received, left } = sync;
  return ok({ committed, received, left, ...exchanged.value, remote: `${remote}/${remoteBranch}` });
}

async function exchange(sync: RunningSync): Promise<Result<Sent, AppError>> {
  const ended = await endOwnMerge(gitIn(sync.repository.root), sync.repository);
  if (!ended.ok) return ended;
  sync.received.push(...(ended.value ?? []));
  for (let tries = 1; ; tries += 1) {
    const once = await exchangeOnce(sync);
    if (once.ok || once.error.code !== 'git-rejected' || tries === MOST_TRIES) return once;
  }
}

interface CommittedHere {
  /** The commit before; null: there was none. */
  readonly before: string | null;
  readonly hasNew: boolean;
  /** Whether others had all that was there before, and no decision is open in what was committed. */
  readonly isClear: boolean;
  /** As they stood then. */
  readonly files: WorkTreeStatus['files'];
}

/** Commits what changed in the folder. */
async function commitHere(sync: RunningSync): Promise<Result<CommittedHere, AppError>> {
  const { hasUpstream } = sync.repository;
  const { signal } = sync.options;
  const looking = workTreeStatus(gitIn(sync.folder, signal));
  sync.objects.start();
  const status = await looking;
  if (!status.ok) return status;
  const commits = await commitIncidents(status.value, sync, signal);
  if (!commits.ok) return commits;
  const { lines, files, left } = commits.value;
  sync.committed.push(...lines);
  for (const { path, hasConflicts } of files) {
    if (hasConflicts) sync.decided.delete(path);
    else sync.decided.add(path);
  }
  sync.left = left;
  const isDecided = files.every(({ hasConflicts }) => !hasConflicts);
  return ok({
    before: status.value.head,
    hasNew: files.length > 0,
    isClear: hasUpstream && status.value.unsent === 0 && isDecided,
    files: status.value.files,
  });
}

interface Ready extends CommittedHere {
  /** The commit of others; null: they have none yet. */
  readonly theirs: string | null;
}

/** Commits while the network is asked: neither needs the other. */
async function commitAndFetch(sync: RunningSync): Promise<Result<Ready, AppError>> {
  const { repository, options } = sync;
  const ended = new AbortController();
  const startedAt = performance.now();
  const fetching = fetchBranch(repository, AbortSignal.any([options.signal, ended.signal]));
  options.onStage('Committing what changed here');
  const here = await commitHere(sync);
  if (!here.ok) ended.abort();
  else options.onStage('Fetching what others sent');
  const theirs = await fetching;
  if (!here.ok) return here;
  if (!theirs.ok) return theirs;
  const ready = { ...here.value, theirs: theirs.value };
  if (performance.now() - startedAt <= TYPING_MS) return ok(ready);
  // Somebody may have typed while the network was slow.
  const again = await commitHere(sync);
  return again.ok ? ok({ ...ready, hasNew: ready.hasNew || again.value.hasNew, isClear: false }) : again;
}

async function exchangeOnce(sync: RunningSync): Promise<Result<Sent, AppError>> {
  const { signal, onStage } = sync.options;
  const ready = await commitAndFetch(sync);
  if (!ready.ok) return ready;
  if (signal.aborted) return err(appError('git-cancelled', { file: sync.repository.root }));
  const { before, theirs, hasNew, isClear, files } = ready.value;
  onStage('Merging');
  // Where others have just what was there before, nothing of theirs is new.
  const isToMerge = theirs !== null && theirs !== before;
  const merged = isToMerge ? await mergeTheirs(sync, theirs) : ok({ lines: [], hasStopped: false });
  if (!merged.ok) return merged;
  if (isToMerge) {
    await restorePictures(gitIn(sync.repository.root), files);
    const brought = before === null ? ok(undefined) : await bringAlong(sync, before);
    if (!brought.ok) return brought;
  }
  sync.received.push(...merged.value.lines);
  // Where Git stopped, two versions were put together.
  if (merged.value.hasStopped) sync.decided.clear();
  const isNothing = !hasNew && before === theirs && (before === null || isClear);
  if (isNothing) return ok({ undecided: [], sent: 0 });
  const isKnown = hasNew && isClear && !merged.value.hasStopped;
  return isKnown ? sendAtOnce(sync, ready.value) : sendMerged(sync, ready.value);
}

/** What a merge left in the folder of an incident that moved is committed beside it. */
async function bringAlong(sync: RunningSync, before: string): Promise<Result<unknown, AppError>> {
  const brought = await bringMovedPictures(gitIn(sync.repository.root), {
    folder: sync.folder,
    before,
  });
  if (!brought.ok) return brought;
  const committed = brought.value.isAny ? await commitHere(sync) : brought;
  sync.left = [...sync.left, ...brought.value.failures];
  return committed;
}

/** What somebody typed since the last commit may stand in the way; it is committed then, and the merge made again. */
async function mergeTheirs(sync: RunningSync, theirs: string): Promise<Result<Merged, AppError>> {
  const merged = await mergeRemote(sync.repository, theirs);
  if (merged.ok || merged.error.code !== 'git-in-the-way') return merged;
  const committed = await commitHere(sync);
  return committed.ok ? mergeRemote(sync.repository, theirs) : committed;
}
