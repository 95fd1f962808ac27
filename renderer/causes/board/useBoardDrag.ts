import type { DragEndEvent, DragMoveEvent, DragStartEvent } from '@dnd-kit/react';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
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

/** How near to an edge of the view a drag makes it scroll, in pixels of the screen. */
const EDGE = 48;
/** Pixels a frame at the very edge. */
const FASTEST = 18;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls a view while something is dragged near its edge, the nearer the faster. A box that was picked up near the
 * edge scrolls only when it is taken further out. Returns the function that stops it.
 */
function scrollAtEdges(view: HTMLElement, pointer: () => Point, onScrolled: () => void): () => void {
  const depthsNow = (): readonly number[] => {
    const { left, top, right, bottom } = view.getBoundingClientRect();
    const { x, y } = pointer();
    return [left + EDGE - x, x - right + EDGE, top + EDGE - y, y - bottom + EDGE].map((depth) =>
      Math.min(EDGE, Math.max(0, depth)),
    );
  };
  let allowed = depthsNow();
  let frame = requestAnimationFrame(step);
  function step(): void {
    const depths = depthsNow();
    allowed = allowed.map((depth, edge) => Math.min(depth, depths[edge] ?? 0));
    const [left = 0, right = 0, up = 0, down = 0] = depths.map((depth, edge) =>
      speed(depth - (allowed[edge] ?? 0)),
    );
    const before = { left: view.scrollLeft, top: view.scrollTop };
    view.scrollLeft += right - left;
    view.scrollTop += down - up;
    if (view.scrollLeft !== before.left || view.scrollTop !== before.top) onScrolled();
    frame = requestAnimationFrame(step);
  }
  return () => cancelAnimationFrame(frame);
}

function speed(depth: number): number {
  return Math.ceil((depth / EDGE) * FASTEST);
}
