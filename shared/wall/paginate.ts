import { type FlowPart, flowSetting, frameHeight, partHeight } from '#shared/wall/measurePart.ts';
import { cutAfterLines } from '#shared/wall/textLines.ts';
import type { WallPart } from '#shared/wall/wallMessage.ts';
import { HEADING_GAP, PART_GAP } from '#shared/wall/wallMetrics.ts';

/** What the parts are stacked in, in units of the wall. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

type Parts = readonly WallPart[];

/**
 * Stacks the parts onto as many pages as they need, in order; never none. A part that fits on a page of
 * its own stays whole; a longer text goes on over the next pages. A heading is never the last on a page.
 */
export function paginate(parts: Parts, room: PageRoom): readonly Parts[] {
  const pages: WallPart[][] = [];
  let page: WallPart[] = [];
  let filled = 0;
  const turn = (): void => {
    const heading = page.at(-1)?.kind === 'heading' ? page.splice(-1) : [];
    if (page.length > 0) pages.push(page);
    page = heading;
    filled = heading.reduce((sum, part) => sum + partHeight(part, room.width), 0);
  };
  const put = (part: WallPart): void => {
    filled += gapBefore(part, page) + partHeight(part, room.width);
    page.push(part);
  };
  for (const part of parts) {
    for (let rest: WallPart | null = part; rest !== null; ) {
      const left = room.height - filled - gapBefore(rest, page);
      if (partHeight(rest, room.width) <= left) {
        put(rest);
        rest = null;
      } else if (hasContent(page) && fitsAlone(rest, page, room)) turn();
      else rest = putPiece(rest, left);
    }
  }
  if (page.length > 0 || pages.length === 0) pages.push(page);
  return pages;

  /** Puts what fits of a part too long for any page; what cannot be cut stands there whole. */
  function putPiece(part: WallPart, left: number): WallPart | null {
    const cut = isFlow(part) ? cutPart(part, { ...room, height: left }) : null;
    if (cut !== null) {
      put(cut.head);
      turn();
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

function gapBefore(part: WallPart, page: Parts): number {
  if (page.length === 0) return 0;
  return PART_GAP + (part.kind === 'heading' ? HEADING_GAP : 0);
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

/** Null when not even two lines would stand here: a lone line is not worth the break. */
function cutPart(
  part: FlowPart,
  { width, height }: PageRoom,
): { readonly head: FlowPart; readonly rest: FlowPart } | null {
  const setting = flowSetting(part, width);
  const count = Math.floor((height - frameHeight(part, width)) / setting.lineHeight);
  if (count < 2) return null;
  const { head, rest } = cutAfterLines(textOf(part), setting, count);
  return rest === '' || head === ''
    ? null
    : { head: withText(part, head), rest: continued(withText(part, rest)) };
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
