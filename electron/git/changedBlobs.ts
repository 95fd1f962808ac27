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

/** Two commits by their whole ids. */
export interface CommitPair {
  readonly before: string;
  readonly after: string;
}

const NO_BLOB = /^0+$/;

/** The files that differ between two commits, for each pair, by one process. */
export async function changedBlobs(
  git: Git,
  pairs: readonly CommitPair[],
): Promise<Result<readonly (readonly ChangedBlob[])[], GitFailure>> {
  const input = pairs.map(({ before, after }) => `${after} ${before}\n`).join('');
  const told = await git.bytesOf(input, 'diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-renames');
  if (!told.ok) return told;
  const answers: ChangedBlob[][] = [];
  const entries = told.value.toString().split('\0');
  for (let at = 0; at < entries.length - 1; at += 1) {
    const entry = entries[at] ?? '';
    // The id of a commit begins the answer for its pair.
    if (!entry.startsWith(':')) {
      answers.push([]);
      continue;
    }
    const [, , before = '', after = ''] = entry.split(' ');
    at += 1;
    answers.at(-1)?.push({ path: entries[at] ?? '', before: blob(before), after: blob(after) });
  }
  return ok(pairs.map((_, index) => answers[index] ?? []));
}

function blob(id: string): string | null {
  return NO_BLOB.test(id) ? null : id;
}

/** All files of a commit. */
export async function allBlobs(git: Git, commit: string): Promise<Result<readonly ChangedBlob[], GitFailure>> {
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
