import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/react';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { scrollAtEdges } from '#renderer/causes/board/edgeScroll.ts';
import type { BoardView } from '#renderer/causes/board/useBoardView.ts';
import type { CauseMoving } from '#renderer/causes/board/useCauseMove.ts';
import type { BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import { slotAtPoint } from '#shared/causeBoard/slotAtPoint.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';

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
  const dragged = useRef<CauseId | null>(null);
  const pointer = useRef({ x: 0, y: 0 });

  /** What lies under the pointer now; nothing outside the view. */
  const point = (): void => {
    const area = view.ref.current?.getBoundingClientRect();
    if (dragged.current === null || area === undefined) return;
    const { x, y } = pointer.current;
    const isInside = x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
    moving.point(isInside ? slotAtPoint(layout, causes, dragged.current, view.toBoard({ x, y })) : null);
  };
  const pointAgain = useEffectEvent(point);
  const isDragging = moving.move?.by === 'pointer';
  const board = view.ref;
  useEffect(() => {
    if (!isDragging || board.current === null) return;
    return scrollAtEdges(
      board.current,
      () => pointer.current,
      () => pointAgain(),
    );
  }, [isDragging, board]);

  return {
    ghost,
    onDragStart: ({ operation: { source, position } }: DragStartEvent) => {
      if (source === null || source === undefined || view.ref.current === null) return;
      const id = toId<CauseId>(String(source.id));
      pointer.current = position.current;
      dragged.current = id;
      moving.start(id, 'pointer');
      // The ghost is drawn only after this: it takes its place in the next frame.
      requestAnimationFrame(() => placeGhost(ghost, pointer.current));
    },
    onDragMove: ({ operation: { position } }: DragMoveEvent) => {
      pointer.current = position.current;
      placeGhost(ghost, pointer.current);
      point();
    },
    onDragEnd: ({ canceled, nativeEvent }: DragEndEvent) => {
      // The last move before letting go may not have been told yet.
      if (!canceled && nativeEvent instanceof PointerEvent) {
        pointer.current = { x: nativeEvent.clientX, y: nativeEvent.clientY };
        point();
      }
      dragged.current = null;
      if (canceled) moving.cancel();
      else moving.drop();
    },
  };
}

/** Moved without React: a drag draws nothing else as long as it means the same place. */
function placeGhost(
  ghost: RefObject<HTMLDivElement | null>,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const element = ghost.current;
  if (element === null) return;
  // On the other side of the pointer where the window ends.
  const left = x + OFF + element.offsetWidth > innerWidth ? x - OFF - element.offsetWidth : x + OFF;
  const top = y + OFF + element.offsetHeight > innerHeight ? y - OFF - element.offsetHeight : y + OFF;
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
