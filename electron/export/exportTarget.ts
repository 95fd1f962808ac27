import { type BigIntStats, constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/**
 * Why a document may not be written to this path; null when it may. It never takes the place of an incident: not
 * of the one it is made of, whatever names or links lead there, and of no other file that is called one. `source`
 * is the incident's own file, null where it has none. The window and the command line both ask here.
 */
export async function targetRefusal(target: string, source: string | null): Promise<AppError | null> {
  const isTaken = await access(target, constants.F_OK).then(
    () => true,
    () => false, // Nothing stands there, or nothing that can be seen: writing says which.
  );
  if (!isTaken) return null;
  const refusal = (reason: string) => appError('export-over-incident', { file: target, reason });
  if (source !== null && (await isSameFile(target, source))) return refusal('it is the incident file itself');
  const names = [target, await realpath(target)];
  const isIncident = names.some((name) => name.toLowerCase().endsWith(INCIDENT_EXTENSION));
  return isIncident ? refusal('it is an incident file') : null;
}

/** By the numbers that the system gives files, so that links and other spellings of a path make no difference. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(numbersOf));
  return first != null && first.ino === second?.ino && first.dev === second.dev;
}

/** Null where the file is not there. */
function numbersOf(path: string): Promise<BigIntStats | null> {
  return stat(path, { bigint: true }).catch(() => null);
}
