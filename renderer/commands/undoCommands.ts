import type { AppStore } from '#renderer/store/appStore.ts';

/**
 * A field whose text is not part of the incident yet (a search, a form) keeps its own undo; it is
 * marked with `data-draft`.
 */
function isInDraft(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLElement && field.closest('[data-draft]') !== null;
}

export function undoEdit(store: AppStore): void {
  if (isInDraft()) document.execCommand('undo');
  else if (store.getState().dialog === null) store.getState().undo();
}

export function redoEdit(store: AppStore): void {
  if (isInDraft()) document.execCommand('redo');
  else if (store.getState().dialog === null) store.getState().redo();
}
