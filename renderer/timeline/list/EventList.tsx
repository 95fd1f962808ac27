import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPictureTurns, PictureTurnsContext } from '#renderer/section/pictures/pictureTurns.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useCarry } from '#renderer/timeline/drag/dropSurface.ts';
import { useEventJumps } from '#renderer/timeline/event/useEventJumps.ts';
import { useShownZone } from '#renderer/timeline/event/useShownEvents.ts';
import { DropHere } from '#renderer/timeline/list/DropHere.tsx';
import styles from '#renderer/timeline/list/EventList.module.css';
import { EventListRow } from '#renderer/timeline/list/EventListRow.tsx';
import { useListActions } from '#renderer/timeline/list/useListActions.ts';
import { useListRows } from '#renderer/timeline/list/useListRows.ts';
import { DROP_HEIGHT, useListSurface } from '#renderer/timeline/list/useListSurface.ts';
import { useListWindow } from '#renderer/timeline/list/useListWindow.ts';
import { useKeptFocus } from '#renderer/timeline/list/useRowKeys.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineRow } from '#shared/timelineScale/timelineRows.ts';

/** The timeline in reading order. Only rows in view are in the page, so that thousands cost nothing. */
export function EventList() {
  const rows = useListRows();
  const timeZone = useShownZone();
  const openId = useAppStore(({ timelineView }) => timelineView.openId);
  const carry = useCarry();
  const actions = useListActions();
  const list = useRef<HTMLOListElement>(null);
  const virtualizer = useListWindow(rows, list);
  const [pictureTurns] = useState(() => createPictureTurns());
  const { isScrolling } = virtualizer;
  useLayoutEffect(() => pictureTurns.setScrolled(isScrolling), [pictureTurns, isScrolling]);
  const { scrollMargin } = virtualizer.options;
  const target = carry?.target ?? null;
  const openPlace = target?.place ?? null;
  const drag = useListSurface({
    rows,
    list,
    items: () => virtualizer.getVirtualItems(),
    openPlace,
    scrollMargin,
  });
  const offset = virtualizer.scrollOffset;
  useEffect(() => {
    if (offset !== null) drag.refresh();
  }, [offset, drag]);
  useShown(rows, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));
  useFollowed(carry?.isByKeyboard === true ? openPlace : null, (index) =>
    virtualizer.scrollToIndex(Math.min(index, rows.length - 1), { align: 'auto' }),
  );

  const onFocus = useKeptFocus(rows);
  const items = virtualizer.getVirtualItems();
  const [firstItem, lastItem] = [items[0], items.at(-1)];
  const end = virtualizer.getTotalSize() + scrollMargin;
  // The first row in the page that stands below the open place makes room for it.
  const openedItem = openPlace === null ? undefined : items.find(({ index }) => index >= openPlace);
  const openTop = (openedItem?.start ?? lastItem?.end ?? scrollMargin) - scrollMargin;
  const carried = carry?.source.kind === 'events' ? carry.source.ids : [];
  return (
    <PictureTurnsContext value={pictureTurns}>
      <ol
        ref={list}
        aria-label="Events"
        onFocus={onFocus}
        className={styles.list}
        style={{
          paddingTop: (firstItem?.start ?? scrollMargin) - scrollMargin,
          paddingBottom:
            end -
            (lastItem?.end ?? scrollMargin) +
            (target !== null && openedItem === undefined ? DROP_HEIGHT : 0),
        }}
      >
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={index === openedItem?.index ? { marginTop: DROP_HEIGHT } : undefined}
            >
              <EventListRow
                {...actions}
                row={row}
                isOpen={row.kind !== 'day' && row.event.id === openId}
                isCarried={row.kind !== 'day' && carried.includes(row.event.id)}
              />
            </li>
          );
        })}
        {target !== null && <DropHere target={target} top={openTop} timeZone={timeZone} />}
      </ol>
    </PictureTurnsContext>
  );
}

/** Brings the event that a jump or find leads to into the page, opened when a field of it is meant. */
function useShown(rows: readonly TimelineRow[], scrollTo: (index: number) => void): void {
  const store = useAppStoreApi();
  const [wanted, setWanted] = useState<EventId | null>(null);
  useEventJumps(({ id, isOpened }) => {
    if (isOpened) store.getState().openEvent(id);
    setWanted(id);
  });
  // A note without a time has no row until it is opened.
  const index = useMemo(() => (wanted === null ? -1 : indexOf(rows, wanted)), [rows, wanted]);
  const show = useEffectEvent(scrollTo);
  useEffect(() => {
    if (index === -1) return;
    show(index);
    setWanted(null);
  }, [index]);
}

function indexOf(rows: readonly TimelineRow[], id: EventId): number {
  return rows.findIndex((row) => row.kind !== 'day' && row.event.id === id);
}

/** Keeps the place in view that arrow keys move. */
function useFollowed(place: number | null, scrollTo: (index: number) => void): void {
  const follow = useEffectEvent(scrollTo);
  useEffect(() => {
    if (place !== null) follow(place);
  }, [place]);
}
