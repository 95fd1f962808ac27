import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState } from '#renderer/store/state.ts';

/** Long enough that an incident is shown and its first keys are typed before the library is read. */
const AFTER_OPENING_MS = 1500;

/**
 * Looks for incidents like the open one a while after it was opened and whenever the desk goes to the
 * meeting, which reminds of them. Returns the function that ends it.
 */
export function followSimilar(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handleOf = ({ file }: AppState) => file?.handle;
  const unsubscribe = store.subscribe((state, previous) => {
    if (handleOf(state) !== handleOf(previous)) {
      clearTimeout(timer);
      state.forgetSimilar();
      if (state.file !== null) timer = setTimeout(() => void state.findSimilar(), AFTER_OPENING_MS);
    }
    if (state.place === 'meeting' && previous.place !== 'meeting') void state.findSimilar();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
