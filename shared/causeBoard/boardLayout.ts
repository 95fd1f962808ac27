import { arrangeTree } from '#shared/causeBoard/arrangeTree.ts';
import { BOX, type BoxId, boxHeight, failureHeight } from '#shared/causeBoard/boardBox.ts';
import { type CauseBranch, causeForest } from '#shared/domain/causeTree.ts';
import type { CauseId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';

/** Whether answers stand below what they explain, or to the right of it. */
export const BOARD_DIRECTIONS = ['down', 'right'] as const;
export type BoardDirection = (typeof BOARD_DIRECTIONS)[number];

const GAPS = { down: { across: 24, along: 48 }, right: { across: 20, along: 64 } } as const;

/** One box of the board; places and sizes in pixels at a zoom of 1. */
export interface BoardBox {
  readonly id: BoxId;
  /** Null for the failure. */
  readonly branch: CauseBranch | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The box it explains; undefined for the failure, which is the only root. */
  readonly parentId: BoxId | undefined;
  /** 1 for the failure. */
  readonly level: number;
  /** Among the answers to the same question, counted from 1. */
  readonly position: number;
  readonly siblings: number;
  readonly hasQuestion: boolean;
  readonly childCount: number;
  /** Answers below that are folded away. */
  readonly hidden: number;
}

export interface BoardLayout {
  /** In reading order: a box, what is below it, the next one. */
  readonly boxes: readonly BoardBox[];
  readonly byId: ReadonlyMap<BoxId, BoardBox>;
  readonly direction: BoardDirection;
  readonly width: number;
  readonly height: number;
}

/** What decides the layout besides the incident. */
export interface BoardWish {
  readonly direction: BoardDirection;
  readonly collapsed: ReadonlySet<CauseId>;
  /** Lines of signs below an answer. */
  readonly factLines: (branch: CauseBranch) => number;
}

type Sized = Omit<BoardBox, 'x' | 'y'> & { readonly children: readonly Sized[] };

/** The failure and its causes as boxes with places; the upper left corner of all is at 0, 0. */
export function boardLayout(
  { causes, failure }: Pick<Incident, 'causes' | 'failure'>,
  wish: BoardWish,
): BoardLayout {
  const { direction } = wish;
  const root = failureBox(causeForest(causes), failure, wish);
  const placed = arrangeTree(root, { isSideways: direction === 'right', gap: GAPS[direction] });
  const left = Math.min(...placed.map(({ x }) => x));
  const top = Math.min(...placed.map(({ y }) => y));
  const byId = new Map<BoxId, BoardBox>();
  for (const { box, x, y } of placed) {
    const { children: _, ...rest } = box;
    byId.set(box.id, { ...rest, x: Math.round(x - left), y: Math.round(y - top) });
  }
  const boxes = inReadingOrder(root).flatMap(({ id }) => byId.get(id) ?? []);
  const width = Math.max(...boxes.map((box) => box.x + box.width));
  const height = Math.max(...boxes.map((box) => box.y + box.height));
  return { boxes, byId, direction, width, height };
}

function failureBox(forest: readonly CauseBranch[], failure: string, wish: BoardWish): Sized {
  return {
    id: null,
    branch: null,
    parentId: undefined,
    level: 1,
    position: 1,
    siblings: 1,
    width: BOX.width,
    height: failureHeight(failure),
    hasQuestion: false,
    childCount: forest.length,
    hidden: 0,
    children: answerBoxes(forest, null, wish),
  };
}

function answerBoxes(branches: readonly CauseBranch[], parentId: BoxId, wish: BoardWish): readonly Sized[] {
  return branches.map((branch, index) => {
    const { node, depth, children } = branch;
    const isCollapsed = children.length > 0 && wish.collapsed.has(node.id);
    const hasQuestion = node.question !== '' && node.question !== branches[index - 1]?.node.question;
    return {
      id: node.id,
      branch,
      parentId,
      level: depth + 1,
      position: index + 1,
      siblings: branches.length,
      width: BOX.width,
      height: boxHeight({ branch, hasQuestion, factLines: wish.factLines(branch) }),
      hasQuestion,
      childCount: children.length,
      hidden: isCollapsed ? countBelow(branch) : 0,
      children: isCollapsed ? [] : answerBoxes(children, node.id, wish),
    };
  });
}

/** How many answers stand below one, on all levels. */
export function countBelow({ children }: CauseBranch): number {
  return children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

function inReadingOrder(box: Sized): readonly Sized[] {
  return [box, ...box.children.flatMap(inReadingOrder)];
}
