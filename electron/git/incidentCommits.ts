import { access, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { errnoOf } from '#electron/files/fileErrors.ts';
import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { isIncidentPath } from '#electron/git/changedBlobs.ts';
import { committedIncident } from '#electron/git/committedIncident.ts';
import { gitIn } from '#electron/git/git.ts';
import { workTreeStatus } from '#electron/git/workTree.ts';
import { byKey } from '#shared/basics/memo.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import { changesOf } from '#shared/merge/commitWords.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

/** More are read by nobody, and a long history takes its time. */
const MOST_COMMITS = 50;
/** No name and no subject has it. */
const BETWEEN = '\u001f';
const FORMAT = ['%an', '%aI', '%s'].join('%x1f');

/**
 * Who committed changes of an incident's file, newest first, also under the names that the file had before. Empty where it
 * lies in no repository, was never committed, or there is no Git: a folder without one has nothing to tell.
 */
export async function incidentCommits(path: string): Promise<readonly IncidentCommit[]> {
  const git = gitIn(dirname(path));
  const log = await git.entries(
    'log',
    '-z',
    '--follow',
    `-n${MOST_COMMITS}`,
    `--format=${FORMAT}`,
    '--',
    basename(path),
  );
  if (!log.ok) return [];
  return log.value.flatMap((entry) => commitIn(entry) ?? []);
}

/** A history that is longer is not looked through to its beginning: what was changed last stands at its end. */
const MOST_LOOKED_AT = 2000;
const COMMIT = '\u001e';

/** A history that takes longer, such as that of a repository of everything, is not looked through. */
const LONGEST_MS = 20_000;

/** Who changed each file of a folder and its subfolders last, by its full path; empty where `incidentCommits` is. */
async function lastCommits(folder: string): Promise<ReadonlyMap<string, IncidentCommit>> {
  const format = `%x1e${FORMAT}`;
  // Names as they are: only those with a line break or a quote are written in another way, and left out.
  const names = ['-c', 'core.quotePath=off', 'log', `-n${MOST_LOOKED_AT}`, '--name-only', '--relative'];
  const log = await gitIn(folder, AbortSignal.timeout(LONGEST_MS)).text(
    ...names,
    `--format=${format}`,
    '--',
    '.',
  );
  const last = new Map<string, IncidentCommit>();
  if (!log.ok) return last;
  for (const part of log.value.split(COMMIT)) {
    const [head = '', ...files] = part.split('\n').filter((line) => line !== '');
    const commit = commitIn(head);
    if (commit === null) continue;
    for (const file of files) {
      const path = join(folder, file);
      if (!last.has(path)) last.set(path, commit);
    }
  }
  return last;
}

/** What Git knows of the incidents of a folder and its subfolders; paths are full ones. */
export interface FolderHistory {
  /** Who changed each file last. */
  readonly commits: ReadonlyMap<string, IncidentCommit>;
  /** Files that are not as they were committed last, or were never committed. */
  readonly uncommitted: ReadonlySet<string>;
}

/** Where a folder lies in no repository, or there is no Git. */
export const NO_HISTORY: FolderHistory = { commits: new Map(), uncommitted: new Set() };

/**
 * Whether there is a `.git` in a folder or above it, as Git would look for it. It saves starting Git twice for a folder that has
 * none, which takes longer than reading ten incidents; whether that is a repository is for Git to say.
 */
async function mayLieInRepository(folder: string): Promise<boolean> {
  const real = await realpath(folder).catch(() => null); // Not there: it has no history.
  for (let above = real; above !== null; above = above === dirname(above) ? null : dirname(above)) {
    const isMissing = await access(join(above, '.git')).then(
      () => false,
      (cause) => errnoOf(cause) === 'ENOENT',
    );
    if (!isMissing) return true;
  }
  return false;
}

/** Reads it; the history is read again once something was committed. */
export function createFolderHistory(): (folder: string) => Promise<FolderHistory> {
  const ofState = byKey(1, (state: string) => {
    const [, folder = ''] = state.split(BETWEEN);
    return lastCommits(folder);
  });
  return async (folder) => {
    if (!(await mayLieInRepository(folder))) return NO_HISTORY;
    const git = gitIn(folder, AbortSignal.timeout(LONGEST_MS));
    const [status, prefix] = await Promise.all([workTreeStatus(git), git.text('rev-parse', '--show-prefix')]);
    if (!status.ok || !prefix.ok) return NO_HISTORY;
    const { head, files } = status.value;
    const uncommitted = files.flatMap(({ path, isDeleted }) =>
      isIncidentPath(path) && !isDeleted ? [join(folder, path.slice(prefix.value.length))] : [],
    );
    const commits = head === null ? NO_HISTORY.commits : await ofState(`${head}${BETWEEN}${folder}`);
    return { commits, uncommitted: new Set(uncommitted) };
  };
}

/** What changed in an incident since its file was committed last, in words; null: nothing, or it lies in no repository. */
export async function uncommittedWords(file: string): Promise<string | null> {
  const path = resolve(file);
  const { uncommitted } = await createFolderHistory()(dirname(path));
  if (!uncommitted.has(path)) return null;
  const before = await committedIncident(gitIn(dirname(path)), 'HEAD', `./${basename(path)}`);
  const present = await readIncidentFile(path);
  if (before === null) return 'the whole incident';
  return present.ok
    ? changesOf(before, present.value.parsed.incident)
    : ERROR_WORDS[present.error.code].title;
}

function commitIn(entry: string): IncidentCommit | null {
  const [by = '', time = '', words = ''] = entry.split(BETWEEN);
  const at = parseTimestamp(time);
  return at === null ? null : { by, at, words };
}
