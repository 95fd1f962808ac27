import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type BoardFit, useFitted } from '#renderer/causes/board/useBoardFit.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { BoxId } from '#shared/causeBoard/boardBox.ts';
import {
  allowedZoom,
  type BoardArea,
  type BoardFrame,
  boardFrame,
  fitZoom,
  seenArea,
} from '#shared/causeBoard/boardFrame.ts';
import type { BoardLayout } from '#shared/causeBoard/boardLayout.ts';
import type { BoardPoint } from '#shared/causeBoard/slotAtPoint.ts';

/** How far boxes are drawn beyond the edges of the view, so that scrolling finds them there. */
const AROUND = 400;
/** What the second line of details covers of the view. */
const DETAILS = 46;
/** Scrolling less than this changes nothing that is drawn. */
const COARSE = 200;
/** Between a box that is brought into view and the edge. */
const REVEAL = 24;

/** The window onto the board: how far it is scrolled and zoomed. */
export interface BoardView {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly frame: BoardFrame;
  /** The part that is worth drawing; null while the view has no size. */
  readonly area: BoardArea | null;
  /** Zooms about a point of the window, or about the middle of the view. */
  zoomTo(zoom: number, about?: { readonly clientX: number; readonly clientY: number }): void;
  fit(): void;
  /** Scrolls no more than is needed to see it. */
  reveal(area: BoardArea): void;
  /** A point of the window as one of the board. */
  toBoard(client: { readonly x: number; readonly y: number }): BoardPoint;
  onScroll(): void;
}

interface Held {
  readonly point: BoardPoint;
  /** Where the point is to stay, in the view. */
  readonly at: BoardPoint;
}

/** Scrolling is the browser's own; zooming and edits keep what is worked on where it is on the screen. */
export function useBoardView(
  ref: RefObject<HTMLDivElement | null>,
  fit: BoardFit,
  layout: BoardLayout,
  selectedId: BoxId,
): BoardView {
  const { size, fits } = fit;
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  const stored = useAppStore(({ causesView }) => causesView.boardZoom);
  const setZoom = useAppStore(({ setBoardZoom }) => setBoardZoom);
  const fittedZoom = useFitted<FittedZoom>(
    () => ({
      zoom: size === null ? 1 : fitZoom(layout, { ...size, height: size.height - DETAILS }),
    }),
    fit,
    layout.direction,
  );
  const zoom = stored ?? fittedZoom.zoom;
  const frame = useMemo(
    () => boardFrame(layout, size ?? { width: 0, height: 0 }, zoom),
    [layout, size, zoom],
  );
  const held = useRef<Held | null>(null);
  useKeptInPlace({
    ref,
    layout,
    frame,
    selectedId,
    held,
    fitted: stored === null ? fittedZoom : null,
    isReady: size !== null,
  });

  const onScroll = useCallback(() => {
    const view = ref.current;
    if (view === null) return;
    const next = { left: coarse(view.scrollLeft), top: coarse(view.scrollTop) };
    setScrolled((before) => (before.left === next.left && before.top === next.top ? before : next));
  }, [ref]);

  const area = useMemo(
    () =>
      size === null
        ? null
        : seenArea(frame, { ...size, scrollLeft: scrolled.left, scrollTop: scrolled.top }, AROUND),
    [frame, size, scrolled],
  );

  const showAgain = useEffectEvent(() => {
    if (ref.current !== null) showFirst(ref.current, frame, layout, selectedId);
  });
  useEffect(() => {
    if (fits === 0) return;
    // Once more when it is drawn: with the zoom unchanged nothing else would bring it back into view.
    const drawn = requestAnimationFrame(() => showAgain());
    return () => cancelAnimationFrame(drawn);
  }, [fits]);

  const toBoard: BoardView['toBoard'] = ({ x, y }) => {
    const view = ref.current;
    const box = view?.getBoundingClientRect();
    if (view === null || box === undefined) return { x: 0, y: 0 };
    return {
      x: (x - box.left + view.scrollLeft - frame.left) / frame.zoom,
      y: (y - box.top + view.scrollTop - frame.top) / frame.zoom,
    };
  };
  return {
    ref,
    frame,
    area,
    onScroll,
    toBoard,
    zoomTo: (wanted, about) => {
      const box = ref.current?.getBoundingClientRect();
      if (box !== undefined) {
        const client = {
          x: about?.clientX ?? box.left + box.width / 2,
          y: about?.clientY ?? box.top + box.height / 2,
        };
        held.current = { point: toBoard(client), at: { x: client.x - box.left, y: client.y - box.top } };
      }
      setZoom(allowedZoom(wanted));
    },
    fit: () => {
      setZoom(null);
      fit.fitAgain();
    },
    reveal: (wantedArea) => revealArea(ref.current, frame, wantedArea),
  };
}

