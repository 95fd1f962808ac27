import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useEventJumps } from '#renderer/timeline/event/useEventJumps.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';

/**
 * Follows jumps and find to an event: to its mark, or into its fields, which are opened for that. The wall
 * only brings a mark into view.
 */
export function useScaleJumps(onMark: (id: EventId) => void, onShow: (id: EventId) => void): void {
  const store = useAppStoreApi();
  useEventJumps(({ id, isOpened, isOnlyShown }) => {
    if (isOnlyShown) {
      onShow(id);
      return;
    }
    onMark(id);
    if (isOpened) store.getState().openEvent(id);
    else store.getState().clearFocusTarget();
  });
}
