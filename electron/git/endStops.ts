import { existsSync } from 'node:fs';
import { readdir, readFile, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileError } from '#electron/files/fileErrors.ts';
import { incidentBytes, readMergeable } from '#electron/files/incidentFiles.ts';
import { isSameContent, replaceExpected } from '#electron/files/replaceExpected.ts';
import type { Git } from '#electron/git/git.ts';
import { readObjects } from '#electron/git/gitObjects.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { type Side, whereItCameFrom, whereItWent } from '#electron/git/movedIncidents.ts';
import { moveCopy, refreshCopy } from '#electron/git/stoppedCopies.ts';
import { reviewCopyPath } from '#electron/reviewCopies/reviewCopy.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { listed } from '#shared/text/phrases.ts';

/** A file at which Git stopped: its path from the top folder, and which sides have it (1 what both come from, 2 ours, 3 theirs). */
export interface Stop {
  readonly path: string;
  readonly sides: ReadonlySet<number>;
}

/** Another program may write the file while it is merged; so often it is read again. */
const MOST_TRIES = 5;

export function notMerged({ folder }: Git, paths: readonly string[]): AppError {
  return appError('git-not-merged', { file: folder, reason: listed(paths, (path) => path) });
}

/** Ends a stop at an incident. Answers what a person would not expect, a line each. */
export async function endStop(git: Git, { path, sides }: Stop): Promise<Result<readonly string[], AppError>> {
  const [base = null, ours = null, theirs = null] = await sidesOf(git, path);
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

/** Base, ours, theirs; null where that side has no such file, or none that can be read and written again. */
async function sidesOf(git: Git, path: string): Promise<readonly (Incident | null)[]> {
  // As in `:2:labels.incident`.
  const contents = await readObjects(
    git,
    [1, 2, 3].map((side) => ['', side, path].join(':')),
  );
  return (contents.ok ? contents.value : []).map((bytes) => {
    const parsed = bytes === null ? null : parseIncidentFile(bytes);
    return parsed?.ok && !parsed.value.isReadOnly ? parsed.value.incident : null;
  });
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
    if (!(await removeUnchanged(file, old.value.bytes))) continue;
    await moveCopy(git, path, went.path);
    return add(git, path);
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
    if (written.value.kind !== 'replaced') continue;
    await refreshCopy(git, path);
    return add(git, path);
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
    const newPath = join(dirname(path), name).replaceAll('\\', '/');
    const added = await add(git, path, newPath);
    await refreshCopy(git, newPath, { isBeginning: existsSync(reviewCopyPath(file)) });
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
