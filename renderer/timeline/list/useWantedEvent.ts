import { useMemo } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { CARD, TRAY } from '#renderer/timeline/eventKeys.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';

interface WantedEvent {
  readonly id: EventId | null;
  /** A field of it is meant, not just its card or its note in the tray. */
  readonly isOpened: boolean;
}

/** The event that a jump or find leads to. */
export function useWantedEvent(): WantedEvent {
  const key = useAppStore(({ focusTarget, find }) => focusTarget ?? find?.key ?? '');
  return useMemo(() => {
    const [place, id, field] = key.split(':');
    if (place !== 'timeline' || !id) return { id: null, isOpened: false };
    return { id: toId<EventId>(id), isOpened: field !== CARD && field !== TRAY };
  }, [key]);
}
