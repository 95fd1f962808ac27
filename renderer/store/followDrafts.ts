import type { AppStore } from '#renderer/store/appStore.ts';
import { keptWords } from '#shared/drafts/keptWords.ts';

/** What is half typed reaches the disk this long after the last key… */
const QUIET_MS = 300;
/** …and at the latest this long after the first: a second is promised, and the disk needs some of it. */
const LONGEST_MS = 700;

/**
 * Writes down what is half typed, and says so when it comes back with its incident. Returns the function that
 * ends it; what is pending then is not written.
 */
export function followDrafts(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pendingSince: number | null = null;

  const run = (): void => {
    pendingSince = null;
    void store.getState().keepDrafts();
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file?.handle !== previous.file?.handle && state.incident?.id !== previous.incident?.id) {
      const words = keptWords(state.drafts);
      if (words !== null) state.showToast(words);
    }
    if (state.drafts === previous.drafts && state.formDrafts === previous.formDrafts) return;
    if (state.drafts === state.keptDrafts && state.formDrafts === state.keptFormDrafts) return;
    pendingSince ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(QUIET_MS, Math.max(0, pendingSince + LONGEST_MS - Date.now())));
  });
  // A page that is loaded again, or that the system takes away, has no time to wait for a pause.
  addEventListener('pagehide', run);
  return () => {
    clearTimeout(timer);
    removeEventListener('pagehide', run);
    unsubscribe();
  };
}
