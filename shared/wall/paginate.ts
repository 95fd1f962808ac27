import { type FlowPart, flowSetting, frameHeight, partHeight } from '#shared/wall/measurePart.ts';
import { cutAfterLines } from '#shared/wall/textLines.ts';
import type { WallHeading, WallPart, WallSize } from '#shared/wall/wallMessage.ts';
import { ENLARGEMENT, LARGEST_FIRST, PART_GAP, ROOM_ABOVE } from '#shared/wall/wallMetrics.ts';

/** What the parts are stacked in, in units of the wall. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

type Parts = readonly WallPart[];

/**
 * Stacks the parts onto as many pages as they need, in order; never none. A part that fits on a page of
 * its own stays whole; a longer text goes on over the next pages. A heading is never the last on a page,
 * stays with all that belongs to it where a page can hold that, and is said again where it goes on.
 */
export function paginate(parts: Parts, room: PageRoom): readonly Parts[] {
  const pages: WallPart[][] = [];
  let page: WallPart[] = [];
  let filled = 0;
  const headings: WallHeading[] = [];
  const put = (part: WallPart): void => {
    filled += gapAbove(part, page.length === 0) + partHeight(part, room.width);
    page.push(part);
    if (part.kind === 'heading') headings.push(part);
  };
  const turn = (): void => {
    const heading = page.at(-1)?.kind === 'heading' ? page.splice(-1) : [];
    if (page.length > 0) pages.push(page);
    page = [];
    filled = 0;
    for (const part of heading) put(part);
  };
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'heading' && hasContent(page) && isBetterApart(parts.slice(index))) turn();
    for (let rest: WallPart | null = part; rest !== null; ) {
      const heading = headings.at(-1);
      if (page.length === 0 && heading !== undefined && rest.kind !== 'heading') put(saidAgain(heading));
      const left = room.height - filled - gapAbove(rest, page.length === 0);
      if (partHeight(rest, room.width) <= left) {
        put(rest);
        rest = null;
      } else if (hasContent(page) && fitsAlone(rest, page, room)) turn();
      else rest = putPiece(rest, left);
    }
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages;

  /** Whether what the first heading leads does not fit here, but would on a page of its own. */
  function isBetterApart(following: Parts): boolean {
    const next = following.findIndex(({ kind }, at) => at > 0 && kind === 'heading');
    const led = next === -1 ? following : following.slice(0, next);
    const [heading] = led;
    if (heading === undefined) return false;
    const height = stackHeight(led, room.width);
    return height <= room.height && filled + gapAbove(heading, false) + height > room.height;
  }

  /** Puts what fits of a part too long for any page; what cannot be cut stands there whole. */
  function putPiece(part: WallPart, left: number): WallPart | null {
    const cut = isFlow(part) ? cutPart(part, { ...room, height: left }) : null;
    if (cut !== null) {
      put(cut.head);
      if (cut.rest !== null) turn();
      return cut.rest;
    }
    if (hasContent(page)) {
      turn();
      return part;
    }
    put(part);
    turn();
    return null;
  }
}

/** How tall the parts are on one page. */
export function stackHeight(parts: Parts, width: number): number {
  return parts.reduce((sum, part, index) => sum + gapAbove(part, index === 0) + partHeight(part, width), 0);
}

function gapAbove({ kind }: WallPart, isFirst: boolean): number {
  return isFirst ? 0 : PART_GAP + (ROOM_ABOVE[kind] ?? 0);
}

function saidAgain(heading: WallHeading): WallHeading {
  return { ...heading, isContinued: true };
}

function hasContent(page: Parts): boolean {
  return page.some(({ kind }) => kind !== 'heading');
}

/** On a new page, below the heading that would move there with it. */
function fitsAlone(part: WallPart, page: Parts, { width, height }: PageRoom): boolean {
  const last = page.at(-1);
  const above = last?.kind === 'heading' ? partHeight(last, width) + PART_GAP : 0;
  return above + partHeight(part, width) <= height;
}

function isFlow(part: WallPart): part is FlowPart {
  return part.kind === 'text' || part.kind === 'item' || part.kind === 'answer' || part.kind === 'action';
}

/**
 * Null when not even two lines would stand here: a lone line is not worth the break. The rest is null when only empty
 * lines would go over.
 */
function cutPart(
  part: FlowPart,
  { width, height }: PageRoom,
): { readonly head: FlowPart; readonly rest: FlowPart | null } | null {
  const setting = flowSetting(part, width);
  const count = Math.floor((height - frameHeight(part, width)) / setting.lineHeight);
  if (count < 2) return null;
  const { head, rest } = cutAfterLines(textOf(part), setting, count);
  if (head === '') return null;
  return { head: withText(part, head), rest: rest === '' ? null : continued(withText(part, rest)) };
}

function textOf(part: FlowPart): string {
  return part.kind === 'action' ? part.title : part.text;
}

function withText(part: FlowPart, text: string): FlowPart {
  return part.kind === 'action' ? { ...part, title: text } : { ...part, text };
}

function continued(part: FlowPart): FlowPart {
  return part.kind === 'text' ? part : { ...part, isContinued: true };
}

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
