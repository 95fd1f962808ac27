import type { AppStore } from '#renderer/store/appStore.ts';

/**
 * Text that is not part of the incident yet (a search, a form, a line half typed) keeps its own undo; what
 * holds it is marked with `data-draft`. A field that holds nothing of its own is not marked, so that the key
 * goes on to the incident: after a line was added, undo takes back the event.
 */
function isInDraft(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLElement && field.closest('[data-draft]') !== null;
}

/** Whether the field with the focus took the key: an empty one has only what was deleted in it to bring back. */
function isTakenByField(command: 'undo' | 'redo'): boolean {
  if (!isInDraft()) return false;
  const field = document.activeElement;
  const wasEmpty = field instanceof HTMLInputElement && field.value === '';
  document.execCommand(command);
  return !(wasEmpty && field.value === '');
}

export function undoEdit(store: AppStore): void {
  if (!isTakenByField('undo') && store.getState().dialog === null) store.getState().undo();
}

export function redoEdit(store: AppStore): void {
  if (!isTakenByField('redo') && store.getState().dialog === null) store.getState().redo();
}
