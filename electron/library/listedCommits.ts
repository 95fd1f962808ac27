import { setTimeout as delay } from 'node:timers/promises';
import { createLastCommits } from '#electron/git/incidentCommits.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

/** Who committed the last change of each file of a library, as far as it is known by now. */
export type CommitsOf = (folder: string) => Promise<ReadonlyMap<string, IncidentCommit>>;

/** A list of incidents is not kept waiting for a long history. */
const PATIENCE_MS = 400;

/** `onLate` is called when a history was read that an answer did not wait for. */
export function createListedCommits(
  onLate: () => void,
  commitsOf: CommitsOf = createLastCommits(),
): CommitsOf {
  let last: ReadonlyMap<string, IncidentCommit> = new Map();
  return async (folder) => {
    let isAnswered = false;
    const asked = commitsOf(folder).then((commits) => {
      const isNews = commits !== last;
      last = commits;
      if (isAnswered && isNews) onLate();
    });
    await Promise.race([asked, delay(PATIENCE_MS)]);
    isAnswered = true;
    return last;
  };
}
