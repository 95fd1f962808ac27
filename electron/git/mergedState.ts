import { allBlobs, type ChangedBlob, changedBlobs} from '#electron/git/changedBlobs.ts';
import type { Git } from '#electron/git/git.ts';
import { readObjects } from '#electron/git/gitObjects.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';

/** What stands here once all was merged. */
export interface MergedState {
  /** Commits that others do not have yet. */
  readonly ahead: number;
  /** What others would get; null: nothing of theirs is there to compare with. */
  readonly toSend: readonly ChangedBlob[];
  /** What came from them. */
  readonly received: readonly ChangedBlob[];
}

/**
 * Compares the branch with what others have, and with what it was before their commits were merged; null: others have
 * nothing, or there was no commit here. Where Git does not say what changed, nothing may be sent.
 */
export async function mergedState(
  git: Git,
  { theirs, before }: { readonly theirs: string | null; readonly before: string | null },
): Promise<Result<MergedState, AppError>> {
  const range = theirs === null ? ['HEAD'] : ['HEAD', `^${theirs}`];
  const commits = await git.text('rev-list', '--parents', ...range);
  if (!commits.ok) return err(gitRefusal(commits.error, git.folder));
  const lines = commits.value.split('\n').filter((line) => line !== '');
  const head = lines[0]?.split(' ')[0] ?? theirs;
  if (head === null || theirs === null) {
    const all = head === null ? ok([]) : await allBlobs(git, head);
    return all.ok
      ? ok({ ahead: lines.length, toSend: all.value, received: [] })
      : err(gitRefusal(all.error, git.folder));
  }
  const was = beforeMerge(lines[0] ?? '', theirs) ?? (lines.length === 0 ? before : head);
  const pairs = [{ before: theirs, after: head }, { before: was ?? head, after: head }];
  const changed = pairs.every((pair) => pair.before === head) ? ok([[], []]) : await changedBlobs(git, pairs);
  if (!changed.ok) return err(gitRefusal(changed.error, git.folder));
  const [toSend = [], received = []] = changed.value;
  return ok({ ahead: lines.length, toSend, received });
}

/** Of a merge of theirs at the tip, the commit that it was made on; null where there is none. `line`: a commit and its parents. */
function beforeMerge(line: string, theirs: string): string | null {
  const [, first = null, second] = line.split(' ');
  return second === theirs ? first : null;
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
  return ok(new Map(ids.flatMap((id, index) => {
    const content = read.value[index] ?? null;
    return content === null ? [] : [[id, content] as const];
  })));
}

/** The incident in such a file; null where there is none that can be read. */
export function incidentIn(id: string | null, contents: BlobContents): Incident | null {
  const bytes = id === null ? undefined : contents.get(id);
  const parsed = bytes === undefined ? null : parseIncidentFile(bytes);
  return parsed?.ok ? parsed.value.incident : null;
}

/** The incidents in which a decision is open that others do not know of: they are not sent before it is made. */
export function undecidedIncidents(incidents: readonly ChangedBlob[], contents: BlobContents): readonly string[] {
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
