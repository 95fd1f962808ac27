import { createContext, useContext } from 'react';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** The actions that a box calls on its board. Always the same object, so that only changed boxes render again. */
export interface BoardActions {
  /** Makes a box the one worked on, and gives it the focus. */
  readonly select: (id: BoxId) => void;
  /** The same by the pointer: nothing may move under it. */
  readonly press: (id: BoxId) => void;
  readonly startEditing: (id: BoxId) => void;
  /** The keyboard goes on from the box. */
  readonly endEditing: () => void;
  /** Folds what is below an answer away, or shows it again. */
  readonly toggle: (id: CauseId) => void;
}

const BoardContext = createContext<BoardActions | null>(null);

export const BoardProvider = BoardContext;

export function useBoardActions(): BoardActions {
  const actions = useContext(BoardContext);
  if (actions === null) throw new Error('A box stands outside the board');
  return actions;
}

/** How a box is found in the page by what it stands for. */
export function boxElementId(id: BoxId): string {
  return id ?? 'failure';
}
