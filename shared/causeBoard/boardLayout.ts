import { arrangeTree } from '#shared/causeBoard/arrangeTree.ts';
import { BOX, type BoxId, type BoxWidth, boxHeight, failureHeight } from '#shared/causeBoard/boardBox.ts';
import { extentOf } from '#shared/causeBoard/extentOf.ts';
import { PLAIN_WHY } from '#shared/domain/causes/causeQuestions.ts';
import {
  type CauseBranch,
  causeForest,
  madeFromLeaves,
  nodesInOrder,
} from '#shared/domain/causes/causeTree.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** Whether answers stand below what they explain, or to the right of it. */
export const BOARD_DIRECTIONS = ['down', 'right'] as const;
export type BoardDirection = (typeof BOARD_DIRECTIONS)[number];

const GAPS = { down: { across: 24, along: 28 }, right: { across: 20, along: 64 } } as const;

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
  /** Of all boxes; the usual one where it is left out. */
  readonly boxWidth?: BoxWidth;
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
  const { left, top } = extentOf(placed.map(({ box: { width, height }, x, y }) => ({ x, y, width, height })));
  const byId = new Map<BoxId, BoardBox>();
  for (const { box, x, y } of placed) {
    const { children: _, ...rest } = box;
    byId.set(box.id, { ...rest, x: Math.round(x - left), y: Math.round(y - top) });
  }
  const boxes = nodesInOrder([root], ({ children }) => children).flatMap(({ id }) => byId.get(id) ?? []);
  const { right, bottom } = extentOf(boxes);
  return { boxes, byId, direction, width: right, height: bottom };
}

function widthOf({ boxWidth = BOX.width }: BoardWish): BoxWidth {
  return boxWidth;
}

function failureBox(forest: readonly CauseBranch[], failure: string, wish: BoardWish): Sized {
  return {
    id: null,
    branch: null,
    parentId: undefined,
    level: 1,
    position: 1,
    siblings: 1,
    width: widthOf(wish),
    height: failureHeight(failure, widthOf(wish)),
    hasQuestion: false,
    childCount: forest.length,
    hidden: 0,
    children: answerBoxes(forest, wish),
  };
}

/** One answer, and where it stands among the answers to what it explains. */
interface Answer {
  readonly branch: CauseBranch;
  readonly parentId: BoxId;
  readonly index: number;
  readonly siblings: readonly CauseBranch[];
}

function answersTo(siblings: readonly CauseBranch[], parentId: BoxId): readonly Answer[] {
  return siblings.map((branch, index) => ({ branch, parentId, index, siblings }));
}

function answerBoxes(forest: readonly CauseBranch[], wish: BoardWish): readonly Sized[] {
  const isFolded = ({ node, children }: CauseBranch) => children.length > 0 && wish.collapsed.has(node.id);
  return madeFromLeaves<Answer, Sized>(
    answersTo(forest, null),
    ({ branch }) => (isFolded(branch) ? [] : answersTo(branch.children, branch.node.id)),
    ({ branch, parentId, index, siblings }, children) => {
      const { node, depth } = branch;
      // What only asks about the box above it says nothing that the line to it does not. The first says how to read the lines.
      const isSaid = node.question !== '' && (parentId === null || node.question !== PLAIN_WHY);
      const hasQuestion = isSaid && node.question !== siblings[index - 1]?.node.question;
      return {
        id: node.id,
        branch,
        parentId,
        level: depth + 1,
        position: index + 1,
        siblings: siblings.length,
        width: widthOf(wish),
        height: boxHeight({
          branch,
          hasQuestion,
          factLines: wish.factLines(branch),
          width: widthOf(wish),
        }),
        hasQuestion,
        childCount: branch.children.length,
        hidden: isFolded(branch) ? branch.below : 0,
        children,
      };
    },
  );
}
