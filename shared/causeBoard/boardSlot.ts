import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import type { CausePlace } from '#shared/domain/causes/causeEdits.ts';
import { wouldMakeCycle } from '#shared/domain/causes/causeLinks.ts';
import { childrenOf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

type Causes = readonly CauseNode[];

/** Where an answer that is being moved would stand. */
export interface BoardSlot {
  readonly parentId: BoxId;
  /** Among the answers below the parent, counted without the moved one. */
  readonly index: number;
}

/** The answers that the moved one would stand among. */
export function slotSiblings(causes: Causes, movedId: CauseId, parentId: BoxId): readonly CauseNode[] {
  return childrenOf(causes, parentId).filter(({ id }) => id !== movedId);
}

/** Where an answer stands now; below the failure when it is gone. */
export function homeSlot(causes: Causes, movedId: CauseId): BoardSlot {
  const parentId = causes.find(({ id }) => id === movedId)?.parentId ?? null;
  const index = childrenOf(causes, parentId).findIndex(({ id }) => id === movedId);
  return { parentId, index: Math.max(0, index) };
}

/** Whether the answer would explain itself there, over parents or over links. */
export function isRefused(causes: Causes, movedId: CauseId, { parentId }: BoardSlot): boolean {
  return parentId !== null && wouldMakeCycle(causes, movedId, parentId);
}

export function isSameSlot(a: BoardSlot, b: BoardSlot): boolean {
  return a.parentId === b.parentId && a.index === b.index;
}

/** The slot as `moveCause` takes it; the same for every way of moving, so that the file comes out the same. */
export function placeOfSlot(causes: Causes, movedId: CauseId, { parentId, index }: BoardSlot): CausePlace {
  const siblings = slotSiblings(causes, movedId, parentId);
  if (siblings.length === 0) return { parentId, after: parentId };
  return { parentId, after: siblings[index - 1]?.id ?? null };
}
