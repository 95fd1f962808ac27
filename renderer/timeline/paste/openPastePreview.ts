import type { AppStore } from '#renderer/store/appStore.ts';
import { pastedText, TOO_MUCH_TEXT } from '#shared/import/paste/pastedText.ts';

/** Shows what a text would add to the timeline; says so when it is too long to be read. */
export function openPastePreview(store: AppStore, raw: string): void {
  const text = pastedText(raw);
  if (text === null) store.getState().showToast(TOO_MUCH_TEXT, 'bad');
  else store.getState().openDialog({ kind: 'pasteTimeline', text: text.trimEnd() });
}
