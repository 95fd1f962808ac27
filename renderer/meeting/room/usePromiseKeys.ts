import { type RefObject, useEffect, useRef } from 'react';
import { isKeyTaken } from '#renderer/commands/pageKeys.ts';
import { effectOfKey } from '#renderer/section/listedActionKeys.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The keys of the promise that is before the room work wherever the keyboard is, as the other keys of the meeting do, unless
 * a field has it: a row that is lit has the keys beside it. The row then gets the keyboard; once it is done, the next that is
 * open does, so that the same key again says the same of the next, and undo goes back to it. Goes onto the list of the rows.
 */
export function usePromiseKeys(
  rows: readonly ListedRow[],
  shownKey: string | null,
): RefObject<HTMLUListElement | null> {
  const store = useAppStoreApi();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const at = rows.findIndex(({ key }) => key === shownKey);
    const shown = rows[at];
    const listen = (event: KeyboardEvent): void => {
      if (shown === undefined || store.getState().dialog !== null || isKeyTaken(event)) return;
      const { target } = event;
      const isInList = target instanceof Node && list.current?.contains(target) === true;
      const isUndo = event.key.toLowerCase() === 'u';
      const meant = isUndo ? lastChanged(rows, at, store.getState().changedActions) : at;
      const run = effectOfKey(store, rows[meant] ?? shown, event);
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      const by = hasModifier || isInList ? undefined : STEPS[event.key];
      if (run === null && by === undefined) return;
      // Before the keys of the meeting, to some of which these letters belong in other blocks.
      event.preventDefault();
      event.stopPropagation();
      const isDone = event.key.toLowerCase() === 'd' && isOpenAction(shown.action);
      const to = isDone ? nextOpen(rows, at) : meant + (by ?? 0);
      run?.();
      const places = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const lit = places.findIndex((place) => place.hasAttribute('aria-current'));
      (places[lit + to - at] ?? places[lit])?.focus();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [store, rows, shownKey]);
  return list;
}

/** Where the next open promise after one stands, from the top again below the last; the same where no other is open. */
function nextOpen(rows: readonly ListedRow[], at: number): number {
  const after = rows.findIndex(({ action }, index) => index > at && isOpenAction(action));
  const any = rows.findIndex(({ action }, index) => index !== at && isOpenAction(action));
  return [after, any, at].find((index) => index !== -1) ?? at;
}

/** Where the promise stands that undo is about: the lit one if it was changed here, else the one changed last. */
function lastChanged(rows: readonly ListedRow[], at: number, changed: ReadonlyMap<string, unknown>): number {
  if (changed.has(rows[at]?.key ?? '')) return at;
  const last = [...changed.keys()].at(-1);
  const found = rows.findIndex(({ key }) => key === last);
  return found === -1 ? at : found;
}
