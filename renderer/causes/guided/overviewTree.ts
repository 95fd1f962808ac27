import { arrangeTree } from '#shared/causeBoard/arrangeTree.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import { type CauseBranch, causeForest } from '#shared/domain/causeTree.ts';
import { pathTo } from '#shared/domain/causeWalk.ts';
import type { CauseId } from '#shared/domain/ids.ts';
import { capitalised } from '#shared/export/capitalised.ts';

/** In pixels; every box has the same size, its words end in dots. */
export const OVERVIEW_BOX = { width: 104, height: 22 } as const;
const GAP = { across: 10, along: 20 } as const;

interface OverviewBox {
  /** Null for the failure. */
  readonly id: CauseId | null;
  readonly words: string;
  readonly isPossible: boolean;
  readonly x: number;
  readonly y: number;
}

export interface Overview {
  readonly boxes: readonly OverviewBox[];
  /** Path data of the lines from each answer to what it explains. */
  readonly lines: string;
  /** The same for what answers explain elsewhere. */
  readonly links: string;
  readonly width: number;
  readonly height: number;
}

type Sized = Omit<OverviewBox, 'x' | 'y'> & {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Sized[];
};

/** A tree with more answers is shown only around the one that is worked on. */
const MOST_WHOLE = 12;
/** Of the answers below it that are then shown; above it, one beside each step of the path. */
const FEW = 3;

/** The failure on top, its causes below, in boxes too small for more than a few words. */
export function overviewTree(
  causes: readonly CauseNode[],
  failure: string,
  selectedId: CauseId | null,
): Overview {
  const forest = causeForest(causes);
  const [first] = forest;
  // With nothing selected the tree is shown around its first answer.
  const shownId = selectedId ?? first?.node.id ?? null;
  const path = new Set(pathTo(causes, shownId).map(({ id }) => id));
  const around = causes.length > MOST_WHOLE ? path : null;
  const root: Sized = {
    ...OVERVIEW_BOX,
    id: null,
    words: failure.trim() || 'What failed',
    isPossible: false,
    children: drawn(forest, selectedId === null ? FEW : 1, around),
  };
  const placed = arrangeTree(root, { isSideways: false, gap: GAP });
  const left = Math.min(...placed.map(({ x }) => x));
  const boxes = placed.map(({ box: { id, words, isPossible }, x, y, parent }) => ({
    id,
    words,
    isPossible,
    x: Math.round(x - left),
    y: Math.round(y),
    parent,
  }));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = boxes.map((box) => (box.parent === null ? '' : line(box, boxes[box.parent])));
  const links = causes.flatMap(({ id, alsoExplains = [] }) =>
    alsoExplains.map((target) => line(byId.get(id), byId.get(target))),
  );
  return {
    boxes,
    lines: lines.join(''),
    links: links.join(''),
    width: Math.max(...boxes.map(({ x }) => x)) + OVERVIEW_BOX.width,
    height: Math.max(...boxes.map(({ y }) => y)) + OVERVIEW_BOX.height,
  };
}

/** All branches, or only those of the path and a few beside them, the others as one box that leads to the first. */
function drawn(
  branches: readonly CauseBranch[],
  few: number,
  path: ReadonlySet<CauseId> | null,
): readonly Sized[] {
  if (path === null) return branches.map((branch) => sized(branch, null));
  const spared = branches.filter(({ node }) => !path.has(node.id));
  const shown = new Set(spared.slice(0, few));
  const kept = branches.filter((branch) => path.has(branch.node.id) || shown.has(branch));
  const [first, ...others] = spared.slice(few);
  const boxes = kept.map((branch) => sized(branch, path));
  if (first === undefined) return boxes;
  const words = `+${others.length + 1} more`;
  return [...boxes, { ...OVERVIEW_BOX, id: first.node.id, words, isPossible: true, children: [] }];
}

function sized({ node, children }: CauseBranch, path: ReadonlySet<CauseId> | null): Sized {
  const isEnd = path !== null && !path.has(node.id);
  const isLast = path !== null && !children.some((child) => path.has(child.node.id));
  return {
    ...OVERVIEW_BOX,
    id: node.id,
    words: capitalised(node.answer.trim()) || 'Not answered yet',
    isPossible: node.confidence === 'possible',
    children: isEnd ? [] : drawn(children, isLast ? FEW : 1, path),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function line(from: Point | undefined, to: Point | undefined): string {
  if (from === undefined || to === undefined) return '';
  const half = OVERVIEW_BOX.width / 2;
  const bend = from.y - GAP.along / 2;
  return `M${from.x + half} ${from.y}V${bend}H${to.x + half}V${to.y + OVERVIEW_BOX.height}`;
}
