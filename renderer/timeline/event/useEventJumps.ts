import { useEffect, useEffectEvent } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { spotOf } from '#renderer/store/focusTarget.ts';
import { useTarget } from '#renderer/store/useTarget.ts';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';

export interface EventJump {
  readonly id: EventId;
  /** A field of it is meant, not just the place where it stands. */
  readonly isOpened: boolean;
  /** It is only to be seen: the focus stays where it is. */
  readonly isOnlyShown: boolean;
}

/** What a card shows as text, where Find marks its words. */
const ON_CARD: ReadonlySet<string> = new Set(['title', 'detail', 'actor', 'source']);

/**
 * Tells of each jump to an event, of each match in one, and of each that the wall was led to, once: a match
 * that find still stands on does not lead back to its event after every other jump.
 */
export function useEventJumps(onJump: (jump: EventJump) => void): void {
  const target = useTarget(({ focusTarget }) => spotOf(focusTarget));
  const shownSpot = useTarget(({ viewTarget }) => viewTarget);
  const foundSpot = useTarget(({ find }) => find?.spot ?? null);
  const store = useAppStoreApi();
  const follow = useEffectEvent((spot: DeskSpot | null, isOnlyShown = false, isFound = false) => {
    if (spot === null || spot.place !== 'timeline' || spot.id === '') return;
    onJump({
      id: toId<EventId>(spot.id),
      isOpened: !isOnlyShown && spot.field !== CARD && !(isFound && ON_CARD.has(spot.field)),
      isOnlyShown,
    });
  });
  useEffect(() => follow(foundSpot, false, true), [foundSpot]);
  useEffect(() => follow(target), [target]);
  useEffect(() => {
    follow(shownSpot, true);
    if (shownSpot !== null) store.getState().bringIntoView(null);
  }, [shownSpot, store]);
}
