import { dirname, relative, sep } from 'node:path';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { rowOf, unreadableRow } from '#electron/files/libraryFolder.ts';
import type { CommitsOf } from '#electron/library/listedCommits.ts';
import { createPartReader } from '#electron/library/partReader.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { copiesOfEach } from '#shared/domain/incidentCopies.ts';
import { daysOverdue } from '#shared/domain/items/dueDays.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { Library, ListedIncident } from '#shared/ipc/libraryPayloads.ts';
import { isReviewLate } from '#shared/rules/reviewDeadline.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** Lists the incidents of a library and its subfolders as of now. */
export type ListIncidents = (folder: string, now: Timestamp) => Promise<Result<Library, AppError>>;

/** Each incident once, however many files hold it; files that cannot be read are rows with their reason. Nothing is written. */
export function createLibraryList(commitsOf: CommitsOf): ListIncidents {
  const read = createPartReader(({ incident }, path) => ({
    id: incident.id,
    path,
    updatedAt: incident.updatedAt,
    row: rowOf(path, incident),
    tags: incident.tags,
    dues: incident.actions.filter(isOpenAction).map(({ due = '' }) => due),
    status: incident.status,
    resolved: milestoneTime(incident, 'resolved'),
  }));

  return async (folder, now) => {
    const listed = await incidentsIn(folder);
    // A library that was never used has no folder yet; it is simply empty.
    if (!listed.ok && listed.error.code === 'file-not-found')
      return ok({ folder, rows: [], isPartial: false });
    if (!listed.ok) return listed;
    const [files, commits] = await Promise.all([read(listed.value.paths), commitsOf(folder)]);
    const folderOf = (path: string) => relative(folder, dirname(path)).split(sep).join('/');
    const incidents = copiesOfEach(files.flatMap((file) => ('part' in file ? [file.part] : []))).map(
      ([{ row, tags, dues, status, resolved }, ...copies]): ListedIncident => {
        const today = calendarDayIn(now, row.timeZone);
        const changed = commits.get(row.path);
        return {
          ...row,
          ...(changed === undefined ? {} : { changed }),
          copies: copies.map(({ path }) => path),
          tags,
          folder: folderOf(row.path),
          overdueActions: dues.filter((due) => (daysOverdue({ due }, today) ?? 0) > 0).length,
          isReviewLate: isReviewLate(status, resolved, now),
        };
      },
    );
    const unread = files.flatMap((file): readonly ListedIncident[] =>
      'error' in file
        ? [
            {
              ...unreadableRow(file.path, file.error),
              tags: [],
              folder: folderOf(file.path),
              overdueActions: 0,
              isReviewLate: false,
            },
          ]
        : [],
    );
    return ok({ folder, rows: [...incidents, ...unread], isPartial: listed.value.isPartial });
  };
}
