import { committedIncident } from '#electron/git/committedIncident.ts';
import type { Git } from '#electron/git/git.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * Which incident is in which file is known by its id. Git guesses by likeness: it takes one that was deleted and another
 * that was added, which have much in common, for one that was renamed. Files of one content have one id, so Git may go
 * on by that; Git 2.39 does not heed `no-renames`.
 */
export const ONLY_EXACT_RENAMES = ['-X', 'find-renames=100%'] as const;

export type Side = 'ours' | 'theirs';

/** The commit of a side while Git merges. */
const COMMITS = { ours: 'HEAD', theirs: 'MERGE_HEAD' } as const;

interface FoundIncident {
  readonly path: string;
  /** As that commit has it. */
  readonly incident: Incident;
}

/** The file that a side of the merge added for an incident which lay elsewhere; null where it added none. */
export async function whereItWent(git: Git, side: Side, id: string): Promise<FoundIncident | null> {
  const other = side === 'ours' ? 'theirs' : 'ours';
  // Three dots: since what both come from.
  const since = `${COMMITS[other]}...${COMMITS[side]}`;
  const added = await git.entries('diff', '--name-only', '--no-renames', '--diff-filter=A', '-z', since);
  const isAdded = new Set(added.ok ? added.value : []);
  return findIncident(git, COMMITS[side], id, (path) => isAdded.has(path));
}

/** The incident as it was in what both sides come from, in whichever file; null where it is newer. */
export async function whereItCameFrom(git: Git, id: string): Promise<Incident | null> {
  const base = await git.text('merge-base', COMMITS.ours, COMMITS.theirs);
  const foundIncident = base.ok ? await findIncident(git, base.value, id, () => true) : null;
  return foundIncident?.incident ?? null;
}

async function findIncident(
  git: Git,
  commit: string,
  id: string,
  isLooked: (path: string) => boolean,
): Promise<FoundIncident | null> {
  const prefix = `${commit}:`;
  // Git ends with 1 where no file has the words.
  const named = await git.entries('grep', '-l', '-z', '-F', '-e', id, commit, '--');
  const paths = (named.ok ? named.value : []).map((name) => name.slice(prefix.length));
  for (const path of paths.filter(isLooked)) {
    const incident = await committedIncident(git, commit, path);
    if (incident?.id === id) return { path, incident };
  }
  return null;
}
