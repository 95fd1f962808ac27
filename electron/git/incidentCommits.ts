import { basename, dirname } from 'node:path';
import { gitIn } from '#electron/git/git.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

/** More are read by nobody, and a long history takes its time. */
const MOST_COMMITS = 50;
/** No name and no subject has it. */
const BETWEEN = '\u001f';

/**
 * Who committed changes of an incident's file, newest first, also under the names that the file had before. Empty where it
 * lies in no repository, was never committed, or there is no Git: a folder without one has nothing to tell.
 */
export async function incidentCommits(path: string): Promise<readonly IncidentCommit[]> {
  const format = ['%an', '%aI', '%s'].join('%x1f');
  const git = gitIn(dirname(path));
  const log = await git.entries('log', '-z', '--follow', `-n${MOST_COMMITS}`, `--format=${format}`, '--', basename(path));
  if (!log.ok) return [];
  return log.value.flatMap((entry) => {
    const [by = '', time = '', words = ''] = entry.split(BETWEEN);
    const at = parseTimestamp(time);
    return at === null ? [] : [{ by, at, words }];
  });
}
