import { useEffect, useEffectEvent } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { CARD } from '#renderer/timeline/eventKeys.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';

/** Follows jumps and find to an event: to its mark, or into its fields, which are opened for that. */
export function useScaleJumps(onMark: (id: EventId) => void): void {
  const store = useAppStoreApi();
  const key = useAppStore(({ focusTarget, find }) => focusTarget ?? find?.key ?? null);
  const follow = useEffectEvent((wanted: string) => {
    const [place, id, field] = wanted.split(':');
    if (place !== 'timeline' || !id) return;
    onMark(toId<EventId>(id));
    if (field === CARD) store.getState().clearFocusTarget();
    else store.getState().changeTimelineView({ openId: toId<EventId>(id) });
  });
  useEffect(() => {
    if (key !== null) follow(key);
  }, [key]);
}
