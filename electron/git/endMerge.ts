import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileError, whenAbsent } from '#electron/files/fileErrors.ts';
import { incidentBytes, readMergeable } from '#electron/files/incidentFiles.ts';
import { replaceExpected } from '#electron/files/replaceExpected.ts';
import { commitRefusal } from '#electron/git/commitIncidents.ts';
import { isIncidentPath } from '#electron/git/committedIncident.ts';
import type { Git, GitFailure } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
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
 * Ends a merge that Git stopped, file by file, and commits it. Where both sides changed an incident they are merged, one
 * that only one side deleted stays, and of two new incidents with one name ours gets another. All is taken back where
 * anything else is in the way. Answers what a person would not expect, a line each.
 */
async function endMerge(git: Git): Promise<Result<readonly string[], AppError>> {
  const stops = await stopsOf(git);
  if (!stops.ok) return takenBack(git, stops.error);
  const strangers = stops.value.filter(({ path }) => !isIncidentPath(path)).map(({ path }) => path);
  if (strangers.length > 0) return takenBack(git, notMerged(git, strangers));
  const lines: string[] = [];
  for (const stop of stops.value) {
    const ended = await endStop(git, stop);
    if (!ended.ok) return takenBack(git, ended.error);
    lines.push(...ended.value);
  }
  const committed = await git.text('commit', '-q', '--no-edit');
  return committed.ok ? ok(lines) : takenBack(git, await commitRefusal(committed.error, git.folder));
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

function notMerged({ folder }: Git, paths: readonly string[]): AppError {
  return appError('git-not-merged', { file: folder, reason: listed(paths, (path) => path) });
}

async function endStop(git: Git, { path, sides }: Stop): Promise<Result<readonly string[], AppError>> {
  const [base, ours, theirs] = [
    await sideOf(git, 1, path),
    await sideOf(git, 2, path),
    await sideOf(git, 3, path),
  ];
  if (ours !== null && theirs !== null) {
    const isOne = ours.id === theirs.id;
    return isOne
      ? endBothChanged(git, path, { base, ours, theirs })
      : endOneName(git, path, { ours, theirs });
  }
  const changed = ours ?? theirs;
  const isGone = !sides.has(2) && !sides.has(3);
  const isBoth = sides.has(2) && sides.has(3);
  // A side that cannot be read is no deleted one.
  if (isBoth || (changed === null && !isGone)) return err(notMerged(git, [path]));
  const added = await add(git, path);
  if (!added.ok) return added;
  // Without a base it has only this name, which one side gave it; without both sides it had another.
  if (changed === null || !sides.has(1)) return ok([]);
  const who = ours === null ? 'deleted here and changed there' : 'changed here and deleted there';
  return ok([`“${changed.title}” was ${who}; it stays`]);
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

/**
 * The file holds ours or already the merged one, and in either case what somebody typed since: what differs from ours in
 * it is one side, the merged one is the other.
 */
async function endBothChanged(git: Git, path: string, sides: Sides): Promise<Result<readonly [], AppError>> {
  const file = join(git.folder, path);
  const merged = mergeIncidents(sides);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const present = await readMergeable(file, sides.ours.id);
    if (!present.ok) return present;
    const { incident } = present.value.parsed;
    const bytes = incidentBytes(mergeIncidents({ base: sides.ours, ours: incident, theirs: merged }), file);
    if (!bytes.ok) return bytes;
    const written = await replaceExpected(file, bytes.value, present.value.bytes);
    if (!written.ok) return written;
    if (written.value.kind !== 'replaced') continue;
    const added = await add(git, path);
    return added.ok ? ok([]) : added;
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

async function add(git: Git, ...paths: readonly string[]): Promise<Result<void, AppError>> {
  const added = await git.text('add', '--', ...paths);
  return added.ok ? ok(undefined) : err(gitRefusal(added.error, git.folder));
}
