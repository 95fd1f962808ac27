import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { History } from '#shared/domain/history.ts';
import { changedEnd, movedPosition } from '#shared/text/movedPosition.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** The field with the focus as it was before an edit was drawn. */
interface Selected {
  readonly field: TextElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
  /** A step was undone or redone: who pressed the key looks for what it changed. */
  readonly isStep: boolean;
}

/**
 * Keeps the caret and the selection among their words when the text of the field that has the focus is changed by
 * something else than its keys, such as a merge of what another program wrote. After undo and redo the caret stands
 * behind what they changed. A browser puts it at the end.
 */
export function SelectionKept() {
  const store = useAppStoreApi();
  const incident = useAppStore((state) => state.incident);
  const before = useRef<Selected | null>(null);
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.incident !== previous.incident)
          before.current ??= selectedNow(isStepTaken(previous.history, state.history));
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
function selectedNow(isStep: boolean): Selected | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const { selectionStart: start, selectionEnd: end, selectionDirection, value: text } = field;
  if (start === null || end === null) return null;
  return { field, text, start, end, direction: selectionDirection ?? 'none', isStep };
}

/** Whether the one history came out of the other by undo or redo: neither an edit nor a merge moves a step over. */
function isStepTaken(before: History, after: History): boolean {
  const moved = after.future.length - before.future.length;
  const kept = after.past.length - before.past.length;
  return (moved === 1 && kept === -1) || (moved === -1 && kept === 1);
}

/** A typed key is in the field before it is in the incident, so it never comes here. */
function putBack({ field, text, start, end, direction, isStep }: Selected): void {
  if (document.activeElement !== field || field.value === text) return;
  if (isStep) {
    const changed = changedEnd(text, field.value);
    field.setSelectionRange(changed, changed);
    return;
  }
  const [from, to] = [start, end].map((position) => movedPosition(text, field.value, position));
  field.setSelectionRange(from ?? 0, to ?? 0, direction);
}
