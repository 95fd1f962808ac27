import { changedIncidents, committedIncident } from '#electron/git/committedIncident.ts';
import { endStopped, MERGE_SUBJECT } from '#electron/git/endMerge.ts';
import { type Git, gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { ensureDriver } from '#electron/git/mergeDriver.ts';
import { ONLY_EXACT_RENAMES } from '#electron/git/movedIncidents.ts';
import type { Repository } from '#electron/git/repository.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { changeWords } from '#shared/merge/commitWords.ts';
import { isSame } from '#shared/merge/sides.ts';

/** So many incidents are said by what changed in them. */
const MOST_SAID = 50;
/** So many files are looked into for that; of more only the number is said. */
const MOST_READ = 200;

/** Fetches the branch as others have it: the commit; null where they have none yet. */
export async function fetchBranch(
  { root, remote, remoteBranch }: Repository,
  signal: AbortSignal,
): Promise<Result<string | null, AppError>> {
  const git = gitIn(root, signal);
  const fetched = await git.text('fetch', '-q', remote, `refs/heads/${remoteBranch}`);
  if (!fetched.ok) {
    const isNone = /couldn't find remote ref/.test(fetched.error.stderr);
    return isNone ? ok(null) : err(gitRefusal(fetched.error, root));
  }
  const commit = await git.text('rev-parse', '--verify', 'FETCH_HEAD');
  return commit.ok ? commit : err(gitRefusal(commit.error, root));
}

/** Git stops at each incident that both sides changed, and {@link endMerge} goes on from there. */
const STOPS_AT_INCIDENTS = ['-c', 'merge.debrief.name=Debrief', '-c', 'merge.debrief.driver=false'] as const;

/**
 * Merges a commit of others into the branch, and commits that. Where somebody has to decide, both versions are in the
 * incident. Where anything else stands in the way, all is taken back. Answers what came in, an incident a line.
 */
export async function mergeRemote(
  { root, remote, remoteBranch }: Repository,
  theirs: string,
): Promise<Result<readonly string[], AppError>> {
  const git = gitIn(root);
  const before = await git.text('rev-parse', '-q', '--verify', 'HEAD');
  if ((await git.text('merge-base', '--is-ancestor', theirs, 'HEAD')).ok) return ok([]);
  const driver = await ensureDriver(root);
  if (!driver.ok) return driver;
  const message = `${MERGE_SUBJECT} ${remote}/${remoteBranch}`;
  const merged = await git.text(
    ...STOPS_AT_INCIDENTS,
    'merge',
    '-q',
    ...ONLY_EXACT_RENAMES,
    '--ff',
    '--no-edit',
    '-m',
    message,
    theirs,
  );
  const ended = merged.ok ? ok([]) : await endStopped(git, merged.error);
  if (!ended.ok) return ended;
  return ok([...ended.value, ...(await wordsOfChange(git, before.ok ? before.value : null))]);
}

/** What became of each incident, which is known by its id: a file may have moved, or hold another one now. */
async function wordsOfChange(git: Git, before: string | null): Promise<readonly string[]> {
  if (before === null) return [];
  const changed = await changedIncidents(git, before, 'HEAD');
  // It is merged all the same; only what came in cannot be said.
  const paths = changed.ok ? changed.value : [];
  if (paths.length > MOST_READ) return [`${paths.length} incidents`];
  const [old, present] = [await incidentsById(git, before, paths), await incidentsById(git, 'HEAD', paths)];
  const words = [...new Set([...present.keys(), ...old.keys()])]
    .map((id) => [old.get(id) ?? null, present.get(id) ?? null] as const)
    .flatMap(([was, is]) => [...whatChanged(was, is), ...whereItMoved(was, is)]);
  const more = words.length - MOST_SAID;
  return more > 0 ? [...words.slice(0, MOST_SAID), `and ${more} more incidents`] : words;
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

async function incidentsById(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FiledIncident>> {
  const found = new Map<string, FiledIncident>();
  for (const path of paths) {
    const incident = await committedIncident(git, commit, path);
    if (incident !== null) found.set(incident.id, { incident, path });
  }
  return found;
}
