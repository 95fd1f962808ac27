import { useEffect } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { clipboardText } from '#renderer/timeline/paste/clipboardText.ts';
import { openPastePreview } from '#renderer/timeline/paste/openPastePreview.ts';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { hasSeveralLines } from '#shared/import/paste/pastedText.ts';

/**
 * While the timeline is shown, pasting several lines opens their preview. A field that takes several lines
 * itself gets them as text; a single line is always typed text.
 */
export function useTimelinePaste(): void {
  const store = useAppStoreApi();
  useEffect(() => {
    void PREVIEW.preload();
  }, []);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || isText(event.target) || !canAdd(store)) return;
      const text = clipboardText(event.clipboardData);
      if (!hasSeveralLines(text)) return;
      event.preventDefault();
      openPastePreview(store, text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [store]);
}

/** Dialogs have fields of their own; nothing is added to what can only be read. */
function canAdd(store: AppStore): boolean {
  const { dialog, file } = store.getState();
  return dialog === null && file?.isReadOnly === false;
}

/** A field in which the lines stay text: one of several lines, or one outside the section. */
function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return true;
  return target instanceof HTMLInputElement && target.closest('section') === null;
}
