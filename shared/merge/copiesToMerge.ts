import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import { conflictCopyName } from '#shared/merge/conflictCopyNames.ts';

/** A file that lies beside the one that it is a conflict copy of by its name. */
interface CopyOfFile {
  /** Without its folder. */
  readonly name: string;
  readonly client: string;
  /** Whether a person may have given the name; see `conflictCopyName`. */
  readonly isPersonal: boolean;
}

/** A file, and what lies beside it as its conflict copies. */
interface FileWithCopies {
  readonly path: string;
  /** At least one; those that only a program names stand first. */
  readonly copies: readonly CopyOfFile[];
}

/**
 * Which of the files that hold one incident in one folder is the one to merge others into, as their names say; null
 * where none is named as a copy of another. The one edited last may well be the copy.
 */
export function copiesToMerge(paths: readonly string[]): FileWithCopies | null {
  const files = paths.map((path) => ({ path, name: fileNameOf(path) }));
  const found = files.map(({ path, name }) => ({ path, copies: copiesOf(name, files) }));
  const [most] = found.toSorted((one, other) => rank(other) - rank(one));
  return most === undefined || most.copies.length === 0 ? null : most;
}

function copiesOf(original: string, files: readonly { readonly name: string }[]): readonly CopyOfFile[] {
  const copies = files.flatMap(({ name }) => {
    const copy = conflictCopyName(name);
    return copy?.original === original ? [{ name, client: copy.client, isPersonal: copy.isPersonal }] : [];
  });
  return copies.toSorted((one, other) => Number(one.isPersonal) - Number(other.isPersonal));
}

/** The copies that a program left count before all that a person may have named. */
function rank({ copies }: FileWithCopies): number {
  return copies.length + 1000 * copies.filter(({ isPersonal }) => !isPersonal).length;
}

/** A file, and others of the same incident that have names of their own, or lie elsewhere. */
interface FileWithTwins {
  readonly path: string;
  /** Full paths. */
  readonly twins: readonly string[];
}

/**
 * Which of the files that hold one incident others can be merged into that are no copies by their names: two people began
 * with it, or somebody kept one. The one edited last comes first in `paths`; null where there are no such files.
 */
export function twinsToMerge(paths: readonly string[]): FileWithTwins | null {
  const found = copiesToMerge(paths);
  const path = found?.path ?? paths[0];
  if (path === undefined) return null;
  const folder = path.slice(0, -fileNameOf(path).length);
  const copies = new Set(found?.copies.map(({ name }) => `${folder}${name}`));
  const twins = paths.filter((other) => other !== path && !copies.has(other));
  return twins.length === 0 ? null : { path, twins };
}
