import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { CauseBranch } from '#shared/domain/causeTree.ts';
import type { CauseId } from '#shared/domain/ids.ts';

/** A part of the tree as one drawing shows it. */
export interface CauseOutline {
  /** Null for the failure. */
  readonly node: CauseNode | null;
  readonly words: string;
  readonly children: readonly CauseOutline[];
  /** What stands below it, but not in this drawing. */
  readonly left: CauseBranch | null;
}

/** Branches down to a number of levels below them; those in `whole` down to their leaves. */
export function outlineOf(
  branches: readonly CauseBranch[],
  levels: number,
  whole: ReadonlySet<CauseId> = new Set(),
): readonly CauseOutline[] {
  return branches.map((branch) => {
    const below = whole.has(branch.node.id) ? Number.POSITIVE_INFINITY : levels;
    const isCut = below <= 0 && branch.children.length > 0;
    return {
      node: branch.node,
      words: branch.node.answer,
      children: isCut ? [] : outlineOf(branch.children, below - 1, whole),
      left: isCut ? branch : null,
    };
  });
}

/** The branches that the outlines leave to other drawings, in reading order. */
export function leftOut(outlines: readonly CauseOutline[]): readonly CauseBranch[] {
  return outlines.flatMap(({ left, children }) => (left === null ? leftOut(children) : [left]));
}
