import { allBlobs, blobsIn, type ChangedBlob, changedBlobs } from '#electron/git/changedBlobs.ts';
import type { Git } from '#electron/git/git.ts';
import type { GitObjects } from '#electron/git/gitObjects.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { treeChanges } from '#electron/git/treeChanges.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';

/** How the branch stands to what others have. */
export interface MergedState {
  /** How many commits others do not have yet. */
  readonly ahead: number;
  /** What the merge of theirs changed here. */
  readonly cameIn: readonly ChangedBlob[];
}

/** The commits between which a branch is compared. */
export interface ComparedCommits {
  /** What others have; null: nothing. */
  readonly theirs: string | null;
  /** The commit from before this computer committed anything; null: there was none. */
  readonly before: string | null;
}

/** `COMMIT PARENT PARENT`, and before it what signatures add where a setting shows them. */
const COMMIT = /(?:^|\n)([0-9a-f]{40,64})((?: [0-9a-f]{40,64})*) ?$/;

/** Compares the branch with what others have. */
export async function mergedState(
  git: Git,
  { theirs, before }: ComparedCommits,
): Promise<Result<MergedState, AppError>> {
  const range = theirs === null ? ['HEAD'] : ['HEAD', `^${theirs}`];
  // A merge stands there once for each parent, with what it changed on that side, ours first.
  const log = await git.entries(
    ...['log', '-z', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=%H %P', ...range],
    '--',
  );
  if (!log.ok) return err(gitRefusal(log.error, git.folder));
  const commits = log.value.flatMap((entry, at) => {
    const [, id, parents = ''] = COMMIT.exec(entry) ?? [];
    return id === undefined ? [] : [{ id, parents: parents.trim().split(' '), at }];
  });
  const ahead = new Set(commits.map(({ id }) => id)).size;
  // Where there is none of ours, the branch went on to theirs.
  if (ahead === 0) return before === theirs ? ok({ ahead, cameIn: [] }) : wentOn(git, before);
  const [last, next] = commits;
  const isMerge = last?.parents[1] !== undefined && last.parents[1] === theirs;
  const entries = isMerge ? log.value.slice(last.at + 1, next?.at) : [];
  return ok({ ahead, cameIn: blobsIn(entries.map((entry) => entry.trimStart())) });
}

/** More than a sync commits, but for one of very many incidents. */
const MOST_STEPS = 200;

/**
 * The same where others had all that was there before, from commits and trees alone: it goes back from the last commit to the one
 * from before. Null where it does not get there, or theirs was not merged on the way.
 */
export async function stateSince(
  objects: GitObjects,
  { theirs, before }: ComparedCommits,
): Promise<MergedState | null> {
  let cameIn: readonly ChangedBlob[] | null = theirs === before ? [] : null;
  let commit = 'HEAD';
  for (let ahead = 0; ahead < MOST_STEPS; ahead += 1) {
    if (commit === before) return cameIn === null ? null : { ahead, cameIn };
    const parents = await parentsOf(objects, commit);
    const [ours] = parents;
    if (ours === undefined) return null;
    if (parents[1] === theirs) cameIn = await treeChanges(objects, ours, commit);
    commit = ours;
  }
  return null;
}

/** The commits that one was made from, ours first; none where Git does not know it. */
async function parentsOf(objects: GitObjects, commit: string): Promise<readonly string[]> {
  const read = await objects.read([commit]);
  const text = read.ok ? (read.value[0]?.toString() ?? '') : '';
  const [head = ''] = text.split('\n\n', 1);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}

async function wentOn(git: Git, before: string | null): Promise<Result<MergedState, AppError>> {
  const blobs = await (before === null ? allBlobs(git, 'HEAD') : changedBlobs(git, before, 'HEAD'));
  return blobs.ok ? ok({ ahead: 0, cameIn: blobs.value }) : err(gitRefusal(blobs.error, git.folder));
}

/** What others would get. Where Git does not say what changed, nothing may be sent. */
export async function blobsToSend(
  git: Git,
  theirs: string | null,
): Promise<Result<readonly ChangedBlob[], AppError>> {
  const toSend = await (theirs === null ? allBlobs(git, 'HEAD') : changedBlobs(git, theirs, 'HEAD'));
  return toSend.ok ? toSend : err(gitRefusal(toSend.error, git.folder));
}

/** The contents of files that differ, by what Git calls them. */
export type BlobContents = ReadonlyMap<string, Buffer>;

/** What Git keeps, and the folder that a refusal names. */
export interface BlobReader {
  readonly objects: GitObjects;
  readonly folder: string;
}

/** Where Git does not say what stands in the files, nothing may be sent. */
export async function contentsOf(
  { objects, folder }: BlobReader,
  blobs: readonly ChangedBlob[],
): Promise<Result<BlobContents, AppError>> {
  const ids = [...new Set(blobs.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))];
  const read = await objects.read(ids);
  if (!read.ok) return err(gitRefusal(read.error, folder));
  return ok(
    new Map(
      ids.flatMap((id, index) => {
        const content = read.value[index] ?? null;
        return content === null ? [] : [[id, content] as const];
      }),
    ),
  );
}

/** The incident in such a file; null where there is none that can be read. */
export function incidentIn(id: string | null, contents: BlobContents): Incident | null {
  const bytes = id === null ? undefined : contents.get(id);
  const parsed = bytes === undefined ? null : parseIncidentFile(bytes);
  return parsed?.ok ? parsed.value.incident : null;
}

/** The incidents in which a decision is open that others do not know of: they are not sent before it is made. */
export function undecidedIncidents(
  incidents: readonly ChangedBlob[],
  contents: BlobContents,
): readonly string[] {
  return incidents
    .filter(({ before, after }) => {
      // Most have none, and reading a whole incident takes its time.
      if (after === null || !contents.get(after)?.includes('"conflicts"')) return false;
      const ours = incidentIn(after, contents);
      const known = incidentIn(before, contents);
      return ours !== null && newlyUndecided(ours, known === null ? [] : [known]).length > 0;
    })
    .map(({ path }) => path);
}
