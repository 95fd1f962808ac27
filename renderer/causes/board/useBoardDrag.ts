import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/react';
import { type RefObject, useRef } from 'react';
import type { BoardView } from '#renderer/causes/board/useBoardView.ts';
import type { CauseMoving } from '#renderer/causes/board/useCauseMove.ts';
import type { BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { slotAtPoint } from '#shared/causeBoard/slotAtPoint.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/ids.ts';

interface BoardDragParts {
  readonly layout: BoardLayout;
  readonly causes: readonly CauseNode[];
  readonly view: BoardView;
  readonly moving: CauseMoving;
}

/** From the pointer to what is beside it. */
const OFF = 16;

/** Dragging by pointer: the library follows the pointer, the board's own layout says what lies under it. */
export function useBoardDrag({ layout, causes, view, moving }: BoardDragParts) {
  const ghost = useRef<HTMLDivElement>(null);
  const pointAt = ({ operation }: DragStartEvent | DragMoveEvent): void => {
    const { source, position } = operation;
    if (source === null || source === undefined) return;
    const { x, y } = position.current;
    placeGhost(ghost, x, y);
    moving.point(slotAtPoint(layout, causes, toId<CauseId>(String(source.id)), view.toBoard({ x, y })));
  };
  return {
    ghost,
    onDragStart: (event: DragStartEvent) => {
      const { source } = event.operation;
      if (source !== null && source !== undefined) moving.start(toId<CauseId>(String(source.id)), 'pointer');
      const { x, y } = event.operation.position.current;
      // The ghost is drawn only after this: it takes its place in the next frame.
      requestAnimationFrame(() => placeGhost(ghost, x, y));
    },
    onDragMove: pointAt,
    onDragEnd: (event: DragEndEvent) => {
      if (event.canceled) moving.cancel();
      else moving.drop();
    },
  };
}

/** Moved without React: a drag draws nothing else as long as it means the same place. */
function placeGhost(ghost: RefObject<HTMLDivElement | null>, x: number, y: number): void {
  const element = ghost.current;
  if (element === null) return;
  // On the other side of the pointer where the window ends.
  const left = x + OFF + element.offsetWidth > innerWidth ? x - OFF - element.offsetWidth : x + OFF;
  const top = y + OFF + element.offsetHeight > innerHeight ? y - OFF - element.offsetHeight : y + OFF;
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
