import { redoEdit, undoEdit } from '#renderer/commands/undoCommands.ts';
import type { AppStore } from '#renderer/store/appStore.ts';

/** What a key does that the page must take before a text field does; null for any other key. */
function pageKey(event: KeyboardEvent): typeof undoEdit | null {
  const isCommandKey = event.ctrlKey || event.metaKey;
  if (!isCommandKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? redoEdit : undoEdit;
  return key === 'y' && event.ctrlKey ? redoEdit : null;
}

/**
 * Listens for those keys on the whole page. They are heard also while the incident has nothing to undo, since a field
 * that is half typed may have. Returns the function that stops it.
 */
export function listenForPageKeys(store: AppStore): () => void {
  const listen = (event: KeyboardEvent): void => {
    const act = pageKey(event);
    if (act === null) return;
    event.preventDefault();
    act(store);
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}
