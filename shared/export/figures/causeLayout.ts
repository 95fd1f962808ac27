import { arrangeTree } from '#shared/causeBoard/arrangeTree.ts';
import { extentOf } from '#shared/causeBoard/extentOf.ts';
import { nodesInOrder } from '#shared/domain/causes/causeTree.ts';
import { type MeasuredBox, measuredBox, type NameRest } from '#shared/export/figures/causeBox.ts';
import type { CauseOutline } from '#shared/export/figures/causeOutline.ts';

/** Widths of a box to try, the easiest to read first; the wide ones make a small tree lower. */
const WIDTHS = [168, 140, 118];
const WIDE = [240, 320];
const GAP = { across: 12, along: 26 };
/** In square pixels: no box is narrower than the narrowest width, or lower than one line. */
const SMALLEST_BOX = 118 * 26;

/** One box of the drawing. */
export interface CauseBox extends Omit<MeasuredBox, 'children'> {
  readonly x: number;
  readonly y: number;
  /** The box it explains, by its place in the list; null for the one at the top. */
  readonly parent: number | null;
}

export interface CauseLayout {
  readonly boxes: readonly CauseBox[];
  readonly width: number;
  readonly height: number;
  /** Whether causes stand to the right of what they explain, rather than below it. */
  readonly isSideways: boolean;
  /** At most 1: what it must be drawn at to fit the page. */
  readonly scale: number;
}

/** In pixels. */
export interface PageSpace {
  readonly width: number;
  readonly height: number;
}

/** From this scale on, letters are large enough that the lower drawing is the better one. */
const LARGE = 0.95;

/**
 * The outline top down or sideways: large enough to be read, and then as low as it can be, since what does not fit
 * below the text before it takes its heading to the next page. Where none is large, the largest.
 */
export function causeLayout(outline: CauseOutline, page: PageSpace, nameRest: NameRest): CauseLayout {
  const layouts = [...WIDTHS, ...WIDE].flatMap((width) => {
    const root = measuredBox(outline, width, nameRest);
    return [false, true].map((isSideways) => arranged(root, isSideways, page));
  });
  return layouts.reduce((best, next) => (isBetter(next, best) ? next : best));
}

/** Top down at its natural size, however large that is. */
export function naturalLayout(outline: CauseOutline): CauseLayout {
  const [width = 0] = WIDTHS;
  const page = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };
  return arranged(
    measuredBox(outline, width, () => ''),
    false,
    page,
  );
}

function isBetter(next: CauseLayout, best: CauseLayout): boolean {
  if (Math.min(next.scale, best.scale) < LARGE) return next.scale > best.scale + 0.02;
  return next.height * next.scale < best.height * best.scale - 1;
}

/** Whether some layout of the outline is at least as large as the scale says; stops at the first. */
export function hasLayout(
  outline: CauseOutline,
  page: PageSpace,
  { scale, nameRest }: { readonly scale: number; readonly nameRest: NameRest },
): boolean {
  const room = (page.width * page.height) / scale ** 2;
  // Counting costs next to nothing: most of what cannot fit need not be measured.
  if (nodesInOrder([outline], ({ children }) => children).length * SMALLEST_BOX > room) return false;
  return WIDTHS.some((width) => {
    const root = measuredBox(outline, width, nameRest);
    // No arrangement is smaller than its boxes, and measuring them costs far less than arranging them.
    if (areaOf(root) > room) return false;
    return [false, true].some((isSideways) => arranged(root, isSideways, page).scale >= scale);
  });
}

function areaOf(root: MeasuredBox): number {
  const boxes = nodesInOrder([root], ({ children }) => children);
  return boxes.reduce((sum, { width, height }) => sum + width * height, 0);
}

function arranged(root: MeasuredBox, isSideways: boolean, page: PageSpace): CauseLayout {
  const boxes = arrangeTree(root, { isSideways, gap: GAP }).map(
    ({ box: { children: _, ...box }, ...place }) => ({
      ...box,
      ...place,
    }),
  );
  return atOrigin(boxes, isSideways, page);
}

function atOrigin(boxes: readonly CauseBox[], isSideways: boolean, page: PageSpace): CauseLayout {
  const { left, top, right, bottom } = extentOf(boxes);
  const moved = boxes.map((each) => ({ ...each, x: each.x - left + 1, y: each.y - top + 1 }));
  const width = right - left + 2;
  const height = bottom - top + 2;
  const scale = Math.min(1, page.width / width, page.height / height);
  return { boxes: moved, width, height, isSideways, scale };
}
