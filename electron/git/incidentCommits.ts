import { basename, dirname, join } from 'node:path';
import { gitIn } from '#electron/git/git.ts';
import { byKey } from '#shared/basics/memo.ts';
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
export async function lastCommits(folder: string): Promise<ReadonlyMap<string, IncidentCommit>> {
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

/** The same, by folder; the history is read again once something was committed. */
export function createLastCommits(): typeof lastCommits {
  const ofState = byKey(1, (state: string) => {
    const [, folder = ''] = state.split(BETWEEN);
    return lastCommits(folder);
  });
  return async (folder) => {
    const head = await gitIn(folder).text('rev-parse', '-q', '--verify', 'HEAD');
    return head.ok ? ofState(`${head.value}${BETWEEN}${folder}`) : NONE;
  };
}

const NONE: ReadonlyMap<string, IncidentCommit> = new Map();

function commitIn(entry: string): IncidentCommit | null {
  const [by = '', time = '', words = ''] = entry.split(BETWEEN);
  const at = parseTimestamp(time);
  return at === null ? null : { by, at, words };
}
