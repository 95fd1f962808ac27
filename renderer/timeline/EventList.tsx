import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { CARD, EventCard } from '#renderer/timeline/EventCard.tsx';
import { EventEditor } from '#renderer/timeline/EventEditor.tsx';
import styles from '#renderer/timeline/EventList.module.css';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { timelineInOrder } from '#shared/domain/timelineOrder.ts';

interface EventListProps {
  readonly openId: EventId | null;
  readonly onOpen: (id: EventId | null) => void;
}

const USUAL_HEIGHT = 46;

/** The events in reading order. Only those in view are in the page, so that thousands cost nothing. */
export function EventList({ openId, onOpen }: EventListProps) {
  const events = useIncident((incident) => timelineInOrder(incident.timeline));
  const store = useAppStoreApi();
  const list = useRef<HTMLOListElement>(null);
  const virtualizer = useVirtualizer({
    count: events.length,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => events[index]?.id ?? index,
    getScrollElement: () => list.current?.closest('main') ?? null,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
  });

  const wantedId = useWantedEvent();
  const show = useEffectEvent((id: EventId) => {
    const index = events.findIndex((event) => event.id === id);
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
        const event = events[index];
        if (event === undefined) return null;
        const top = start - virtualizer.options.scrollMargin;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={events.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${top}px)` }}
          >
            {event.id === openId ? (
              <EventEditor event={event} onClose={() => close(event)} />
            ) : (
              <EventCard event={event} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The event that a jump or find leads to. */
function useWantedEvent(): EventId | null {
  return useAppStore(({ focusTarget, find }) => {
    const [place, id, field] = (focusTarget ?? find?.key ?? '').split(':');
    return place === 'timeline' && id && field !== CARD ? toId<EventId>(id) : null;
  });
}
