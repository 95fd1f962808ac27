import { basename, relative, resolve } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import type { ListCommand } from '#electron/commandLine/arguments/command.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import { incidentsBelow } from '#electron/files/incidentsBelow.ts';
import { listLibrary } from '#electron/files/libraryFolder.ts';
import { createFolderHistory, type FolderHistory } from '#electron/git/incidentCommits.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { IncidentsBelow, LibraryRow } from '#shared/ipc/libraryPayloads.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';
import { counted } from '#shared/text/phrases.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import type { IncidentCommit } from '#shared/versions/versionRows.ts';

/** So many incidents in subfolders are named; more would push the list out of sight. */
const MOST_NAMED = 10;

/**
 * `debrief list`: the incidents of a folder, newest first; those that cannot be read say so in their line. A note
 * beside the list names files that it leaves out, or says that there are none.
 */
export async function runList({ folder, isJson }: ListCommand): Promise<Result<Answer, AppError>> {
  // Git's programs run while the files are read.
  const [history, rows, below] = await Promise.all([
    createFolderHistory()(resolve(folder)),
    listLibrary(folder),
    incidentsBelow(folder),
  ]);
  if (!rows.ok) return rows;
  const listed = rows.value.map((row) => ({ row, ...repositoryFacts(resolve(row.path), history) }));
  const isKnown = history.commits.size + history.uncommitted.size > 0;
  const none = rows.value.length === 0 ? [`${folder}: there is no incident in this folder`] : [];
  return ok({
    output: isJson
      ? jsonText(listed.map(({ row, ...facts }) => ({ ...row, ...facts })))
      : tableText(
          listed.map(({ row, ...facts }) => [...cells(row), ...(isKnown ? [changeCell(row, facts)] : [])]),
        ),
    exitCode: 0,
    notices: [...none, ...copiesNotice(folder, rows.value), ...belowWords(folder, below)],
  });
}

function cells({
  path,
  copies,
  title,
  date,
  timeZone,
  severity,
  status,
  openActions,
  error,
}: LibraryRow): string[] {
  if (error !== null) return ['-', '-', '-', '-', ERROR_WORDS[error.code].title, path];
  const day = date === null ? '-' : isoDate(date, timeZone);
  return [day, severity ?? '-', status ?? '-', `${openActions} open`, title, `${path}${copyWords(copies)}`];
}

interface RepositoryFacts {
  readonly changed?: IncidentCommit;
  readonly isUncommitted?: boolean;
}

function repositoryFacts(path: string, { commits, uncommitted }: FolderHistory): RepositoryFacts {
  const changed = commits.get(path);
  return {
    ...(changed === undefined ? {} : { changed }),
    ...(uncommitted.has(path) ? { isUncommitted: true } : {}),
  };
}

/** Who committed the last change and when, where the folder lies in a repository. */
function changeCell({ timeZone }: LibraryRow, { changed, isUncommitted = false }: RepositoryFacts): string {
  if (changed === undefined) return isUncommitted ? 'not committed yet' : '-';
  const words = `${changed.by}, ${isoDate(changed.at, timeZone)}`;
  return isUncommitted ? `${words}; changed since, not committed yet` : words;
}

function copyWords(copies: readonly string[]): string {
  if (copies.length === 0) return '';
  const names = copies.map((path) => copyName(basename(path))).join(', ');
  return ` (${counted(copies.length, 'more copy', 'more copies')}: ${names})`;
}

/** With the program that left it, where the name tells. */
function copyName(name: string): string {
  const client = clientOf(name);
  return client === null ? name : `${name}, left by ${client}`;
}

/** Null where a person may have given the name: `debrief copies` then merges the file only where it is named. */
function clientOf(name: string): string | null {
  const copy = conflictCopyName(name);
  return copy === null || copy.isPersonal ? null : copy.client;
}

/** That the copies which such a program left can be merged. */
function copiesNotice(folder: string, rows: readonly LibraryRow[]): readonly string[] {
  const hasCopies = rows.some(({ copies }) => copies.some((path) => clientOf(basename(path)) !== null));
  return hasCopies
    ? [`${folder}: there are conflict copies; debrief copies FILE merges them and puts them away`]
    : [];
}

function belowWords(folder: string, { paths, isPartial }: IncidentsBelow): readonly string[] {
  const partly = isPartial ? [`${folder}: not all subfolders were looked through`] : [];
  if (paths.length === 0) return partly;
  const named = paths.slice(0, MOST_NAMED).map((path) => relative(folder, path));
  const others = paths.length > named.length ? [`and ${paths.length - named.length} more`] : [];
  const count = counted(paths.length, 'more incident is', 'more incidents are');
  return [
    `${folder}: ${count} in subfolders, not listed here: ${[...named, ...others].join(', ')}`,
    ...partly,
  ];
}
