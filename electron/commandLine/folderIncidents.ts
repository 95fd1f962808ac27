import { readIncidentFile } from '#electron/files/incidentFiles.ts';
import { incidentsIn } from '#electron/files/incidentsBelow.ts';
import { mapInParallel } from '#electron/files/mapInParallel.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { copiesOfEach, type IncidentCopy } from '#shared/domain/incidentCopies.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { errorLines } from '#shared/errors/errorWords.ts';
import { counted } from '#shared/text/phrases.ts';

/** What a command read of the incidents in a folder and its subfolders. */
export interface FolderIncidents<Part> {
  /** Each incident once: of several files that hold it, the one edited last. */
  readonly incidents: readonly Part[];
  /** Files that cannot be read, each with its reason. They hide no other. */
  readonly unread: readonly AppError[];
  /** What a person has to know of the folder: that it holds no incident, or what of it was not looked at. */
  readonly notices: readonly string[];
}

/**
 * Reads every incident of a folder and its subfolders, file by file; `partOf` takes from each what the command needs,
 * so that a thousand whole incidents never stand in the memory. Nothing is written.
 */
export async function folderIncidents<Part extends IncidentCopy>(
  folder: string,
  partOf: (incident: Incident, path: string) => Part,
): Promise<Result<FolderIncidents<Part>, AppError>> {
  const listed = await incidentsIn(folder);
  if (!listed.ok) return listed;
  const { paths, isPartial } = listed.value;
  const files = await mapInParallel(paths, async (path) => {
    const read = await readIncidentFile(path);
    return read.ok ? { part: partOf(read.value.parsed.incident, path) } : { error: read.error };
  });
  const parts = files.flatMap((file) => ('part' in file ? [file.part] : []));
  const incidents = copiesOfEach(parts).map(([latest]) => latest);
  const unread = files.flatMap((file) => ('error' in file ? [file.error] : []));
  const copies = parts.length - incidents.length;
  return ok({
    incidents,
    unread,
    notices: [
      ...(paths.length === 0 ? [`${folder}: there is no incident in this folder or its subfolders`] : []),
      ...unread.flatMap(errorLines),
      ...(copies > 0 ? [`${folder}: ${copyWords(copies)}`] : []),
      ...(isPartial ? [`${folder}: not all subfolders were looked through`] : []),
    ],
  });
}

function copyWords(copies: number): string {
  const files = counted(copies, 'more file holds', 'more files hold');
  return `${files} an incident that is read once, as the file edited last has it`;
}
