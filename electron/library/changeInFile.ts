import {
  type Keeping,
  readWritableIncident,
  replaceWithVersions,
} from '#electron/files/replaceWithVersions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';

/** The change is given up when others write this often meanwhile. */
const MOST_TRIES = 5;

/** What somebody wrote that ours replaced, and what theirs was made from. */
interface WrittenOver {
  readonly base: Incident;
  readonly theirs: Incident;
}

type Change = (incident: Incident) => Result<Incident, AppError>;

/**
 * Changes the incident in a file that need not be open, and answers what it holds then. Where somebody else saves at the same
 * moment, both are in the file afterwards; a window that has the incident open takes the change like any other program's.
 * The change gives the same object back where there is nothing to do, or says why it cannot be made.
 */
export async function changeInFile(
  path: string,
  change: Change,
  keeping: Keeping,
): Promise<Result<Incident, AppError>> {
  let over: WrittenOver | null = null;
  for (let tries = 1; ; tries += 1) {
    const read = await readWritableIncident(path);
    if (!read.ok) return read;
    const { incident } = read.value.parsed;
    const changed = nextContent(incident, over, change);
    if (!changed.ok) return changed;
    if (changed.value === incident) return changed;
    const written = await replaceWithVersions(path, read.value, changed.value, keeping);
    if (!written.ok && (written.error.code !== 'changed-on-disk' || tries === MOST_TRIES)) return written;
    if (!written.ok) continue;
    const theirs = written.value === null ? null : incidentIn(written.value, incident);
    if (theirs === null || tries === MOST_TRIES) return changed;
    over = { base: incident, theirs };
  }
}

function nextContent(incident: Incident, over: WrittenOver | null, change: Change) {
  return over === null ? change(incident) : ok(mergeIncidents({ ...over, ours: incident }));
}

/** Null for a file that was left half written, or holds another incident now; it is among the kept versions. */
function incidentIn(bytes: Uint8Array, { id }: Incident): Incident | null {
  const parsed = parseIncidentFile(bytes);
  return parsed.ok && parsed.value.incident.id === id ? parsed.value.incident : null;
}
