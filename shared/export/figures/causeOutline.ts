import { type CauseBranch, madeFromLeaves, nodesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** A part of the tree as one drawing shows it. */
export interface CauseOutline {
  /** Null for the failure. */
  readonly node: CauseNode | null;
  readonly words: string;
  readonly children: readonly CauseOutline[];
  /** What stands below it, but not in this drawing. */
  readonly left: CauseBranch | null;
}

/** A branch, and how many levels below it are still shown. */
interface Reach {
  readonly branch: CauseBranch;
  readonly levels: number;
}

/** Branches down to a number of levels below them; those in `whole` down to their leaves. */
export function outlineOf(
  branches: readonly CauseBranch[],
  levels: number,
  whole: ReadonlySet<CauseId> = new Set(),
): readonly CauseOutline[] {
  const reach = (branch: CauseBranch, below: number): Reach => ({
    branch,
    levels: whole.has(branch.node.id) ? Number.POSITIVE_INFINITY : below,
  });
  const isCut = (each: Reach) => each.levels <= 0 && each.branch.children.length > 0;
  return madeFromLeaves<Reach, CauseOutline>(
    branches.map((branch) => reach(branch, levels)),
    (each) => (isCut(each) ? [] : each.branch.children.map((child) => reach(child, each.levels - 1))),
    (each, children) => ({
      node: each.branch.node,
      words: each.branch.node.answer,
      children,
      left: isCut(each) ? each.branch : null,
    }),
  );
}

/** The branches that the outlines leave to other drawings, in reading order. */
export function leftOut(outlines: readonly CauseOutline[]): readonly CauseBranch[] {
  return nodesInOrder(outlines, ({ children }) => children).flatMap(({ left }) => left ?? []);
}
