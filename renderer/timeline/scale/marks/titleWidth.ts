import { TITLE_PADDING, TITLE_WIDEST } from '#renderer/timeline/scale/marks/geometry.ts';
import { byKey, byObject, once } from '#shared/basics/memo.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { MARK_WIDTH } from '#shared/timelineScale/scalePacking.ts';

/** As wide as a letter is on average, where nothing can be measured. */
const USUAL_LETTER = 7;
/** More titles than any incident has; old ones may go. */
const MOST_KEPT = 20_000;

/**
 * How many pixels a title takes beside its icon, up to where it is cut. Titles are measured once: a
 * zoom asks for all of them on every frame.
 */
export const titleWidth = byKey(MOST_KEPT, (title: string) =>
  Math.min(Math.ceil(textWidth(title)) + TITLE_PADDING, TITLE_WIDEST - MARK_WIDTH),
);

function textWidth(text: string): number {
  return measuring()?.measureText(text).width ?? text.length * USUAL_LETTER;
}

const measuring = once((): CanvasRenderingContext2D | null => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  const { fontFamily } = getComputedStyle(document.body);
  context.font = `500 13px ${fontFamily}`;
  return context;
});

const ABOUT = '~ ';

/** What an event's mark shows beside its icon. */
export function markTitle({ title, precision }: TimelineEvent): string {
  return `${precision === 'approximate' ? ABOUT : ''}${title || 'Untitled event'}`;
}

/** How many pixels an event's mark takes with its whole title, up to where that is cut in any case. */
export const markWidth = byObject((event: TimelineEvent) => MARK_WIDTH + titleWidth(markTitle(event)));

/** How far an icon and a title stand to the right of a mark's start: beside a bar that they do not fit into. */
export function besideBar(bar: number, width: number): number {
  return bar < width ? bar : 0;
}
