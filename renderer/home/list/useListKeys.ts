import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type TypedLetters, typedRow, withLetter } from '#renderer/home/list/typedRow.ts';

interface ListKeys {
  /** All rows in their order, also those that are not drawn. */
  readonly rows: readonly { readonly path: string; readonly title: string }[];
  /** Draws the row at this place. */
  readonly showAt: (index: number) => void;
}

/** Letters lead to the title that begins with them, and the arrows beyond the rows that are drawn. */
export function useListKeys({ rows, showAt }: ListKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef<TypedLetters>({ letters: '', atMs: 0 });
  return (event) => {
    const { target, key, ctrlKey, metaKey, altKey, currentTarget, timeStamp } = event;
    const path = target instanceof HTMLElement ? target.dataset.row : undefined;
    if (path === undefined || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    const at = rows.findIndex((row) => row.path === path);
    const next = nextRow(at, key, timeStamp);
    if (next === null) return;
    event.preventDefault();
    const found = rows[next];
    if (found === undefined) return;
    flushSync(() => showAt(next));
    currentTarget.querySelector<HTMLElement>(`[data-row="${CSS.escape(found.path)}"]`)?.focus();
  };

  /** Null: the key leads nowhere. */
  function nextRow(at: number, key: string, atMs: number): number | null {
    // Those between drawn rows were gone along already.
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const step = steps[key];
    if (step !== undefined) return rows[step] === undefined ? null : step;
    // The space bar presses the button that a title is.
    if (key.length !== 1 || key === ' ') return null;
    typed.current = withLetter(typed.current, key, atMs);
    const found = typedRow(
      rows.map(({ title }) => title),
      at,
      typed.current,
    );
    return found === -1 ? null : found;
  }
}
