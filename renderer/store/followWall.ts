import type { AppStore } from '#renderer/store/appStore.ts';
import { isMeetingUnderWay } from '#renderer/store/selectors.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { wallMessage } from '#renderer/store/wallMessage.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';

/**
 * Sends the wall what it is to show as soon as that changes, while it is open. Returns the function that
 * ends it.
 */
export function followWall(store: AppStore, { api }: Pick<StoreDeps, 'api'>): () => void {
  let sent = '';
  let last: WallMessage | null = null;
  const send = (): void => {
    const state = store.getState();
    if (state.wall.placement === null) {
      sent = '';
      last = null;
      return;
    }
    const message = wallMessage(state);
    // The same object needs no comparing of texts, and nearly every change of the state leaves it as it is.
    if (message === null || message === last) return;
    last = message;
    const text = JSON.stringify(message);
    if (text === sent) return;
    sent = text;
    void api.request('wall:show', message).then((shown) => {
      if (!shown.ok) state.showToast('The wall could not be changed', 'bad');
    });
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file?.handle !== previous.file?.handle) startWall(state, previous);
    if (state.incident === null && state.wall.placement !== null) void api.request('wall:close');
    send();
  });
  const endMoves = api.subscribe('wall:moved', ({ placement }) => {
    const before = store.getState().wall.placement;
    store.getState().placeWall(placement);
    if (placement?.mode === 'window' && before?.mode !== 'window') {
      store
        .getState()
        .showToast('The wall’s display is gone. The wall is now a window on this display.', 'bad');
    }
  });
  // The page may have been loaded again while the wall was open.
  void api.request('wall:current').then((current) => {
    if (current.ok) store.getState().placeWall(current.value);
  });
  return () => {
    unsubscribe();
    endMoves();
  };
}

/**
 * The wall of another incident. Where the room was in a meeting of the one before, nobody meant to show it this one:
 * the wall is empty until it is asked for.
 */
function startWall(state: AppState, previous: AppState): void {
  const isRoomLeft =
    state.incident !== null && previous.wall.placement !== null && isMeetingUnderWay(previous);
  state.resetWall({ isBlank: isRoomLeft });
  if (!isRoomLeft) return;
  const title = previous.incident?.title || 'the incident before';
  state.showToast(`The wall is empty: the meeting on “${title}” is under way. Blank shows this incident.`);
}
