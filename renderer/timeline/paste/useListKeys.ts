import type { KeyboardEvent } from 'react';

/** In a title that wraps, the arrow keys go from line to line first of all. */
const ONE_LINE_PX = 40;
const FIELD = '[data-column]';

/**
 * The arrow keys and Enter go from a field to the same one of the next row, as in a table. Returns the
 * listener for the list; headings, and rows without such a field, are passed over.
 */
export function useListKeys(
  count: number,
  scrollToIndex: (index: number) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const step = stepOf(event);
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>(FIELD) : null;
    if (step === 0 || field === null) return;
    event.preventDefault();
    const list = event.currentTarget;
    const from = Number(field.closest<HTMLElement>('[data-index]')?.dataset.index);
    const column = field.dataset.column ?? '';
    const go = (index: number, isDrawn: boolean): void => {
      if (index < 0 || index >= count) return;
      const row = list.querySelector(`[data-index="${index}"]`);
      const next = row?.querySelector<HTMLElement>(
        `:is(input, textarea)[data-column="${column}"], [data-column="${column}"] input`,
      );
      if (next) next.focus();
      else if (row !== null) go(index + step, false);
      else if (!isDrawn) {
        scrollToIndex(index);
        requestAnimationFrame(() => go(index, true));
      }
    };
    go(from + step, false);
  };
}

/** Enter in a check box accepts the whole preview, as it does in any form. */
function stepOf({ key, target, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): -1 | 0 | 1 {
  if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return 0;
  const isCheck = target instanceof HTMLInputElement && target.type === 'checkbox';
  if (key === 'Enter') return isCheck ? 0 : 1;
  if (target instanceof HTMLTextAreaElement && target.clientHeight > ONE_LINE_PX) return 0;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : 0;
}
