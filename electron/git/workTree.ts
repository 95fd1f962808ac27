import type { Git } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';

/** A file that is not as it was committed last. */
export interface ChangedFile {
  /** From the top folder. */
  readonly path: string;
  readonly isUntracked: boolean;
  readonly isIgnored: boolean;
  readonly isDeleted: boolean;
  /** What Git calls its content in the last commit; null: it is not in there. */
  readonly committed: string | null;
}

/** How a folder stands. */
export interface WorkTreeStatus {
  /** The last commit; null: there is none yet. */
  readonly head: string | null;
  /** Commits that others do not have, as far as Git knows without asking them; null: it does not know. */
  readonly unsent: number | null;
  /** In and below the folder, ignored ones too. */
  readonly files: readonly ChangedFile[];
}

/** Asks Git about a folder. */
export async function workTreeStatus(git: Git): Promise<Result<WorkTreeStatus, AppError>> {
  const told = await git.entries(
    ...['status', '--porcelain=v2', '--branch', '-z', '--no-renames'],
    ...['--untracked-files=all', '--ignored=matching', '--', '.'],
  );
  if (!told.ok) return err(gitRefusal(told.error, git.folder));
  const headerAt = (name: string) =>
    told.value.find((entry) => entry.startsWith(`# ${name} `))?.slice(name.length + 3) ?? '';
  const head = headerAt('branch.oid');
  // As in `+2 -0`.
  const ahead = /^\+(\d+) /.exec(headerAt('branch.ab'))?.[1];
  return ok({
    head: head === '(initial)' ? null : head,
    unsent: ahead === undefined ? null : Number(ahead),
    files: told.value.flatMap((entry) => changedFile(entry) ?? []),
  });
}

/** `1 XY SUB MODE MODE MODE ID ID PATH`, `u XY SUB MODE MODE MODE MODE ID ID ID PATH`, `? PATH` or `! PATH`. */
const TRACKED = /^(?:1 (\S\S) \S+ \S+ \S+ \S+ (\S+) \S+|u (\S\S) \S+ \S+ \S+ \S+ \S+ \S+ (\S+) \S+) (.+)$/s;

function changedFile(entry: string): ChangedFile | null {
  const isUntracked = entry.startsWith('? ');
  const isIgnored = entry.startsWith('! ');
  if (isUntracked || isIgnored)
    return { path: entry.slice(2), isUntracked, isIgnored, isDeleted: false, committed: null };
  const [, letters, id, unmergedLetters, ours, path] = TRACKED.exec(entry) ?? [];
  if (path === undefined) return null;
  const [staged, present] = letters ?? unmergedLetters ?? '';
  const committed = id ?? ours ?? '';
  return {
    path,
    isUntracked,
    isIgnored,
    // Of the two letters the second is that of the file itself; the first is then that of what is staged.
    isDeleted: present === 'D' || (staged === 'D' && present === '.'),
    committed: /^0+$/.test(committed) ? null : committed,
  };
}
