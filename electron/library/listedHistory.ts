import { setTimeout as delay } from 'node:timers/promises';
import { createFolderHistory, type FolderHistory, NO_HISTORY } from '#electron/git/incidentCommits.ts';

/** What Git knows of the files of a library, as far as it is known by now. */
export type HistoryOf = (folder: string) => Promise<FolderHistory>;

/** A list of incidents is not kept waiting for a long history. */
const PATIENCE_MS = 400;

/** `onLate` is called when a history was read that an answer did not wait for. */
export function createListedHistory(
  onLate: () => void,
  historyOf: HistoryOf = createFolderHistory(),
): HistoryOf {
  let last = NO_HISTORY;
  let [asked, known] = [0, 0];
  return async (folder) => {
    let isAnswered = false;
    asked += 1;
    const number = asked;
    const reading = historyOf(folder).then((history) => {
      // One that was asked for later may have come sooner.
      if (number < known) return;
      known = number;
      // The list is read again for it: news that are none would have it read for ever.
      const isNews = history.commits !== last.commits || !isSame(history.uncommitted, last.uncommitted);
      last = history;
      if (isAnswered && isNews) onLate();
    });
    await Promise.race([reading, delay(PATIENCE_MS)]);
    isAnswered = true;
    return last;
  };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((path) => other.has(path));
}
