import { useEffect, useEffectEvent } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/event/eventKeys.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';

export interface EventJump {
  readonly id: EventId;
  /** A field of it is meant, not just the place where it stands. */
  readonly isOpened: boolean;
  /** It is only to be seen: the focus stays where it is. */
  readonly isOnlyShown: boolean;
}

/**
 * Tells of each jump to an event, of each match in one, and of each that the wall was led to, once: a match
 * that find still stands on does not lead back to its event after every other jump.
 */
export function useEventJumps(onJump: (jump: EventJump) => void): void {
  const target = useAppStore(({ focusTarget }) => focusTarget);
  const shown = useAppStore(({ viewTarget }) => viewTarget);
  const store = useAppStoreApi();
  const found = useAppStore(({ find }) => find?.key ?? null);
  const follow = useEffectEvent((key: string | null, isOnlyShown = false) => {
    const [place, id, field] = key?.split(':') ?? [];
    if (place === 'timeline' && id)
      onJump({ id: toId<EventId>(id), isOpened: !isOnlyShown && field !== CARD, isOnlyShown });
  });
  useEffect(() => follow(found), [found]);
  useEffect(() => follow(target), [target]);
  useEffect(() => {
    follow(shown, true);
    if (shown !== null) store.getState().bringIntoView(null);
  }, [shown, store]);
}
