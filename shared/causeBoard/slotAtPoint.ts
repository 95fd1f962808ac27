import type { BoardBox, BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { type BoardSlot, homeSlot, isRefused, slotSiblings } from '#shared/causeBoard/boardSlot.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** Pixels of the board at a zoom of 1. */
export interface BoardPoint {
  readonly x: number;
  readonly y: number;
}

/** What lies under the pointer for an answer that is dragged. */
export interface PointedSlot {
  readonly slot: BoardSlot;
  /** It cannot stand there: it would explain itself. */
  readonly isRefused: boolean;
}

/** Further from every box than this, nothing is meant. */
const REACH = 80;
/** The share of a box at each end that means "beside it" rather than "under it". */
const BESIDE = 0.24;

/**
 * Where a dragged answer would go: onto a box means under it, at its ends before or after it, between two
 * boxes between them, beyond a box under it. Over the dragged
 * one itself it would stay where it is. Null far from all boxes.
 */
export function slotAtPoint(
  layout: BoardLayout,
  causes: readonly CauseNode[],
  movedId: CauseId,
  point: BoardPoint,
): PointedSlot | null {
  const box = nearestBox(layout, point);
  if (box === null) return null;
  if (box.id === movedId) return { slot: homeSlot(causes, movedId), isRefused: false };
  const slot = slotBy(box, zoneOf(box, layout, point), causes, movedId);
  return { slot, isRefused: isRefused(causes, movedId, slot) };
}

function nearestBox({ boxes }: BoardLayout, point: BoardPoint): BoardBox | null {
  let nearest: BoardBox | null = null;
  let least = REACH;
  for (const box of boxes) {
    const distance = Math.hypot(
      outside(point.x, box.x, box.x + box.width),
      outside(point.y, box.y, box.y + box.height),
    );
    if (distance > least || (distance === least && nearest !== null)) continue;
    nearest = box;
    least = distance;
  }
  return nearest;
}

/** How far a value lies outside a range; 0 inside. */
function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}

type Zone = 'before' | 'after' | 'under';

function zoneOf(box: BoardBox, { direction }: BoardLayout, point: BoardPoint): Zone {
  if (box.id === null) return 'under';
  const right = (point.x - box.x) / box.width;
  const down = (point.y - box.y) / box.height;
  const [across, along] = direction === 'down' ? [right, down] : [down, right];
  const half = across < 0.5 ? 'before' : 'after';
  if (across < 0 || across > 1 || along < 0) return half;
  if (along > 1) return 'under';
  return across < BESIDE || across > 1 - BESIDE ? half : 'under';
}

function slotBy(box: BoardBox, zone: Zone, causes: readonly CauseNode[], movedId: CauseId): BoardSlot {
  if (zone === 'under' || box.parentId === undefined) {
    return { parentId: box.id, index: slotSiblings(causes, movedId, box.id).length };
  }
  const index = slotSiblings(causes, movedId, box.parentId).findIndex(({ id }) => id === box.id);
  return { parentId: box.parentId, index: zone === 'before' ? index : index + 1 };
}