function coarse(value: number): number {
  return Math.round(value / COARSE) * COARSE;
}

interface FittedZoom {
  readonly zoom: number;
}

interface KeptInPlace {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly layout: BoardLayout;
  readonly frame: BoardFrame;
  readonly selectedId: BoxId;
  readonly held: RefObject<Held | null>;
  /** While the board is fitted to the view; null once somebody zoomed. */
  readonly fitted: FittedZoom | null;
  readonly isReady: boolean;
}

/** After a zoom the held point, after any other change the selected box stays where it was on the screen. */
function useKeptInPlace({ ref, layout, frame, selectedId, held, fitted, isReady }: KeptInPlace): void {
  const before = useRef<Pick<KeptInPlace, 'layout' | 'frame' | 'fitted'> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection alone moves nothing.
  useLayoutEffect(() => {
    const view = ref.current;
    if (view === null || !isReady) return;
    const was = before.current;
    before.current = { layout, frame, fitted };
    if (held.current !== null) {
      const { point, at } = held.current;
      held.current = null;
      scrollSo(view, frame, point, at);
      return;
    }
    const now = layout.byId.get(selectedId);
    const then = was?.layout.byId.get(selectedId);
    const isFittedAnew = fitted !== null && was?.fitted !== fitted;
    if (was === null || isFittedAnew || was.layout.direction !== layout.direction)
      showFirst(view, frame, layout, selectedId);
    else if (now !== undefined && then !== undefined) {
      const at = {
        x: was.frame.left + then.x * was.frame.zoom - view.scrollLeft,
        y: was.frame.top + then.y * was.frame.zoom - view.scrollTop,
      };
      scrollSo(view, frame, now, at);
    }
  }, [layout, frame, isReady]);
}

function scrollSo(view: HTMLElement, frame: BoardFrame, point: BoardPoint, at: BoardPoint): void {
  view.scrollLeft = frame.left + point.x * frame.zoom - at.x;
  view.scrollTop = frame.top + point.y * frame.zoom - at.y;
}

/** The selected box in the middle, but no scrolling beyond what lies above and beside the failure. */
function showFirst(view: HTMLElement, frame: BoardFrame, { byId }: BoardLayout, selectedId: BoxId): void {
  const box = byId.get(selectedId) ?? byId.get(null);
  if (box === undefined) return;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  scrollSo(view, frame, middle, { x: view.clientWidth / 2, y: view.clientHeight / 2 });
}

function revealArea(view: HTMLElement | null, frame: BoardFrame, area: BoardArea): void {
  if (view === null) return;
  const left = frame.left + area.x * frame.zoom;
  const top = frame.top + area.y * frame.zoom;
  view.scrollLeft = scrolledTo(view.scrollLeft, view.clientWidth, left, area.width * frame.zoom);
  view.scrollTop = scrolledTo(view.scrollTop, view.clientHeight, top, area.height * frame.zoom);
}

/** The least scrolling by which a stretch is seen, from its start where it is too long. */
function scrolledTo(scroll: number, view: number, start: number, length: number): number {
  const end = start + length + REVEAL - view;
  return Math.min(Math.max(scroll, end), start - REVEAL);
}
