import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useReducer } from 'react';
import { silenceHeight } from '#renderer/timeline/list/useListRows.ts';
import { useRowKeys } from '#renderer/timeline/list/useRowKeys.ts';
import type { TimelineRow } from '#shared/timelineScale/timelineRows.ts';

/** Pixels of a row, as its card is laid out in one line. */
const USUAL_HEIGHT = 40;

/**
 * Which rows are in the page, and how much room the others take. The rows stand one below the other by themselves, so that
 * one of another height than expected moves those below it and the list need not be drawn again for it while it is scrolled.
 */
export function useListWindow(
  rows: readonly TimelineRow[],
  list: RefObject<HTMLElement | null>,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  return useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    estimateSize: (index) => usualHeight(rows[index]),
    getItemKey: useRowKeys(rows),
    getScrollElement: () => list.current?.closest('main') ?? null,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
    measureElement: exactHeight,
    // Draws the list only for other rows. Without its container the library places no row itself.
    directDomUpdates: true,
    onChange: ({ isScrolling }) => {
      if (!isScrolling) draw();
    },
    // The head of the section stands over the top of the list, the entry line over its foot.
    scrollPaddingStart: 64,
    scrollPaddingEnd: 120,
  });
}

/** As far as it is known before the row is drawn. */
function usualHeight(row: TimelineRow | undefined): number {
  return USUAL_HEIGHT + (row?.kind === 'event' ? silenceHeight(row.silence) : 0);
}

/** With its fractions of a pixel, which rows below each other add up. */
function exactHeight(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  { itemSizeCache, options, indexFromElement }: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const [box] = entry?.borderBoxSize ?? [];
  if (box !== undefined) return box.blockSize;
  return itemSizeCache.get(options.getItemKey(indexFromElement(row))) ?? row.getBoundingClientRect().height;
}
