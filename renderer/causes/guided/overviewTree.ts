import { arrangeTree } from '#shared/causeBoard/arrangeTree.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import { type CauseBranch, causeForest } from '#shared/domain/causeTree.ts';
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

/** The failure on top, its causes below, in boxes too small for more than a few words. */
export function overviewTree(causes: readonly CauseNode[], failure: string): Overview {
  const root: Sized = {
    ...OVERVIEW_BOX,
    id: null,
    words: failure.trim() || 'What failed',
    isPossible: false,
    children: causeForest(causes).map(sized),
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

function sized({ node, children }: CauseBranch): Sized {
  return {
    ...OVERVIEW_BOX,
    id: node.id,
    words: capitalised(node.answer.trim()) || 'Not answered yet',
    isPossible: node.confidence === 'possible',
    children: children.map(sized),
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
