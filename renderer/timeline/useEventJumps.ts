import { useEffect, useEffectEvent } from 'react';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/eventKeys.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';

export interface EventJump {
  readonly id: EventId;
  /** A field of it is meant, not just the place where it stands. */
  readonly isOpened: boolean;
}

/**
 * Tells of each jump to an event, and of each match in one, once: a match that find still stands on does
 * not lead back to its event after every other jump.
 */
export function useEventJumps(onJump: (jump: EventJump) => void): void {
  const target = useAppStore(({ focusTarget }) => focusTarget);
  const found = useAppStore(({ find }) => find?.key ?? null);
  const follow = useEffectEvent((key: string | null) => {
    const [place, id, field] = key?.split(':') ?? [];
    if (place === 'timeline' && id) onJump({ id: toId<EventId>(id), isOpened: field !== CARD });
  });
  useEffect(() => follow(found), [found]);
  useEffect(() => follow(target), [target]);
}
