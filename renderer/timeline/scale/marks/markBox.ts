import {
  LANE_PADDING,
  ROW_HEIGHT,
  TITLE_LEAST,
  TITLE_WIDEST,
} from '#renderer/timeline/scale/marks/geometry.ts';
import type { SeenPart } from '#renderer/timeline/scale/marks/seenPart.ts';
import { besideBar, markWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import type { ScaleItem } from '#shared/timelineScale/scaleLayout.ts';
import { MARK_WIDTH } from '#shared/timelineScale/scalePacking.ts';

/** Where a mark is drawn; pixels in the layer it stands in. */
export interface MarkBox {
  readonly left: number;
  readonly top: number;
  /** How wide its bar is; 0 for a moment. */
  readonly bar: number;
  /** How far its tail reaches, to when the responders learnt of it; 0 for none. */
  readonly tail: number;
  /** How far its icon and title stand to the right of its start. */
  readonly indent: number;
  /** How wide they are. */
  readonly width: number;
}

/** From the left edge of a mark to its icon. */
export const INSET = 4;

/** Whether any of an item lies in the part that is drawn. */
export function isSeen({ marks: [mark], start, room }: ScaleItem, seenPart: SeenPart): boolean {
  const words = start + Math.min(room, mark.end - mark.start + TITLE_WIDEST);
  return start <= seenPart.to && Math.max(words, mark.end, mark.known) >= seenPart.from;
}

const GAP = 6;

/** Bars that reach far out of sight are drawn as far as they could be seen: pixels do not count to millions. */
export function markBox({ marks: [mark], start, row, room }: ScaleItem, seenPart: SeenPart): MarkBox {
  const from = mark.end > mark.start ? Math.max(start, seenPart.from - TITLE_WIDEST) : start;
  const length = (to: number) => Math.max(Math.min(to, seenPart.to + TITLE_WIDEST) - from, 0);
  const bar = mark.end > mark.start ? Math.max(length(mark.end), 6) : 0;
  const whole = markWidth(mark.timed.event);
  const indent = besideBar(bar, whole);
  const width = Math.min(whole, room - GAP - indent, seenPart.edge - from - GAP - indent);
  return {
    left: from - seenPart.base,
    top: LANE_PADDING + 1 + row * ROW_HEIGHT,
    bar,
    tail: mark.known > Math.max(mark.end, mark.start) ? length(mark.known) : 0,
    indent,
    width: width < Math.min(whole, TITLE_LEAST) ? MARK_WIDTH : width,
  };
}
