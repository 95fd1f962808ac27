import { type CauseBranch, causeForest } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import {
  type CauseLayout,
  causeLayout,
  hasLayout,
  naturalLayout,
  type PageSpace,
} from '#shared/export/figures/causeLayout.ts';
import { type CauseOutline, leftOut, outlineOf } from '#shared/export/figures/causeOutline.ts';

/** Smaller than this, the letters of a drawing cannot be read on paper: 9.5 pixels become 6 points. */
const LEGIBLE = 0.84;
/** After so many branches that do not fit whole, larger ones are not tried. */
const MOST_MISSES = 3;
/** Nobody leafs through more drawings; what would stand in later ones stands in the list of causes. */
const MOST_DRAWINGS = 60;
/** More answers than a page has room for. */
const MOST_ON_PAGE = 400;

/** One drawing of a tree that may take several. */
export interface CausePiece {
  readonly layout: CauseLayout;
  /** The answer that it starts from; null for the failure. */
  readonly from: CauseNode | null;
}

interface Rest {
  readonly from: CauseNode | null;
  readonly words: string;
  readonly branches: readonly CauseBranch[];
}

/**
 * The whole tree in one drawing where that can be read; else from the top as many levels as fit a
 * page, and each branch that goes on below in a drawing of its own, in reading order, at most 60. Empty
 * without causes.
 */
export function causePieces({ causes, failure }: Incident, page: PageSpace): readonly CausePiece[] {
  const forest = causeForest(causes);
  const rests: Rest[] = forest.length === 0 ? [] : [{ from: null, words: failure, branches: forest }];
  const pieces: CausePiece[] = [];
  // Grows while it is gone through: what a drawing leaves out is shown by a later one.
  for (const rest of rests) {
    if (pieces.length === MOST_DRAWINGS) break;
    const outline = fittingOutline(rest, page);
    const numbers = new Map<CauseId, number>();
    for (const branch of leftOut(outline.children)) {
      rests.push({ from: branch.node, words: branch.node.answer, branches: branch.children });
      numbers.set(branch.node.id, rests.length);
    }
    const others = rest.branches.slice(outline.children.length);
    if (others.length > 0) rests.push({ ...rest, branches: others });
    const nameRest = ({ node }: CauseOutline) => restWords(node === null ? 0 : (numbers.get(node.id) ?? 0));
    pieces.push({ layout: causeLayout(outline, page, nameRest), from: rest.from });
  }
  return pieces;
}

/** The whole tree in one drawing, however large; null without causes. */
export function wholePiece({ causes, failure }: Incident): CausePiece | null {
  const forest = causeForest(causes);
  if (forest.length === 0) return null;
  const children = outlineOf(forest, Number.POSITIVE_INFINITY);
  const outline: CauseOutline = { node: null, words: failure, children, left: null };
  return { layout: naturalLayout(outline), from: null };
}

function restWords(number: number): string {
  return number > MOST_DRAWINGS ? 'Continues in the list' : `Continues in drawing ${number}`;
}

/** As much of the rest as one page shows legibly: at least its first branch. */
function fittingOutline(rest: Rest, page: PageSpace): CauseOutline {
  const drawn = (children: readonly CauseOutline[]): CauseOutline => ({
    node: rest.from,
    words: rest.words,
    children,
    left: null,
  });
  const fits = (children: readonly CauseOutline[]): boolean =>
    hasLayout(drawn(children), page, { scale: LEGIBLE, nameRest: () => restWords(100) });
  let best = outlineOf(rest.branches.slice(0, MOST_ON_PAGE), 0);
  if (rest.branches.length > MOST_ON_PAGE || !fits(best)) return drawn(mostThatFit(best, fits));
  for (let levels = 1; leftOut(best).length > 0; levels += 1) {
    const deeper = outlineOf(rest.branches, levels);
    if (!fits(deeper)) return drawn(withWholeBranches(rest, levels - 1, fits));
    best = deeper;
  }
  return drawn(best);
}

function mostThatFit(
  children: readonly CauseOutline[],
  fits: (children: readonly CauseOutline[]) => boolean,
): readonly CauseOutline[] {
  // Twice as many each time, and then between the last two: each try arranges them all.
  let [least, most] = [1, 2];
  while (most <= children.length && fits(children.slice(0, most))) [least, most] = [most, most * 2];
  most = Math.min(most, children.length + 1);
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(children.slice(0, middle))) least = middle;
    else most = middle;
  }
  return children.slice(0, least);
}

/** Small branches that end soon are shown to their end, the smallest first, rather than in a drawing of their own. */
function withWholeBranches(
  { branches }: Rest,
  levels: number,
  fits: (children: readonly CauseOutline[]) => boolean,
): readonly CauseOutline[] {
  const whole = new Set<CauseId>();
  const cut = leftOut(outlineOf(branches, levels)).map((branch) => ({
    id: branch.node.id,
    size: branch.below,
  }));
  let misses = 0;
  const small = cut.filter(({ size }) => size <= MOST_ON_PAGE).sort((a, b) => a.size - b.size);
  for (const { id } of small) {
    if (misses === MOST_MISSES) break;
    whole.add(id);
    if (fits(outlineOf(branches, levels, whole))) continue;
    whole.delete(id);
    misses += 1;
  }
  return outlineOf(branches, levels, whole);
}
