import { dirname, relative, sep } from 'node:path';
import { unreadableRow } from '#electron/files/libraryFolder.ts';
import type { FolderHistory } from '#electron/git/incidentCommits.ts';
import type { ReadLibrary } from '#electron/library/reading/libraryReading.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import { isOverdueNow } from '#shared/domain/items/snooze.ts';
import type { Library, ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { isReviewLate } from '#shared/rules/reviewDeadline.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/**
 * The list of a library as of now: each incident once, however many files hold it; files that cannot be read are rows with
 * their reason. Of the history only what is known by now.
 */
export function libraryList(
  { files, ...place }: ReadLibrary,
  now: Timestamp,
  { commits, uncommitted }: FolderHistory,
): Library {
  const folderOf = (path: string) => relative(place.folder, dirname(path)).split(sep).join('/');
  const readable = files.flatMap((file) => ('part' in file ? [file.part.listed] : []));
  const incidents = copiesOfEach(readable).map(([latest, ...copies]): ListedIncident => {
    const { id: _id, updatedAt: _updatedAt, dues, resolved, hasReviewBegun, ...facts } = latest;
    const today = calendarDayIn(now, facts.timeZone);
    const changed = commits.get(facts.path);
    return {
      ...facts,
      ...(changed === undefined ? {} : { changed }),
      ...(uncommitted.has(facts.path) ? { isUncommitted: true } : {}),
      copies: copies.map(({ path }) => path),
      openActions: dues.length,
      overdueActions: dues.filter((open) => isOverdueNow(open, today)).length,
      isReviewLate: isReviewLate({ status: facts.status, resolved, hasReviewBegun }, now),
      folder: folderOf(facts.path),
      error: null,
    };
  });
  const unread = files.flatMap((file): readonly ListedIncident[] =>
    'error' in file
      ? [{ ...NOTHING_KNOWN, ...unreadableRow(file.path, file.error), folder: folderOf(file.path) }]
      : [],
  );
  return { ...place, rows: [...incidents, ...unread] };
}

const NOTHING_KNOWN = {
  tags: [],
  services: [],
  facilitator: '',
  people: [],
  missing: [],
  overdueActions: 0,
  isReviewLate: false,
  isArchived: false,
  isReadOnly: false,
} as const;
