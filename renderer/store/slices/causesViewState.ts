import type { BoardDirection } from '#shared/causeBoard/boardLayout.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** How the Five Whys are looked at; never saved. Guided, board and outline share it. */
export interface CausesView {
  readonly mode: 'guided' | 'board' | 'outline';
  /** The answer that is worked on; null stands for the failure itself. */
  readonly selectedId: CauseId | null;
  /** Answers whose branches are folded away on the board and in the outline. */
  readonly collapsed: readonly CauseId[];
  readonly boardDirection: BoardDirection;
  /** 1 is 100 %; null until the board has been fitted into its place. */
  readonly boardZoom: number | null;
  /** The causes that were cut or copied last, with their text on the system's clipboard. */
  readonly copied: CopiedCauses | null;
}

/** A branch taken from the tree: its answers in reading order, the topmost first. */
export interface CopiedCauses {
  readonly nodes: readonly CauseNode[];
  readonly text: string;
}

export interface CausesViewSlice {
  readonly causesView: CausesView;
  setCausesMode(mode: CausesView['mode']): void;
  /** Works on an answer; null stands for the failure. */
  selectCause(id: CauseId | null): void;
  /** The same, with branches opened that are folded away, so that it does not vanish in one of them. */
  revealCause(id: CauseId | null, unfolded: ReadonlySet<CauseId | null>): void;
  /** Folds the branch of an answer away, or opens it again. */
  toggleBranch(id: CauseId): void;
  keepCopied(copied: CopiedCauses): void;
  /** The board is fitted into its place again. */
  setBoardDirection(direction: BoardDirection): void;
  /** Null fits the board into its place. */
  setBoardZoom(zoom: number | null): void;
}
