import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import styles from './TypedAhead.module.css';

/**
 * Stands for a dialog whose code is still on its way, unseen, and takes its keys: what is typed goes into the field that the
 * keyboard begins at once the dialog is there, and Escape gives the dialog up. Enter does nothing, since nobody has seen yet
 * what it would do.
 */
export function TypedAhead() {
  const store = useAppStoreApi();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    field.current?.focus();
    return () => shown?.close();
  }, []);
  useEffect(() => {
    const typed = field.current;
    return () => {
      const text = typed?.value ?? '';
      // The dialog that comes in the place of this one is shown once React is through with both.
      if (text !== '') queueMicrotask(() => typeInto(document.activeElement, text));
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.ahead}
      aria-label="Opening…"
      onCancel={(event) => {
        event.preventDefault();
        store.getState().closeDialog();
      }}
    >
      <input ref={field} type="text" data-draft aria-label="Opening…" autoComplete="off" />
    </dialog>
  );
}

/** As if it was typed there: in the place of what is selected. A field behind the dialogs gets nothing. */
function typeInto(target: Element | null, text: string): void {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField || target.closest('dialog[open]') === null) return;
  const { value, selectionStart, selectionEnd } = target;
  if (selectionStart === null || selectionEnd === null) return;
  const whole = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  // By the element's own setter: React hears of no value that was set by the one that it puts in its place.
  Reflect.set(Object.getPrototypeOf(target), 'value', whole, target);
  target.setSelectionRange(selectionStart + text.length, selectionStart + text.length);
  target.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}
