import type { AppStore } from '#renderer/store/appStore.ts';
import type { DesktopApi } from '#shared/ipc/desktopApi.ts';

/** Long enough that an incident is shown and its first keys are typed before its folder is read. */
const AFTER_OPENING_MS = 1000;

/**
 * Looks for conflict copies a while after an incident was opened, and whenever one comes, changes or goes beside its
 * file. Returns the function that ends it.
 */
export function followCopies(store: AppStore, api: DesktopApi): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file?.handle === previous.file?.handle) return;
    clearTimeout(timer);
    state.forgetCopies();
    if (state.file !== null) timer = setTimeout(() => void store.getState().findCopies(), AFTER_OPENING_MS);
  });
  const end = api.subscribe('copies:changed', ({ handle }) => {
    if (store.getState().file?.handle === handle) void store.getState().findCopies();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
    end();
  };
}
