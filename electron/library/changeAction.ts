import {
  type Keeping,
  readWritableIncident,
  replaceWithVersions,
} from '#electron/files/replaceWithVersions.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { changeSeenAction, type SeenActionChange } from '#shared/domain/items/actionChange.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { type ActionsInFile, actionsInFile } from '#shared/publication/actions/libraryActions.ts';

/** The change is given up when others write this often meanwhile. */
const MOST_TRIES = 5;

/** What somebody wrote that ours replaced, and what theirs was made from. */
interface WrittenOver {
  readonly base: Incident;
  readonly theirs: Incident;
}

/**
 * Changes one action in the file of an incident that need not be open. Where somebody else saves at the same moment,
 * both are in the file afterwards; a window that has the incident open takes the change like any other program's.
 */
export async function changeAction(
  path: string,
  { incidentId, ...seen }: Omit<SeenActionChange, 'now'> & { readonly incidentId: IncidentId },
  keeping: Keeping,
): Promise<Result<ActionsInFile, AppError>> {
  let over: WrittenOver | null = null;
  for (let tries = 1; ; tries += 1) {
    const read = await readWritableIncident(path);
    if (!read.ok) return read;
    const { incident } = read.value.parsed;
    if (incident.id !== incidentId) return err(appError('not-one-incident', { file: path }));
    const changed = nextContent(incident, over, { ...seen, now: keeping.now });
    if (!changed.ok) return err(appError(changed.error, { file: path }));
    const answer = () => ok(actionsInFile(changed.value, path, false));
    if (changed.value === incident) return answer();
    const written = await replaceWithVersions(path, read.value, changed.value, keeping);
    if (!written.ok && (written.error.code !== 'changed-on-disk' || tries === MOST_TRIES)) return written;
    if (!written.ok) continue;
    const theirs = written.value === null ? null : incidentIn(written.value, incidentId);
    if (theirs === null || tries === MOST_TRIES) return answer();
    over = { base: incident, theirs };
  }
}

function nextContent(incident: Incident, over: WrittenOver | null, seen: SeenActionChange) {
  return over === null ? changeSeenAction(incident, seen) : ok(mergeIncidents({ ...over, ours: incident }));
}

/** Null for a file that was left half written, or holds another incident now; it is among the kept versions. */
function incidentIn(bytes: Uint8Array, incidentId: IncidentId): Incident | null {
  const parsed = parseIncidentFile(bytes);
  return parsed.ok && parsed.value.incident.id === incidentId ? parsed.value.incident : null;
}
