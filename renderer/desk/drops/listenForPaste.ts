import { bringIn, CLOSED_WORDS, whyClosed } from '#renderer/commands/bringIn.ts';
import { clipboardText } from '#renderer/desk/drops/clipboardText.ts';
import { bringPictures, pastedPictures } from '#renderer/desk/drops/pictureDrops.ts';
import type { Edits } from '#renderer/edits/edits.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isOpen } from '#renderer/store/selectors.ts';
import type { StoreDeps } from '#renderer/store/state.ts';
import { hasSeveralLines } from '#shared/import/paste/pastedText.ts';

type Deps = Pick<StoreDeps, 'api' | 'now' | 'read'> & Pick<Edits, 'pictures'>;

/**
 * A picture that is pasted while an incident is open is put at the event or answer that is worked on.
 * Several lines that are pasted on the timeline, or where no incident is open, are brought in. A field that takes
 * several lines itself gets them as text; a single line is always typed text. Returns the function that stops it.
 */
export function listenForPaste(store: AppStore, deps: Deps): () => void {
  const paste = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    const files = pastedPictures(event.clipboardData);
    if (files.length > 0 && isOpen(store.getState())) {
      event.preventDefault();
      const closedTo = whyClosed(store.getState());
      if (closedTo === null) bringPictures(store, deps, { files, target: event.target });
      else store.getState().showToast(CLOSED_WORDS[closedTo], 'bad');
      return;
    }
    if (isText(event.target) || !canBring(store)) return;
    const text = clipboardText(event.clipboardData);
    if (!hasSeveralLines(text)) return;
    event.preventDefault();
    void bringIn(store, deps, { name: '', content: { kind: 'text', text } });
  };
  document.addEventListener('paste', paste);
  return () => document.removeEventListener('paste', paste);
}

function canBring(store: AppStore): boolean {
  const { file, place } = store.getState();
  return whyClosed(store.getState()) === null && (file === null || place === 'timeline');
}

/** A field in which the lines stay text: one of several lines, or one outside the section. A line that wraps is still one. */
function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isLine = target instanceof HTMLInputElement || target.matches('textarea[data-line]');
  if (isLine) return target.closest('section') === null;
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
