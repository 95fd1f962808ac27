import { allBlobs, type ChangedBlob, changedBlobs } from '#electron/git/changedBlobs.ts';
import type { Git } from '#electron/git/git.ts';
import { readObjects } from '#electron/git/gitObjects.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';

/** How the branch stands to what others have. */
export interface MergedState {
  /** How many commits others do not have yet. */
  readonly ahead: number;
  /** What others would get. */
  readonly toSend: readonly ChangedBlob[];
  /** The commit on which theirs were merged; null: none of theirs was new. */
  readonly mergedOn: string | null;
}

/**
 * Compares the branch with what others have, null: nothing. `before` is the commit from before this computer committed
 * anything, null: there was none. Where Git does not say what changed, nothing may be sent.
 */
export async function mergedState(
  git: Git,
  { theirs, before }: { readonly theirs: string | null; readonly before: string | null },
): Promise<Result<MergedState, AppError>> {
  const range = theirs === null ? ['HEAD'] : ['HEAD', `^${theirs}`];
  const [commits, toSend] = await Promise.all([
    git.text('rev-list', '--parents', ...range),
    theirs === null ? allBlobs(git, 'HEAD') : changedBlobs(git, theirs, 'HEAD'),
  ]);
  if (!commits.ok) return err(gitRefusal(commits.error, git.folder));
  if (!toSend.ok) return err(gitRefusal(toSend.error, git.folder));
  const lines = commits.value.split('\n').filter((line) => line !== '');
  // `COMMIT PARENT PARENT`: a merge of theirs is the last commit; where there is none of ours, the branch went on to theirs.
  const [, first = null, second] = lines[0]?.split(' ') ?? [];
  const isAtTheirs = lines.length === 0 && before !== theirs;
  const mergedOn = isAtTheirs ? before : second !== undefined && second === theirs ? first : null;
  return ok({ ahead: lines.length, toSend: toSend.value, mergedOn });
}

/** The contents of files that differ, by what Git calls them. */
export type BlobContents = ReadonlyMap<string, Buffer>;

/** Where Git does not say what stands in the files, nothing may be sent. */
export async function contentsOf(
  git: Git,
  blobs: readonly ChangedBlob[],
): Promise<Result<BlobContents, AppError>> {
  const ids = [...new Set(blobs.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()))];
  const read = await readObjects(git, ids);
  if (!read.ok) return err(gitRefusal(read.error, git.folder));
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
