import { BOX } from '#shared/causeBoard/boardBox.ts';
import type { BoardBox, BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { type BoardSlot, slotSiblings } from '#shared/causeBoard/boardSlot.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** A bar that shows where a moved answer would stand; pixels of the board at a zoom of 1. */
export interface SlotMarker {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const THICKNESS = 6;
/** From a box to a bar that has no box on its other side. */
const OFF = 12;

/** The bar for a place: between two boxes, beside the outer one, or beyond a parent that has none yet. */
export function slotMarker(
  layout: BoardLayout,
  causes: readonly CauseNode[],
  movedId: CauseId,
  slot: BoardSlot,
): SlotMarker | null {
  const siblings = slotSiblings(causes, movedId, slot.parentId);
  const boxOf = (index: number): BoardBox | undefined => {
    const sibling = siblings[index];
    return sibling === undefined ? undefined : layout.byId.get(sibling.id);
  };
  const [before, after] = [boxOf(slot.index - 1), boxOf(slot.index)];
  const isDown = layout.direction === 'down';
  const beside = before ?? after;
  if (beside === undefined) {
    const parent = layout.byId.get(slot.parentId);
    return parent === undefined ? null : beyond(parent, isDown);
  }
  const end = (box: BoardBox) => (isDown ? box.x + box.width : box.y + box.height);
  const start = (box: BoardBox) => (isDown ? box.x : box.y);
  const middle =
    before !== undefined && after !== undefined
      ? (end(before) + start(after)) / 2
      : before === undefined
        ? start(beside) - OFF
        : end(before) + OFF;
  const across = middle - THICKNESS / 2;
  return isDown
    ? { x: across, y: beside.y, width: THICKNESS, height: beside.height }
    : { x: beside.x, y: across, width: beside.width, height: THICKNESS };
}

function beyond(parent: BoardBox, isDown: boolean): SlotMarker {
  return isDown
    ? { x: parent.x, y: parent.y + parent.height + OFF, width: BOX.width, height: THICKNESS }
    : { x: parent.x + parent.width + OFF, y: parent.y, width: THICKNESS, height: parent.height };
}
