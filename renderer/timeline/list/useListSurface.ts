import type { VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { type CarryApi, useDropSurface } from '#renderer/timeline/drag/dropSurface.ts';
import { rowAfterStep, rowOfLead, targetBeforeRow } from '#renderer/timeline/list/rowTargets.ts';
import { silenceHeight } from '#renderer/timeline/list/useListRows.ts';
import type { TimelineRow } from '#shared/timelineScale/timelineRows.ts';

/** The height of the place that opens between two cards, in pixels. */
export const DROP_HEIGHT = 44;

interface ListLayout {
  readonly rows: readonly TimelineRow[];
  readonly list: RefObject<HTMLElement | null>;
  /** The rows in the page, with their places in the list. */
  readonly items: () => readonly VirtualItem[];
  /** The row before which the place is open now. */
  readonly openPlace: number | null;
  readonly scrollMargin: number;
}

/** Lets events be dropped between the rows of the list. */
export function useListSurface(layout: ListLayout): CarryApi {
  const store = useAppStoreApi();
  const { rows, list, openPlace, scrollMargin } = layout;
  return useDropSurface({
    targetAt: ({ x, y }, source) => {
      const { incident } = store.getState();
      const box = list.current?.getBoundingClientRect();
      if (incident === null || box === undefined || source.kind !== 'events') return null;
      if (x < box.left || x > box.right) return null;
      const items = layout.items();
      const place = placeAt(unopened(y - box.top, items, openPlace, scrollMargin), items, layout);
      return targetBeforeRow(rows, place, source, incident);
    },
    targetAfterKey: ({ key }, source, current) => {
      const { incident } = store.getState();
      if (incident === null || source.kind !== 'events') return null;
      const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
      const from = current?.place ?? rowOfLead(rows, source.lead);
      return targetBeforeRow(rows, rowAfterStep(rows, from, step, source), source, incident);
    },
  });
}

/** The rows below the open place stand lower than they are laid out; a pointer there means the row it sees. */
function unopened(
  y: number,
  items: readonly VirtualItem[],
  openPlace: number | null,
  margin: number,
): number {
  const open = openPlace === null ? undefined : items.find(({ index }) => index === openPlace);
  if (open === undefined) return y;
  const top = open.start - margin;
  return y <= top ? y : Math.max(top, y - DROP_HEIGHT);
}

/** Above the middle of a card means before it; the silence above the card is part of its row. */
function placeAt(
  y: number,
  items: readonly VirtualItem[],
  { rows, scrollMargin }: Pick<ListLayout, 'rows' | 'scrollMargin'>,
): number {
  const next = items.find(({ index, start, size }) => {
    const row = rows[index];
    const room = row?.kind === 'event' ? silenceHeight(row.silence) : 0;
    return start - scrollMargin + (size + room) / 2 >= y;
  });
  return next?.index ?? (items.at(-1)?.index ?? -1) + 1;
}
