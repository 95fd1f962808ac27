import { TITLE_LEAST, TITLE_WIDEST } from '#renderer/timeline/scale/marks/geometry.ts';
import { markWidth } from '#renderer/timeline/scale/marks/titleWidth.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';

/** Cutting costs: each cut title is clipped by itself whenever something is drawn. */
export type ShownTitle = 'whole' | 'cut' | 'none';

/** What a mark so wide shows of its title. */
export function titleIn(event: PlacedEvent, width: number): ShownTitle {
  if (width >= markWidth(event) && width < TITLE_WIDEST) return 'whole';
  return width < TITLE_LEAST ? 'none' : 'cut';
}
