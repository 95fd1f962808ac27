import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';

/**
 * Ctrl+Enter accepts from anywhere, Escape leaves. The field with the focus is left first, so that a
 * time that was just typed counts; one that is not understood makes the form wait.
 */
export function usePreviewKeys(
  form: RefObject<HTMLFormElement | null>,
  leave: () => void,
): (event: KeyboardEvent) => void {
  const [accepts, setAccepts] = useState(0);
  useEffect(() => {
    if (accepts > 0) form.current?.requestSubmit();
  }, [accepts, form]);
  return (event) => {
    if (event.key === 'Escape') {
      // The browser closes a dialog at the second Escape in a row without asking the page.
      event.preventDefault();
      event.stopPropagation();
      leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      setAccepts(accepts + 1);
    }
  };
}
