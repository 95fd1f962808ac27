import { join } from 'node:path';
import { type ChangedBlob, isIncidentPath } from '#electron/git/changedBlobs.ts';
import { gitIn } from '#electron/git/git.ts';
import {
  blobsToSend,
  type ComparedCommits,
  contentsOf,
  mergedState,
  stateSince,
  undecidedIncidents,
} from '#electron/git/mergedState.ts';
import { pushCommits } from '#electron/git/pushCommits.ts';
import { receivedIn } from '#electron/git/receivedWords.ts';
import type { RunningSync } from '#electron/git/runningSync.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { Synced } from '#shared/ipc/payloads.ts';

/** What was sent, or the incidents that hold it back. */
export type Sent = Pick<Synced, 'undecided' | 'sent'>;

/** Sends what others do not have once it was merged, unless a decision is open in it. What came in is added to the sync. */
export async function sendMerged(
  sync: RunningSync,
  commits: ComparedCommits,
): Promise<Result<Sent, AppError>> {
  const { root } = sync.repository;
  const git = gitIn(root);
  const [state, toSend] = await Promise.all([mergedState(git, commits), blobsToSend(git, commits.theirs)]);
  if (!state.ok) return state;
  if (!toSend.ok) return toSend;
  const { ahead, cameIn } = state.value;
  const undecided = await undecidedAmong(sync, toSend.value);
  if (!undecided.ok) return undecided;
  const isToSend = undecided.value.length === 0 && ahead > 0;
  const [pushed] = await Promise.all([isToSend ? push(sync) : ok(undefined), addReceived(sync, cameIn)]);
  if (!pushed.ok) return pushed;
  return ok({
    undecided: undecided.value.map((path) => join(root, path)),
    sent: isToSend ? ahead : 0,
  });
}

/**
 * The same where others get nothing but what was committed a moment ago, with no decision open: it need not be looked for
 * before it goes out.
 */
export async function sendAtOnce(
  sync: RunningSync,
  commits: ComparedCommits,
): Promise<Result<Sent, AppError>> {
  // It goes out first: that takes longest, and each start of a program holds up the next.
  const sending = push(sync);
  const compared = stateSince(sync.objects, commits).then((known) =>
    known === null ? mergedState(gitIn(sync.repository.root), commits) : ok(known),
  );
  const told = compared.then((state) => (state.ok ? addReceived(sync, state.value.cameIn) : undefined));
  const [pushed, state] = await Promise.all([sending, compared, told]);
  if (!pushed.ok) return pushed;
  return state.ok ? ok({ undecided: [], sent: state.value.ahead }) : state;
}

async function push({ repository, options }: RunningSync): Promise<Result<void, AppError>> {
  const { signal, onStage } = options;
  if (signal.aborted) return err(appError('git-cancelled', { file: repository.root }));
  onStage('Sending');
  return pushCommits(repository, signal);
}

/** What came in is read while the rest goes out. */
async function addReceived(
  { repository, objects, received }: RunningSync,
  cameIn: readonly ChangedBlob[],
): Promise<void> {
  received.push(...(await receivedIn({ objects, folder: repository.root }, cameIn)));
}

/** What was committed a moment ago is known. */
async function undecidedAmong(
  { repository, objects, decided }: RunningSync,
  toSend: readonly ChangedBlob[],
): Promise<Result<readonly string[], AppError>> {
  const unknown = toSend.filter(({ path }) => isIncidentPath(path) && !decided.has(path));
  const contents = await contentsOf({ objects, folder: repository.root }, unknown);
  return contents.ok ? ok(undecidedIncidents(unknown, contents.value)) : contents;
}
