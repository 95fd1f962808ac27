import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import type { BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import type { TreeStep } from '#shared/causeBoard/stepSlot.ts';

/**
 * The box that an arrow key leads to: what it explains, the first that explains it, or the neighbour on the
 * same level, also across parents. Undefined where the board ends.
 */
export function boardNeighbour({ boxes, byId }: BoardLayout, id: BoxId, step: TreeStep): BoxId | undefined {
  const box = byId.get(id);
  if (box === undefined) return undefined;
  if (step === 'up') return box.parentId;
  if (step === 'down') return boxes.find(({ parentId }) => parentId === id)?.id;
  const level = boxes.filter((other) => other.level === box.level);
  return level[level.indexOf(box) + (step === 'next' ? 1 : -1)]?.id;
}
