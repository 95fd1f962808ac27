import type { Git, GitFailure } from '#electron/git/git.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';

/** The incident in a file of a commit, or in a stage of the index (`:2`); null where there is none that can be read. */
export async function committedIncident(git: Git, commit: string, path: string): Promise<Incident | null> {
  const bytes = await git.bytes('show', `${commit}:${path}`);
  const parsed = bytes.ok ? parseIncidentFile(bytes.value) : null;
  return parsed?.ok ? parsed.value.incident : null;
}

/**
 * The incident files that differ between two commits, by their paths from the top folder; all of a commit where there is
 * none before it.
 */
export async function changedIncidents(
  git: Git,
  before: string | null,
  after: string,
): Promise<Result<readonly string[], GitFailure>> {
  const names =
    before === null
      ? await git.entries('ls-tree', '-r', '--name-only', '-z', after)
      : await git.entries('diff', '--name-only', '--no-renames', '-z', before, after);
  return names.ok ? ok(names.value.filter(isIncidentPath)) : names;
}

export function isIncidentPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('.') && name.toLowerCase().endsWith(INCIDENT_EXTENSION);
}
