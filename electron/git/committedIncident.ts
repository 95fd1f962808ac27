import type { Git } from '#electron/git/git.ts';
import { type GitObjects, openObjects } from '#electron/git/gitObjects.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/** The incident in a file of a commit; null where there is none that can be read. */
export async function committedIncident(git: Git, commit: string, path: string): Promise<Incident | null> {
  const objects = openObjects(git);
  const [incident = null] = await committedIncidents(objects, [`${commit}:${path}`]);
  objects.close();
  return incident;
}

/** The incidents behind names that Git knows, in their order. Null where there is none that can be read. */
export async function committedIncidents(
  objects: GitObjects,
  names: readonly string[],
): Promise<readonly (Incident | null)[]> {
  const contents = await objects.read(names);
  return (contents.ok ? contents.value : names.map(() => null)).map((bytes) => {
    const parsed = bytes === null ? null : parseIncidentFile(bytes);
    return parsed?.ok ? parsed.value.incident : null;
  });
}
