import type { Git, GitFailure } from '#electron/git/git.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { INCIDENT_EXTENSION } from '#shared/format/incidentFileName.ts';

/** A file that differs between two commits. */
export interface ChangedBlob {
  /** From the top folder. */
  readonly path: string;
  /** What Git calls its content before and after; null: it is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

const NO_BLOB = /^0+$/;

/** The files that differ between two commits. */
export async function changedBlobs(
  git: Git,
  before: string,
  after: string,
): Promise<Result<readonly ChangedBlob[], GitFailure>> {
  const told = await git.entries('diff-tree', '-r', '-z', '--raw', '--no-renames', before, after, '--');
  return told.ok ? ok(blobsIn(told.value)) : told;
}

/** Reads `:MODE MODE ID ID LETTER`, and behind each the path. */
export function blobsIn(entries: readonly string[]): readonly ChangedBlob[] {
  return entries.flatMap((entry, at) => {
    if (at % 2 === 1) return [];
    const [, , old = '', present = ''] = entry.split(' ');
    return [{ path: entries[at + 1] ?? '', before: blob(old), after: blob(present) }];
  });
}

function blob(id: string): string | null {
  return NO_BLOB.test(id) ? null : id;
}

/** All files of a commit. */
export async function allBlobs(
  git: Git,
  commit: string,
): Promise<Result<readonly ChangedBlob[], GitFailure>> {
  const tree = await git.entries('ls-tree', '-r', '-z', commit);
  if (!tree.ok) return tree;
  return ok(
    tree.value.map((entry) => {
      const [head = '', ...path] = entry.split('\t');
      return { path: path.join('\t'), before: null, after: head.split(' ')[2] ?? null };
    }),
  );
}

export function isIncidentPath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !name.startsWith('.') && name.toLowerCase().endsWith(INCIDENT_EXTENSION);
}
