import { type ChangedBlob, isIncidentPath } from '#electron/git/changedBlobs.ts';
import { type BlobContents, type BlobReader, contentsOf, incidentIn } from '#electron/git/mergedState.ts';
import { incidentOfCopy, isUnedited } from '#electron/reviewCopies/reviewCopy.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { changeWords } from '#shared/merge/commitWords.ts';
import { isSame } from '#shared/merge/sides.ts';

/** So many incidents are said by what changed in them. */
const MOST_SAID = 50;
/** So many files are looked into for that; of more only the number is said. */
const MOST_READ = 200;

/**
 * What became of each incident in files that came in, an incident a line. It is merged all the same where Git does not
 * answer; only what came in cannot be said.
 */
export async function receivedIn(
  from: BlobReader,
  cameIn: readonly ChangedBlob[],
): Promise<readonly string[]> {
  const received = cameIn.filter(isOfIncident);
  const incidents = received.filter(({ path }) => isIncidentPath(path));
  if (incidents.length > MOST_READ) return [`${incidents.length} incidents`];
  if (received.length === 0) return [];
  const contents = await contentsOf(from, received);
  return contents.ok ? receivedWords(received, contents.value) : [];
}

function isOfIncident({ path }: ChangedBlob): boolean {
  return isIncidentPath(path) || incidentOfCopy(path) !== null;
}

/** An incident is known by its id: a file may have moved, or hold another one now. */
function receivedWords(received: readonly ChangedBlob[], contents: BlobContents): readonly string[] {
  const incidents = received.filter(({ path }) => isIncidentPath(path));
  const old = incidentsById(incidents, 'before', contents);
  const present = incidentsById(incidents, 'after', contents);
  const words = [...new Set([...present.keys(), ...old.keys()])]
    .map((id) => [old.get(id) ?? null, present.get(id) ?? null] as const)
    .flatMap(([was, is]) => [...whatChanged(was, is), ...whereItMoved(was, is)]);
  const more = words.length - MOST_SAID;
  const said = more > 0 ? [...words.slice(0, MOST_SAID), `and ${more} more incidents`] : words;
  return [...said, ...editedCopies(received, contents)];
}

/** Reviewers may have corrected the copy that they were to read; nothing but this would say so. */
function editedCopies(received: readonly ChangedBlob[], contents: BlobContents): readonly string[] {
  return received.flatMap(({ path, after }) => {
    const bytes = after === null || incidentOfCopy(path) === null ? undefined : contents.get(after);
    return bytes === undefined || isUnedited(bytes)
      ? []
      : [`${path} was edited; File › Import… brings its changes home`];
  });
}

/** An incident, and the file that it is in. */
interface FiledIncident {
  readonly incident: Incident;
  readonly path: string;
}

function whatChanged(was: FiledIncident | null, is: FiledIncident | null): readonly string[] {
  const isChanged = was === null || is === null || !isSame(was.incident, is.incident);
  return isChanged ? [changeWords(was?.incident ?? null, is?.incident ?? null)] : [];
}

/** Whoever has the old file in mind, or open, is told where to look. */
function whereItMoved(was: FiledIncident | null, is: FiledIncident | null): readonly string[] {
  if (was === null || is === null || was.path === is.path) return [];
  return [`“${is.incident.title}” moved from ${was.path} to ${is.path}`];
}

function incidentsById(
  blobs: readonly ChangedBlob[],
  side: 'before' | 'after',
  contents: BlobContents,
): ReadonlyMap<string, FiledIncident> {
  const found = new Map<string, FiledIncident>();
  for (const blob of blobs) {
    const incident = incidentIn(blob[side], contents);
    if (incident !== null) found.set(incident.id, { incident, path: blob.path });
  }
  return found;
}
