import type { AppStore } from '#renderer/store/appStore.ts';
import type { ReadingWays } from '#renderer/store/reader/readerJob.ts';
import type { Dialog } from '#renderer/store/slices/uiState.ts';

/** A reading that is over before shows no dialog, which would only flash. Milliseconds. */
const SHOWN_AFTER = 250;

type ReadingDialog = Extract<Dialog, { readonly kind: 'reading' }>;

/**
 * Does some reading while a dialog says how far it is; closing the dialog ends the reading. A dialog that a person opened
 * before stays, and the reading then goes on unseen.
 */
export async function whileReading<T>(
  store: AppStore,
  name: string,
  work: (ways: ReadingWays) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let dialog: ReadingDialog = { kind: 'reading', name, progress: { words: 'Reading', fraction: null } };
  let isShown = false;
  const show = (next: ReadingDialog): void => {
    dialog = next;
    isShown = true;
    store.getState().openDialog(next);
  };
  const timer = setTimeout(() => {
    if (store.getState().dialog === null) show(dialog);
  }, SHOWN_AFTER);
  const unsubscribe = store.subscribe((state) => {
    if (isShown && state.dialog !== dialog) stop.abort();
  });
  try {
    return await work({
      signal: stop.signal,
      onProgress: (progress) => {
        if (stop.signal.aborted) return;
        const next = { ...dialog, progress };
        if (isShown) show(next);
        else dialog = next;
      },
    });
  } finally {
    clearTimeout(timer);
    unsubscribe();
    if (store.getState().dialog === dialog) store.getState().closeDialog();
  }
}
