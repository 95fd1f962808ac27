import { type PageRoom, paginate } from '#shared/wall/paginate.ts';
import type { WallPart, WallSize } from '#shared/wall/wallMessage.ts';
import { ENLARGEMENT, LARGEST_FIRST } from '#shared/wall/wallMetrics.ts';

type Pages = readonly (readonly WallPart[])[];

/** Pages of one size of type, so that nothing jumps from page to page. */
export interface FittedPages {
  readonly size: WallSize;
  readonly pages: Pages;
}

/** How often the range of heights is halved to find the shortest: to a line or so. */
const HALVINGS = 4;
/** Nobody turns so many pages that the last one being short would matter. */
const MOST_EVENED = 8;

/**
 * The parts on pages of the room: as large as they can be without taking more pages or cutting more
 * texts than in the usual size, and filled alike.
 */
export function fittedPages(parts: readonly WallPart[], room: PageRoom): FittedPages {
  const usual = paginate(parts, room);
  if (usual.length > MOST_EVENED) return { size: 'usual', pages: usual };
  for (const size of LARGEST_FIRST) {
    const enlarged = enlargedRoom(room, size);
    const pages = paginate(parts, enlarged);
    if (isNoMore(pages, usual)) return { size, pages: evened(parts, enlarged, pages) };
  }
  return { size: 'usual', pages: evened(parts, room, usual) };
}

/** The room in units of the enlarged type. */
export function enlargedRoom({ width, height }: PageRoom, size: WallSize): PageRoom {
  return { width: width / ENLARGEMENT[size], height: height / ENLARGEMENT[size] };
}

/** The same number of pages, none of them nearly empty. */
function evened(parts: readonly WallPart[], room: PageRoom, pages: Pages): Pages {
  if (pages.length === 1) return pages;
  let even = pages;
  let [tooShort, height] = [room.height / 2, room.height];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const between = (tooShort + height) / 2;
    const shorter = paginate(parts, { ...room, height: between });
    if (isNoMore(shorter, pages)) [even, height] = [shorter, between];
    else tooShort = between;
  }
  return even;
}

function isNoMore(pages: Pages, than: Pages): boolean {
  return pages.length <= than.length && pages.flat().length <= than.flat().length;
}
