import type { ListCommand } from '#electron/commandLine/command.ts';
import { jsonText, tableText } from '#electron/commandLine/plainOutput.ts';
import { listLibrary } from '#electron/files/libraryFolder.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';
import type { LibraryRow } from '#shared/ipc/payloads.ts';
import { ok, type Result } from '#shared/result.ts';
import { isoDate } from '#shared/time/formatTime.ts';

/** `debrief list`: the incidents of a folder, newest first; those that cannot be read say so in their line. */
export async function runList(command: ListCommand): Promise<Result<string, AppError>> {
  const rows = await listLibrary(command.folder);
  if (!rows.ok) return rows;
  if (command.isJson) return ok(jsonText(rows.value));
  return ok(rows.value.length === 0 ? '' : tableText(rows.value.map(cells)));
}

function cells({ path, title, date, severity, status, openActions, error }: LibraryRow): string[] {
  if (error !== null) return ['-', '-', '-', '-', ERROR_WORDS[error.code].title, path];
  const day = date === null ? '-' : isoDate(date, 'UTC');
  return [day, severity ?? '-', status ?? '-', `${openActions} open`, title, path];
}
