import type { Git } from '#electron/git/git.ts';
import { readObjects } from '#electron/git/gitObjects.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/** The incident in a file of a commit; null where there is none that can be read. */
export async function committedIncident(git: Git, commit: string, path: string): Promise<Incident | null> {
  const [incident = null] = await committedIncidents(git, [`${commit}:${path}`]);
  return incident;
}

/** The incidents behind names that Git knows; see {@link readObjects}. Null where there is none that can be read. */
export async function committedIncidents(
  git: Git,
  names: readonly string[],
): Promise<readonly (Incident | null)[]> {
  const contents = await readObjects(git, names);
  return (contents.ok ? contents.value : names.map(() => null)).map((bytes) => {
    const parsed = bytes === null ? null : parseIncidentFile(bytes);
    return parsed?.ok ? parsed.value.incident : null;
  });
}
