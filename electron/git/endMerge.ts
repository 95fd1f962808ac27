import { readdir, readFile, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { incidentBytes, readMergeable } from '#electron/files/incidentFiles.ts';
import { isSameContent, replaceExpected } from '#electron/files/replaceExpected.ts';
import { commitRefusal } from '#electron/git/commitIncidents.ts';
import { isIncidentPath } from '#electron/git/committedIncident.ts';
import type { Git, GitFailure } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { type Side, whereItCameFrom, whereItWent } from '#electron/git/movedIncidents.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { listed } from '#shared/text/phrases.ts';

/** How the message of each merge of ours begins; a merge that was left half done is known by it. */
export const MERGE_SUBJECT = 'Merge the incidents of';

/** A file at which Git stopped: its path from the top folder, and which sides have it (1 what both come from, 2 ours, 3 theirs). */
interface Stop {
  readonly path: string;
  readonly sides: ReadonlySet<number>;
}

/** Another program may write the file while it is merged; so often it is read again. */
const MOST_TRIES = 5;

/**
 * Goes on where `git merge` failed: ends the merge that stopped at files. Where all was merged and a hook or Git itself
 * refused, it is taken back: another commit would go round the hook.
 */
export async function endStopped(
  git: Git,
  failure: GitFailure,
): Promise<Result<readonly string[], AppError>> {
  if (!(await isMerging(git))) return err(gitRefusal(failure, git.folder));
  return (await hasUnmerged(git)) ? endMerge(git) : takenBack(git, await commitRefusal(failure, git.folder));
}

/**
 * Ends the merge that an earlier sync left half done because its process was killed; what was typed since is merged too.
 * One in which no file is left to be merged is taken back, and is made again.
 */
export async function endOwnMerge(git: Git): Promise<Result<readonly string[], AppError>> {
  if (!(await isMerging(git))) return ok([]);
  const message = await git.text('rev-parse', '--git-path', 'MERGE_MSG');
  const text = message.ok
    ? await readFile(resolve(git.folder, message.value), 'utf8').catch(whenAbsent(''))
    : '';
  if (!text.startsWith(MERGE_SUBJECT)) return err(unfinished(git));
  if (await hasUnmerged(git)) return endMerge(git);
  const aborted = await abort(git);
  return aborted.ok ? ok([]) : aborted;
}

async function isMerging(git: Git): Promise<boolean> {
  return (await git.text('rev-parse', '-q', '--verify', 'MERGE_HEAD')).ok;
}

/** Git that does not answer is no reason to go on. */
async function hasUnmerged(git: Git): Promise<boolean> {
  const entries = await git.text('ls-files', '--unmerged');
  return entries.ok && entries.value !== '';
}

/**
 * Ends a merge that Git stopped, file by file, and commits it. Where both sides changed an incident they are merged, also
 * where one side moved it; one that only one side deleted stays, and of two new incidents with one name ours gets
 * another. All is taken back where anything else is in the way. Answers what a person would not expect, a line each.
 */
async function endMerge(git: Git): Promise<Result<readonly string[], AppError>> {
  const stops = await stopsOf(git);
  if (!stops.ok) return takenBack(git, stops.error);
  const strangers = stops.value.filter(({ path }) => !isIncidentPath(path)).map(({ path }) => path);
  if (strangers.length > 0) return takenBack(git, notMerged(git, strangers));
  const lines: string[] = [];
  for (const stop of inOrder(stops.value)) {
    const ended = await endStop(git, stop);
    if (!ended.ok) return takenBack(git, ended.error);
    lines.push(...ended.value);
  }
  const committed = await commitMerge(git);
  return committed.ok ? ok(lines) : takenBack(git, await commitRefusal(committed.error, git.folder));
}

/** The hook that Git asks before it commits a merge in which it stops nowhere is asked here too. */
async function commitMerge(git: Git): Promise<Result<string, GitFailure>> {
  const asked = await git.text('hook', 'run', '--ignore-missing', 'pre-merge-commit');
  // Git learnt to run hooks by name in 2.36.
  const isAsked = asked.ok || /is not a git command/.test(asked.error.stderr);
  return isAsked ? git.text('commit', '-q', '--no-edit') : asked;
}

/** Takes a merge back, and fails with the reason; with another one where Git cannot, so that nobody believes it was. */
async function takenBack(git: Git, why: AppError): Promise<Result<never, AppError>> {
  const aborted = await abort(git);
  return aborted.ok ? err(why) : aborted;
}

async function abort(git: Git): Promise<Result<void, AppError>> {
  return (await git.text('merge', '--abort')).ok ? ok(undefined) : err(unfinished(git));
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

function notMerged({ folder }: Git, paths: readonly string[]): AppError {
  return appError('git-not-merged', { file: folder, reason: listed(paths, (path) => path) });
}

async function endStop(git: Git, { path, sides }: Stop): Promise<Result<readonly string[], AppError>> {
  const [base, ours, theirs] = [
    await sideOf(git, 1, path),
    await sideOf(git, 2, path),
    await sideOf(git, 3, path),
  ];
  const unread = (sides.has(2) && ours === null && 'here') || (sides.has(3) && theirs === null && 'there');
  // A side that cannot be read is no deleted one.
  if (unread) return err(notMerged(git, [`${path}, which cannot be read as it is ${unread}`]));
  if (ours !== null && theirs !== null)
    return ours.id === theirs.id
      ? endBothChanged(git, path, { base: base ?? (await whereItCameFrom(git, ours.id)), ours, theirs })
      : endOneName(git, path, { ours, theirs });
  // Without a base it has only this name, which one side gave it.
  if (base !== null && ours !== null) return endOneLeft(git, path, { base, stayed: ours, mover: 'theirs' });
  if (base !== null && theirs !== null) return endOneLeft(git, path, { base, stayed: theirs, mover: 'ours' });
  return add(git, path);
}

/** Null where that side has no such file, or none that can be read and written again. */
async function sideOf(git: Git, side: number, path: string): Promise<Incident | null> {
  // As in `:2:labels.incident`.
  const bytes = await git.bytes('show', ['', side, path].join(':'));
  const parsed = bytes.ok ? parseIncidentFile(bytes.value) : null;
  return parsed?.ok && !parsed.value.isReadOnly ? parsed.value.incident : null;
}

interface Sides {
  readonly base: Incident | null;
  readonly ours: Incident;
  readonly theirs: Incident;
}

async function endBothChanged(git: Git, path: string, sides: Sides): Promise<Result<readonly [], AppError>> {
  return writeMerged(git, path, { held: sides.ours, merged: mergeIncidents(sides) });
}

/** A file that one side changed and the other has no longer. */
interface OneLeft {
  readonly base: Incident;
  readonly stayed: Incident;
  readonly mover: Side;
}

/** The incident stays, in the file to which the other side moved it, or in this one where that side deleted it. */
async function endOneLeft(
  git: Git,
  path: string,
  { base, stayed, mover }: OneLeft,
): Promise<Result<readonly string[], AppError>> {
  const went = await whereItWent(git, mover, base.id);
  if (went !== null) return endMoved(git, path, { base, mover, went });
  const who = mover === 'ours' ? 'deleted here and changed there' : 'changed here and deleted there';
  const added = await add(git, path);
  return added.ok ? ok([`“${stayed.title}” was ${who}; it stays`]) : added;
}

interface Moved extends Pick<OneLeft, 'base' | 'mover'> {
  readonly went: { readonly path: string; readonly incident: Incident };
}

/** What the file at the old place holds, with what somebody typed there since, is merged into the one at the new. */
async function endMoved(
  git: Git,
  path: string,
  { base, mover, went }: Moved,
): Promise<Result<readonly [], AppError>> {
  const file = join(git.folder, path);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const old = await readMergeable(file, base.id);
    if (!old.ok) return old;
    const stayed = old.value.parsed.incident;
    const [ours, theirs] = mover === 'ours' ? [went.incident, stayed] : [stayed, went.incident];
    const merged = mergeIncidents({ base, ours, theirs });
    const written = await writeMerged(git, went.path, { held: went.incident, merged });
    if (!written.ok) return written;
    if (await removeUnchanged(file, old.value.bytes)) return add(git, path);
  }
  return err(appError('changed-on-disk', { file }));
}

/** Answers whether the file is gone; somebody may have typed in it since it was read. */
async function removeUnchanged(file: string, expected: Uint8Array): Promise<boolean> {
  const present = await readFile(file);
  if (!isSameContent(present, expected)) return false;
  await unlink(file);
  return true;
}

interface Merged {
  /** What Git put into the file. */
  readonly held: Incident;
  readonly merged: Incident;
}

/**
 * The file holds what Git put there or already the merged one, and in either case what somebody typed since: what differs
 * from the former in it is one side, the merged one is the other.
 */
async function writeMerged(
  git: Git,
  path: string,
  { held, merged }: Merged,
): Promise<Result<readonly [], AppError>> {
  const file = join(git.folder, path);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const present = await readMergeable(file, held.id);
    if (!present.ok) return present;
    const { incident } = present.value.parsed;
    const bytes = incidentBytes(mergeIncidents({ base: held, ours: incident, theirs: merged }), file);
    if (!bytes.ok) return bytes;
    const written = await replaceExpected(file, bytes.value, present.value.bytes);
    if (!written.ok) return written;
    if (written.value.kind === 'replaced') return add(git, path);
  }
  return err(appError('changed-on-disk', { file }));
}

