import type { AppStore } from '#renderer/store/appStore.ts';
import { isInFile } from '#renderer/store/selectors.ts';
import type { AppState } from '#renderer/store/state.ts';

/**
 * Edits are handed to the disk this long after the first that it does not hold, however the typing goes on. With the
 * time of a write that is less than the second that a person may rely on.
 */
const SAVE_WITHIN_MS = 500;
/** A failed save is tried again after this, also when nothing is typed. */
const RETRY_MS = 3000;

/**
 * Saves after edits, and again while the disk refuses. Returns the function that stops it; what is
 * pending then is not written.
 */
export function startAutosave(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;

  /** What is due earlier stays due earlier. */
  const schedule = (delay: number): void => {
    if (Date.now() + delay >= dueAt) return;
    clearTimeout(timer);
    dueAt = Date.now() + delay;
    timer = setTimeout(run, delay);
  };

  const run = async (): Promise<void> => {
    dueAt = Number.POSITIVE_INFINITY;
    await store.getState().save();
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file === null || state.file.isReadOnly) return;
    if (hasFailed(state) && !hasFailed(previous)) schedule(RETRY_MS);
    if (state.incident === previous.incident || isInFile(state)) return;
    if (state.file.saveState === 'saved') state.notePendingEdits();
    schedule(SAVE_WITHIN_MS);
  });

  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** The disk refused; a file that others changed is another matter, which the person has to decide. */
function hasFailed({ file }: AppState): boolean {
  if (file === null || file.saveState !== 'failed') return false;
  return file.saveError?.code !== 'changed-on-disk' && file.saveError?.code !== 'deleted-on-disk';
}
