import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { whenAbsent } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { committedIncident, isIncidentPath } from '#electron/git/committedIncident.ts';
import { type Git, type GitFailure, gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { refusalOrHook } from '#electron/git/hooks.ts';
import { pictureFolder } from '#electron/pictures/pictureFolder.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isEvidenceFile } from '#shared/domain/incident/picture.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import { changeWords, commitWords } from '#shared/merge/commitWords.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';
import { isSame } from '#shared/merge/sides.ts';

/** What was written down before anything was fetched. */
interface Commits {
  /** What changed, an incident a line. */
  readonly lines: readonly string[];
  /** Why incidents were left as they are: each error names its file. */
  readonly left: readonly AppError[];
}

interface ChangedFile {
  /** From the top folder. */
  readonly path: string;
  readonly isUntracked: boolean;
  readonly isIgnored: boolean;
  readonly isDeleted: boolean;
}

/** An incident that is as it was committed, with pictures beside it that Git does not know. */
interface WithNewPictures {
  readonly path: string;
  readonly newPictures: readonly string[];
}

/**
 * Commits each incident in or below a folder that is not as it was committed last, with a message made from what changed
 * in it. Every other file, and what is staged of it, stays as it is. A file that cannot be read is not committed, nor
 * what programs for synchronised folders left.
 */
export async function commitIncidents(
  folder: string,
  root: string,
  signal: AbortSignal,
): Promise<Result<Commits, AppError>> {
  const git = gitIn(root, signal);
  const changed = await changedFiles(folder, signal);
  if (!changed.ok) return changed;
  const lines: string[] = [];
  const left: AppError[] = [];
  for (const { path, newPictures } of changed.value.withNewPictures) {
    const read = await readIncidentFile(join(root, path));
    // What cannot be read is no news here: nobody changed it.
    const named = read.ok ? (read.value.parsed.incident.pictures ?? []).map(({ file }) => file) : [];
    if (!read.ok || !named.some((file) => newPictures.includes(file))) continue;
    const file = { path, isUntracked: false, isIgnored: false, isDeleted: false };
    const line = await commit(git, file, read.value.parsed.incident);
    if (!line.ok) return line;
    if (line.value !== null) lines.push(line.value);
  }
  for (const file of changed.value.files) {
    const after = file.isDeleted ? ok(null) : await presentIncident(join(root, file.path), file);
    if (!after.ok) {
      left.push(after.error);
      continue;
    }
    const line = await commit(git, file, after.value);
    if (!line.ok) return line;
    if (line.value !== null) lines.push(line.value);
  }
  return ok({ lines, left });
}

interface Changed {
  readonly files: readonly ChangedFile[];
  readonly withNewPictures: readonly WithNewPictures[];
}

async function changedFiles(folder: string, signal: AbortSignal): Promise<Result<Changed, AppError>> {
  const status = await gitIn(folder, signal).entries(
    ...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--ignored=matching'],
    ...['--', '.'],
  );
  if (!status.ok) return err(gitRefusal(status.error, folder));
  const all = status.value.map((entry) => ({
    path: entry.slice(3),
    isUntracked: entry.startsWith('??'),
    isIgnored: entry.startsWith('!!'),
    // Of the two letters the second is that of the file itself; the first is then that of what is staged.
    isDeleted: entry[1] === 'D' || (entry[0] === 'D' && entry[1] === ' '),
  }));
  const files = all.filter(({ path }) => isIncidentPath(path));
  return ok({ files, withNewPictures: unchangedWithPictures(all, new Set(files.map(({ path }) => path))) });
}

/** The incidents of pictures that Git does not know, without those that are committed in any case. */
function unchangedWithPictures(
  all: readonly ChangedFile[],
  changed: ReadonlySet<string>,
): readonly WithNewPictures[] {
  const found = new Map<string, string[]>();
  for (const { path } of all.filter(({ isUntracked }) => isUntracked)) {
    const [, incident, file = ''] = /^(.*)\.files\/([^/]+)$/s.exec(path) ?? [];
    const incidentPath = `${incident}${INCIDENT_EXTENSION}`;
    if (!isEvidenceFile(file) || !isIncidentPath(incidentPath) || changed.has(incidentPath)) continue;
    found.set(incidentPath, [...(found.get(incidentPath) ?? []), file]);
  }
  return [...found].map(([path, newPictures]) => ({ path, newPictures }));
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
  { path, isUntracked }: ChangedFile,
  after: Incident | null,
): Promise<Result<string | null, AppError>> {
  const before = await committedIncident(git, 'HEAD', path);
  const added = isUntracked ? await git.text('add', '--', path) : ok('');
  if (!added.ok) return err(gitRefusal(added.error, git.folder));
  const pictures = await addedPictures(git, path, after);
  const isSameContent = before !== null && after !== null && isSame(before, after);
  const words = isSameContent && pictures.length > 0 ? 'pictures added.' : undefined;
  const { subject, body } = commitWords(before, after, words);
  const message = body === '' ? ['-m', subject] : ['-m', subject, '-m', body];
  const done = await git.text('commit', '-q', '--only', ...message, '--', path, ...pictures);
  if (done.ok) return ok(changeWords(before, after, words));
  if (/nothing (?:added )?to commit|no changes added/.test(done.error.stdout)) return ok(null);
  const staged = [...(isUntracked ? [path] : []), ...pictures];
  if (staged.length > 0) await gitIn(git.folder).text('reset', '-q', '--', ...staged);
  return err(await commitRefusal(done.error, git.folder));
}

/**
 * Has Git know the pictures that an incident names and that lie beside it, from the top folder. It leaves those that it
 * is told to ignore; the incident goes without them then.
 */
async function addedPictures(git: Git, path: string, incident: Incident | null): Promise<readonly string[]> {
  const folder = pictureFolder(path).replaceAll('\\', '/');
  const named = (incident?.pictures ?? []).map(({ file }) => file).filter(isEvidenceFile);
  const there = named.map((file) => `${folder}/${file}`).filter((file) => existsSync(join(git.folder, file)));
  if (there.length === 0) return [];
  await git.text('add', '--', ...there);
  const known = await git.entries('ls-files', '-z', '--', ...there);
  return known.ok ? known.value : [];
}

/** Why a commit was refused. */
export function commitRefusal(failure: GitFailure, root: string): Promise<AppError> {
  return refusalOrHook(failure, root, {
    hooks: ['pre-commit', 'pre-merge-commit', 'prepare-commit-msg', 'commit-msg'],
    ownWords: /^(?:fatal|error): /m,
  });
}
