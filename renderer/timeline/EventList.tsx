import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { CARD, EventCard } from '#renderer/timeline/EventCard.tsx';
import { EventEditor } from '#renderer/timeline/EventEditor.tsx';
import styles from '#renderer/timeline/EventList.module.css';
import { useRowKeys } from '#renderer/timeline/useRowKeys.ts';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { type TimelineRow, timelineRows } from '#shared/domain/timelineRows.ts';
import { longCalendarDate } from '#shared/time/formatTime.ts';

interface EventListProps {
  readonly openId: EventId | null;
  readonly onOpen: (id: EventId | null) => void;
}

const USUAL_HEIGHT = 46;

/** The timeline in reading order. Only rows in view are in the page, so that thousands cost nothing. */
export function EventList({ openId, onOpen }: EventListProps) {
  const timeline = useIncident((incident) => incident.timeline);
  const timeZone = useIncident((incident) => incident.timeZone);
  const rows = useMemo(() => timelineRows(timeline, timeZone), [timeline, timeZone]);
  const store = useAppStoreApi();
  const list = useRef<HTMLOListElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: useRowKeys(rows),
    getScrollElement: () => list.current?.closest('main') ?? null,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
  });

  const wantedId = useWantedEvent();
  const show = useEffectEvent((id: EventId) => {
    const index = rows.findIndex((row) => row.kind === 'event' && row.event.id === id);
    if (index === -1) return;
    onOpen(id);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  useEffect(() => {
    if (wantedId !== null) show(wantedId);
  }, [wantedId]);

  const close = (event: TimelineEvent): void => {
    onOpen(null);
    store.getState().goTo('timeline', fieldKey('timeline', event.id, CARD));
  };

  return (
    <ol ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const top = start - virtualizer.options.scrollMargin;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${top}px)` }}
          >
            <RowContent row={row} openId={openId} onClose={close} />
          </li>
        );
      })}
    </ol>
  );
}

interface RowContentProps {
  readonly row: TimelineRow;
  readonly openId: EventId | null;
  readonly onClose: (event: TimelineEvent) => void;
}

function RowContent({ row, openId, onClose }: RowContentProps) {
  switch (row.kind) {
    case 'day':
      return <h3 className={styles.heading}>{longCalendarDate(row.date)}</h3>;
    case 'unplaced':
      return <h3 className={styles.heading}>Without a time yet</h3>;
    case 'event': {
      const { event } = row;
      if (event.id !== openId) return <EventCard event={event} />;
      return <EventEditor event={event} onClose={() => onClose(event)} />;
    }
  }
}

/** The event that a jump or find leads to. */
function useWantedEvent(): EventId | null {
  return useAppStore(({ focusTarget, find }) => {
    const [place, id, field] = (focusTarget ?? find?.key ?? '').split(':');
    return place === 'timeline' && id && field !== CARD ? toId<EventId>(id) : null;
  });
}
