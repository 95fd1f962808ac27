import { BOX, type BoxWidth } from '#shared/causeBoard/boardBox.ts';
import type { BoardBox, BoardLayout } from '#shared/causeBoard/boardLayout.ts';

/** Fitting shrinks no further than the smallest words, of 13 px, can be read; what does not fit then is reached by panning. */
const LEAST_FIT = 0.85;
/** Nor does it enlarge a small board beyond what looks like part of the window. */
const MOST_FIT = 1.2;
/** What the zoom buttons go through; 1 is 100 %. */
const ZOOMS = [0.25, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 2] as const;
const MARGIN = 12;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the board lies in what is scrolled; pixels on the screen. */
export interface BoardFrame extends Size {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

/** The zoom at which the whole board is seen, if that can be read; never larger than 120 %. */
export function fitZoom(board: Size, view: Size): number {
  const most = Math.min((view.width - 2 * MARGIN) / board.width, (view.height - 2 * MARGIN) / board.height);
  return Math.max(LEAST_FIT, Math.min(MOST_FIT, Math.floor(most * 100) / 100));
}

/** Boxes are made narrow rather than all of it this much smaller: letters keep their size. */
const LEAST_WIDE = 0.95;

/** How wide the boxes are of a board that would have `wide` ones. */
export function widthThatFits(wide: Size, view: Size): BoxWidth {
  return wide.width * LEAST_WIDE > view.width - 2 * MARGIN ? BOX.narrow : BOX.width;
}

/** The next larger or smaller zoom of the buttons; the same at the ends. */
export function nextZoom(zoom: number, way: 'in' | 'out'): number {
  const next = way === 'in' ? ZOOMS.find((each) => each > zoom) : ZOOMS.findLast((each) => each < zoom);
  return next ?? zoom;
}

/** Between the smallest and the largest zoom there is. */
export function allowedZoom(zoom: number): number {
  return Math.max(ZOOMS[0], Math.min(2, zoom));
}

/** A board smaller than the view stands in its middle, but starts at its top, or left, edge. */
export function boardFrame(board: BoardLayout, view: Size, zoom: number): BoardFrame {
  const width = board.width * zoom;
  const height = board.height * zoom;
  const isDown = board.direction === 'down';
  return {
    width: Math.max(view.width, width + 2 * MARGIN),
    height: Math.max(view.height, height + 2 * MARGIN),
    left: isDown ? Math.max(MARGIN, (view.width - width) / 2) : MARGIN,
    top: isDown ? MARGIN : Math.max(MARGIN, (view.height - height) / 2),
    zoom,
  };
}

/** A part of the board; pixels of the board at a zoom of 1. */
export interface BoardArea extends Size {
  readonly x: number;
  readonly y: number;
}

/** The part of the board that shows when its frame is scrolled so far, with the given margin around it. */
export function seenArea(
  frame: BoardFrame,
  view: Size & { readonly scrollLeft: number; readonly scrollTop: number },
  around: number,
): BoardArea {
  return {
    x: (view.scrollLeft - frame.left - around) / frame.zoom,
    y: (view.scrollTop - frame.top - around) / frame.zoom,
    width: (view.width + 2 * around) / frame.zoom,
    height: (view.height + 2 * around) / frame.zoom,
  };
}

export function isInArea(box: BoardArea, area: BoardArea): boolean {
  return (
    box.x < area.x + area.width &&
    box.x + box.width > area.x &&
    box.y < area.y + area.height &&
    box.y + box.height > area.y
  );
}

/** The smallest part that holds both boxes: a line between them is seen only where this is. */
export function areaAround(a: BoardBox, b: BoardBox): BoardArea {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
