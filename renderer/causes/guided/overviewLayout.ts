import { arrangeTree } from '#shared/causeBoard/arrangeTree.ts';
import { extentOf } from '#shared/causeBoard/extentOf.ts';
import {
  type CauseBranch,
  causeForest,
  madeFromLeaves,
  nodesInOrder,
} from '#shared/domain/causes/causeTree.ts';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** In pixels; every box has the same size, its words end in dots. */
export const OVERVIEW_BOX = { width: 152, height: 22 } as const;
const GAP = { across: 10, along: 12 } as const;

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
/** Of the steps that lead to it; those before are one box. */
const MOST_STEPS = 12;

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
  const steps = pathTo(causes, shownId);
  const around = causes.length > MOST_WHOLE ? new Set(steps.map(({ id }) => id)) : null;
  const unshown = around === null ? [] : steps.slice(0, -MOST_STEPS);
  const root: Sized = {
    ...OVERVIEW_BOX,
    id: null,
    words: failure.trim() || 'What failed',
    isPossible: false,
    children: children(forest, { few: selectedId === null ? FEW : 1, path: around, unshown }),
  };
  const placed = arrangeTree(root, { isSideways: false, gap: GAP });
  const { left } = extentOf(placed.map(({ x, y }) => ({ ...OVERVIEW_BOX, x, y })));
  const boxes = placed.map(({ box: { id, words, isPossible }, x, y, parent }) => ({
    id,
    words,
    isPossible,
    x: Math.round(x - left),
    y: Math.round(y),
    parent,
  }));
  const { right, bottom } = extentOf(boxes.map(({ x, y }) => ({ ...OVERVIEW_BOX, x, y })));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const lines = boxes.map((box) => (box.parent === null ? '' : line(box, boxes[box.parent])));
  const links = causes.flatMap(({ id, alsoExplains = [] }) =>
    alsoExplains.map((target) => line(byId.get(id), byId.get(target))),
  );
  return {
    boxes,
    lines: lines.join(''),
    links: links.join(''),
    width: right,
    height: bottom,
  };
}

interface Around {
  /** Of the branches that the path does not take. */
  readonly few: number;
  /** Null: the whole tree is drawn. */
  readonly path: ReadonlySet<CauseId> | null;
  /** The first steps of a long path, which are drawn as one box. */
  readonly unshown: readonly CauseNode[];
}

/** The causes, as they are drawn below the failure. */
function children(forest: readonly CauseBranch[], around: Around): readonly Sized[] {
  const above = around.unshown.at(-1);
  if (above === undefined) return drawn(forest, around);
  const last = nodesInOrder(forest, (branch) => branch.children).find(({ node }) => node.id === above.id);
  const words = `${around.unshown.length} more above`;
  return [moreBox(above.id, words, drawn(last?.children ?? [], around))];
}

function moreBox(id: CauseId, words: string, below: readonly Sized[]): Sized {
  return { ...OVERVIEW_BOX, id, words, isPossible: true, children: below };
}

/** A branch to be drawn: its own answer, or one box for itself and all after it, which leads to it. */
interface Drawn {
  readonly branch: CauseBranch;
  /** 0: its own answer. */
  readonly standsFor: number;
}

function drawn(branches: readonly CauseBranch[], { few, path }: Around): readonly Sized[] {
  return madeFromLeaves<Drawn, Sized>(
    chosen(branches, few, path),
    ({ branch, standsFor }) => {
      if (standsFor > 0 || (path !== null && !path.has(branch.node.id))) return [];
      const isLast = path !== null && !branch.children.some(({ node }) => path.has(node.id));
      return chosen(branch.children, isLast ? FEW : 1, path);
    },
    ({ branch: { node }, standsFor }, below) =>
      standsFor === 0 ? answerBox(node, below) : moreBox(node.id, `+${standsFor} more`, []),
  );
}

/** All branches, or only those of the path and a few beside them, the others as one. */
function chosen(
  branches: readonly CauseBranch[],
  few: number,
  path: ReadonlySet<CauseId> | null,
): readonly Drawn[] {
  const alone = (branch: CauseBranch): Drawn => ({ branch, standsFor: 0 });
  if (path === null) return branches.map(alone);
  const spared = branches.filter(({ node }) => !path.has(node.id));
  const shown = new Set(spared.slice(0, few));
  const kept = branches.filter((branch) => path.has(branch.node.id) || shown.has(branch)).map(alone);
  const [first, ...others] = spared.slice(few);
  return first === undefined ? kept : [...kept, { branch: first, standsFor: others.length + 1 }];
}

function answerBox({ id, answer, confidence }: CauseNode, below: readonly Sized[]): Sized {
  return {
    ...OVERVIEW_BOX,
    id,
    words: capitalised(answer.trim()) || 'Not answered yet',
    isPossible: confidence === 'possible',
    children: below,
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
