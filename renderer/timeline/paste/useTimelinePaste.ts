import { useEffect } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { clipboardText } from '#renderer/timeline/paste/clipboardText.ts';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { hasSeveralLines, pastedText, TOO_MUCH_TEXT } from '#shared/import/pastedText.ts';

/**
 * While the timeline is shown, pasting several lines opens their preview, and so does dropping a text
 * file. A field that takes several lines itself gets them as text; a single line is always typed text.
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
      openPreview(store, text);
    };
    const dragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') && canAdd(store)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = textFile(event.dataTransfer);
      if (file === null || !canAdd(store)) return;
      event.preventDefault();
      void file.text().then((text) => openPreview(store, text));
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', dragOver);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', dragOver);
      document.removeEventListener('drop', drop);
    };
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

const TEXT_NAME = /\.(md|markdown|txt|text|log|csv|tsv)$/i;

function textFile(data: DataTransfer | null): File | null {
  const [file, ...others] = data?.files ?? [];
  if (file === undefined || others.length > 0) return null;
  return TEXT_NAME.test(file.name) || file.type.startsWith('text/') ? file : null;
}

function openPreview(store: AppStore, raw: string): void {
  const text = pastedText(raw);
  if (text === null) store.getState().showToast(TOO_MUCH_TEXT, 'bad');
  else store.getState().openDialog({ kind: 'pasteTimeline', text: text.trimEnd() });
}