/** Others know theirs by the name already. */
async function endOneName(
  git: Git,
  path: string,
  { ours, theirs }: Pick<Sides, 'ours' | 'theirs'>,
): Promise<Result<readonly string[], AppError>> {
  const file = join(git.folder, path);
  try {
    const name = incidentFileName(ours, await readdir(dirname(file)));
    const present = await readFile(file);
    const moved = await replaceExpected(join(dirname(file), name), present, null);
    if (!moved.ok) return moved;
    const bytes = incidentBytes(theirs, file);
    const replaced = bytes.ok ? await replaceExpected(file, bytes.value, present) : bytes;
    if (!replaced.ok) return replaced;
    if (moved.value.kind !== 'replaced' || replaced.value.kind !== 'replaced')
      return err(appError('changed-on-disk', { file }));
    const added = await add(git, path, join(dirname(path), name));
    const line = `“${theirs.title}” has the name ${basename(path)} too, so “${ours.title}” is ${name} now`;
    return added.ok ? ok([line]) : added;
  } catch (cause) {
    return err(fileError(cause, file));
  }
}

/** Puts the files into the index as they are now, also that one is gone. */
async function add(git: Git, ...paths: readonly string[]): Promise<Result<readonly [], AppError>> {
  const added = await git.text('add', '--all', '--', ...paths);
  return added.ok ? ok([]) : err(gitRefusal(added.error, git.folder));
}
