import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { movedPosition } from '#shared/text/movedPosition.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** The field with the focus as it was before an edit was drawn. */
interface Selected {
  readonly field: TextElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
}

/**
 * Keeps the caret and the selection among their words when the text of the field that has the focus is changed by
 * something else than its keys: a merge of what another program wrote, an undo. A browser puts the caret at the end.
 */
export function SelectionKept() {
  const store = useAppStoreApi();
  const incident = useAppStore((state) => state.incident);
  const before = useRef<Selected | null>(null);
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.incident !== previous.incident) before.current ??= selectedNow();
      }),
    [store],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn with each state of the incident.
  useLayoutEffect(() => {
    if (before.current !== null) putBack(before.current);
    before.current = null;
  }, [incident]);
  return null;
}

/** Null where no text is selected in; a number or a date has no caret that a page may know. */
function selectedNow(): Selected | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const { selectionStart: start, selectionEnd: end, selectionDirection, value: text } = field;
  if (start === null || end === null) return null;
  return { field, text, start, end, direction: selectionDirection ?? 'none' };
}

/** What is typed is in the field before it is in the incident, so that a key never comes here. */
function putBack({ field, text, start, end, direction }: Selected): void {
  if (document.activeElement !== field || field.value === text) return;
  const [from, to] = [start, end].map((position) => movedPosition(text, field.value, position));
  field.setSelectionRange(from ?? 0, to ?? 0, direction);
}
