import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { isIncidentPath } from '#electron/git/changedBlobs.ts';
import { committedIncidents } from '#electron/git/committedIncident.ts';
import { type Companions, companionsOf, newCompanions } from '#electron/git/companions.ts';
import { type Git, type GitFailure, gitIn, WITHOUT_CLEANING } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { refusalOrHook } from '#electron/git/hooks.ts';
import type { Repository } from '#electron/git/repository.ts';
import type { RunningSync } from '#electron/git/runningSync.ts';
import type { ChangedFile, WorkTreeStatus } from '#electron/git/workTree.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { changeWords, commitWords } from '#shared/merge/commitWords.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';
import { isSame } from '#shared/merge/sides.ts';

/** What was written down. */
interface Commits {
  /** What changed, an incident a line. */
  readonly lines: readonly string[];
  /** The files, from the top folder, and whether a decision is open in them. */
  readonly files: readonly { readonly path: string; readonly hasConflicts: boolean }[];
  /** Why incidents, or what goes along with them, were left as they are: each error names its file. */
  readonly left: readonly AppError[];
}

/** An incident that may have to be committed. */
interface Candidate {
  readonly file: ChangedFile;
  readonly before: Incident | null;
  /** It is as it was committed; what lies beside it may not be. */
  readonly isUnchanged: boolean;
}

/** A file that is committed, and what goes along. */
interface ToCommit extends Pick<ChangedFile, 'path' | 'isUntracked'> {
  readonly before: Incident | null;
  readonly after: Incident | null;
  readonly companions: Companions;
}

/**
 * Commits each incident that is not as it was committed last, with a message made from what changed in it, and with its
 * pictures and its copy for reviewers. Every other file, and what is staged of it, stays as it is. A file that cannot be
 * read is not committed, nor what programs for synchronised folders left.
 */
export async function commitIncidents(
  { files }: Pick<WorkTreeStatus, 'files'>,
  { repository: { root, own }, objects }: Pick<RunningSync, 'repository' | 'objects'>,
  signal: AbortSignal,
): Promise<Result<Commits, AppError>> {
  const git = gitIn(root, signal);
  const lines: string[] = [];
  const left: AppError[] = [];
  const committed: Commits['files'][number][] = [];
  const incidents = files.filter(({ path }) => isIncidentPath(path));
  const before = await committedIncidents(
    objects,
    incidents.map(({ committed, path }) => committed ?? `HEAD:${path}`),
  );
  /** Incidents whose file is gone, and whose copy for reviewers went with it. */
  const movedCopies = new Set<string>();
  const all: readonly Candidate[] = [
    ...(await unchangedWithCompanions(files, root)),
    // What is gone comes first: it may have moved.
    ...incidents
      .map((file, index) => ({ file, before: before[index] ?? null, isUnchanged: false }))
      .toSorted((one, other) => Number(other.file.isDeleted) - Number(one.file.isDeleted)),
  ];
  for (const { file, before: known, isUnchanged } of all) {
    const after = file.isDeleted ? ok(null) : await presentIncident(join(root, file.path), file);
    if (!after.ok) {
      left.push(after.error);
      continue;
    }
    const companions = await companionsOf(root, file.path, { incident: after.value, files, movedCopies });
    if (after.value === null && known !== null && companions.hasCopy) movedCopies.add(known.id);
    left.push(...companions.left);
    if (isUnchanged && companions.paths.length === 0) continue;
    const line = await commit(git, { ...file, before: known, after: after.value, companions });
    if (!line.ok) return line;
    if (line.value === null) continue;
    const settled = await settleIndex(git, own, [file.path, ...companions.paths]);
    if (!settled.ok) return settled;
    lines.push(line.value);
    committed.push({ path: file.path, hasConflicts: (after.value?.conflicts ?? []).length > 0 });
  }
  return ok({ lines, files: committed, left });
}

/** Incidents that are as they were committed, with what goes along and Git does not know yet. */
async function unchangedWithCompanions(
  files: readonly ChangedFile[],
  root: string,
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const path of newCompanions(files)) {
    const read = await readIncidentFile(join(root, path));
    // What cannot be read is no news here: nobody changed it.
    if (!read.ok) continue;
    const file = { path, isUntracked: false, isIgnored: false, isDeleted: false, committed: null };
    found.push({ file, before: read.value.parsed.incident, isUnchanged: true });
  }
  return found;
}

async function presentIncident(
  path: string,
  { isUntracked, isIgnored }: ChangedFile,
): Promise<Result<Incident, AppError>> {
  if (isIgnored) return err(appError('git-ignored', { file: path }));
  // Git would commit where the link leads to, which says nothing elsewhere.
  if ((await lstat(path).catch(whenAbsent(null)))?.isSymbolicLink() === true)
    return err(appError('git-link', { file: path }));
  if (isUntracked && conflictCopyName(basename(path))?.isPersonal === false)
    return err(appError('git-conflict-copy', { file: path }));
  const read = await readIncidentFile(path);
  return read.ok ? ok(read.value.parsed.incident) : read;
}

/** Commits one file. Answers what changed in it; null where Git sees no difference, such as other line ends only. */
async function commit(
  git: Git,
  { path, isUntracked, before, after, companions }: ToCommit,
): Promise<Result<string | null, AppError>> {
  const isSameContent = before !== null && after !== null && isSame(before, after);
  const staged = [...(isUntracked ? [path] : []), ...companions.untracked];
  const added = staged.length === 0 ? ok('') : await git.text('add', '--', ...staged);
  if (!added.ok) return err(gitRefusal(added.error, git.folder));
  const words = isSameContent && companions.words !== '' ? companions.words : undefined;
  const { subject, body } = commitWords(before, after, words);
  const message = body === '' ? ['-m', subject] : ['-m', subject, '-m', body];
  const done = await git.text(
    ...[...WITHOUT_CLEANING, 'commit', '-q', '--only', ...message, '--', path],
    ...companions.paths,
  );
  if (done.ok) return ok(changeWords(before, after, words));
  if (/nothing (?:added )?to commit|no changes added/.test(done.error.stdout)) return ok(null);
  if (staged.length > 0) await gitIn(git.folder).text('reset', '-q', '--', ...staged);
  return err(await commitRefusal(done.error, git.folder));
}

/**
 * A hook may format what is committed. Git hands it an index of its own for a commit of single files, and leaves in that of
 * the repository what stood there before, which the next commit by hand would take back.
 */
async function settleIndex(
  git: Git,
  { preCommit }: Repository['own'],
  paths: readonly string[],
): Promise<Result<unknown, AppError>> {
  if (!existsSync(preCommit)) return ok(undefined);
  const settled = await git.text('reset', '-q', '--', ...paths);
  return settled.ok ? settled : err(gitRefusal(settled.error, git.folder));
}

/** Why a commit was refused. */
export function commitRefusal(failure: GitFailure, root: string): Promise<AppError> {
  return refusalOrHook(failure, root, {
    hooks: ['pre-commit', 'pre-merge-commit', 'prepare-commit-msg', 'commit-msg'],
    ownWords:
      /^error: (?:pathspec|unable to|could not|cannot|failed to|insufficient permission|Error building)/m,
  });
}
