import type { AppStore } from '#renderer/store/appStore.ts';

/** Edits reach the disk this long after the last one… */
const QUIET_MS = 700;
/** …and at the latest this long after the first, when the typing never pauses. */
const LONGEST_MS = 4000;
/** A failed save is tried again after this. */
const RETRY_MS = 3000;

/** Saves after edits. Returns the function that stops it; what is pending then is not written. */
export function startAutosave(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pendingSince: number | null = null;

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };

  const run = async (): Promise<void> => {
    pendingSince = null;
    if (isWaitingForChoice(store)) return;
    const isSaved = await store.getState().save();
    if (!isSaved && !isWaitingForChoice(store)) schedule(RETRY_MS);
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.incident === previous.incident || state.file === null) return;
    if (state.incident === state.file.onDisk || state.file.isReadOnly) return;
    pendingSince ??= Date.now();
    if (state.file.saveState === 'saved') state.setFile({ saveState: 'pending' });
    schedule(Math.min(QUIET_MS, Math.max(0, pendingSince + LONGEST_MS - Date.now())));
  });

  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** While the person chooses between two versions, nothing may be written over either. */
function isWaitingForChoice(store: AppStore): boolean {
  return store.getState().dialog?.kind === 'changedOnDisk';
}
