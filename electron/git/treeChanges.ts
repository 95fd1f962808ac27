import type { ChangedBlob } from '#electron/git/changedBlobs.ts';
import type { GitObjects } from '#electron/git/gitObjects.ts';

/** A file or folder in a tree of Git's. */
interface TreeEntry {
  readonly id: string;
  readonly isFolder: boolean;
}

const FOLDER_MODE = '40000';

/**
 * The files that differ between two commits, by their path, read through a process that runs: starting another one takes
 * longer. `before` is a whole id, which says how long ids are. Null where Git does not answer, or does not know one of them.
 */
export async function treeChanges(
  objects: GitObjects,
  before: string,
  after: string,
): Promise<readonly ChangedBlob[] | null> {
  const changes = await changesBelow(objects, '', [`${before}^{tree}`, `${after}^{tree}`], before.length / 2);
  return changes?.toSorted((one, other) => (one.path < other.path ? -1 : 1)) ?? null;
}

/** `names`: the folder before and after; null: it was not there. `idBytes`: how long an id is in a tree. */
async function changesBelow(
  objects: GitObjects,
  folder: string,
  names: readonly [string | null, string | null],
  idBytes: number,
): Promise<ChangedBlob[] | null> {
  const read = await objects.read(names.filter((name) => name !== null));
  if (!read.ok || read.value.includes(null)) return null;
  const trees = read.value.map((tree) => entriesOf(tree, idBytes));
  const old = names[0] === null ? null : trees[0];
  const present = names[1] === null ? null : trees.at(-1);
  const changes: ChangedBlob[] = [];
  for (const name of new Set([...(old?.keys() ?? []), ...(present?.keys() ?? [])])) {
    const [was, is] = [old?.get(name), present?.get(name)];
    if (was?.id === is?.id) continue;
    const path = `${folder}${name}`;
    const [oldFile, newFile] = [fileId(was), fileId(is)];
    if (oldFile !== null || newFile !== null) changes.push({ path, before: oldFile, after: newFile });
    if (!was?.isFolder && !is?.isFolder) continue;
    const below = await changesBelow(objects, `${path}/`, [folderId(was), folderId(is)], idBytes);
    if (below === null) return null;
    changes.push(...below);
  }
  return changes;
}

function fileId(entry: TreeEntry | undefined): string | null {
  return entry === undefined || entry.isFolder ? null : entry.id;
}

function folderId(entry: TreeEntry | undefined): string | null {
  return entry?.isFolder ? entry.id : null;
}

/** Reads `MODE NAME`, a zero and the bytes of the id, one behind the other. */
function entriesOf(tree: Buffer | null, idBytes: number): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; tree !== null && at < tree.length; ) {
    const zero = tree.indexOf(0, at);
    const [, mode = '', name = ''] = /^(\d+) (.*)$/s.exec(tree.toString('utf8', at, zero)) ?? [];
    at = zero + 1 + idBytes;
    entries.set(name, { id: tree.toString('hex', zero + 1, at), isFolder: mode === FOLDER_MODE });
  }
  return entries;
}
