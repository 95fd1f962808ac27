import type { BoardDirection } from '#shared/causeBoard/boardLayout.ts';
import { type BoardSlot, slotSiblings } from '#shared/causeBoard/boardSlot.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** A step in the tree: among the answers to one question, to what they explain, to what explains them. */
export type TreeStep = 'previous' | 'next' | 'up' | 'down';

const STEPS: Record<BoardDirection, Readonly<Record<string, TreeStep>>> = {
  down: { ArrowLeft: 'previous', ArrowRight: 'next', ArrowUp: 'up', ArrowDown: 'down' },
  right: { ArrowUp: 'previous', ArrowDown: 'next', ArrowLeft: 'up', ArrowRight: 'down' },
};

/** The step that an arrow key means on a board drawn that way; undefined for other keys. */
export function stepOfKey(key: string, direction: BoardDirection): TreeStep | undefined {
  return STEPS[direction][key];
}

/**
 * The next place for an answer that is moved by keys. Up leads right behind what it stood under; down to
 * the end of what stands before it, or else to the start of what stands behind it. Null where there is nothing.
 */
export function stepSlot(
  causes: readonly CauseNode[],
  movedId: CauseId,
  slot: BoardSlot,
  step: TreeStep,
): BoardSlot | null {
  const siblings = slotSiblings(causes, movedId, slot.parentId);
  const { parentId, index } = slot;
  switch (step) {
    case 'previous':
      return index > 0 ? { parentId, index: index - 1 } : null;
    case 'next':
      return index < siblings.length ? { parentId, index: index + 1 } : null;
    case 'up':
      return slotBehindParent(causes, movedId, slot);
    case 'down': {
      const before = siblings[index - 1];
      if (before !== undefined) {
        return { parentId: before.id, index: slotSiblings(causes, movedId, before.id).length };
      }
      const behind = siblings[index];
      return behind === undefined ? null : { parentId: behind.id, index: 0 };
    }
  }
}

function slotBehindParent(
  causes: readonly CauseNode[],
  movedId: CauseId,
  { parentId }: BoardSlot,
): BoardSlot | null {
  const parent = causes.find(({ id }) => id === parentId);
  if (parent === undefined) return null;
  const siblings = slotSiblings(causes, movedId, parent.parentId);
  return { parentId: parent.parentId, index: siblings.indexOf(parent) + 1 };
}
