import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState } from '#renderer/store/state.ts';

/** Edits reach the disk this long after the last one… */
const QUIET_MS = 700;
/** …and at the latest this long after the first, when the typing never pauses. */
const LONGEST_MS = 4000;
/** A failed save is tried again after this. */
const RETRY_MS = 3000;

/**
 * Saves after edits, and again while the disk refuses. Returns the function that stops it; what is
 * pending then is not written.
 */
export function startAutosave(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pendingSince: number | null = null;

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };

  const run = async (): Promise<void> => {
    pendingSince = null;
    await store.getState().save();
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file === null || state.file.isReadOnly) return;
    if (hasFailed(state) && !hasFailed(previous)) schedule(RETRY_MS);
    if (state.incident === previous.incident || state.incident === state.file.onDisk) return;
    pendingSince ??= Date.now();
    if (state.file.saveState === 'saved') state.setFile({ saveState: 'pending' });
    schedule(Math.min(QUIET_MS, Math.max(0, pendingSince + LONGEST_MS - Date.now())));
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
