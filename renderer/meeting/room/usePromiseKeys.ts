import { type RefObject, useEffect, useRef } from 'react';
import { isKeyTaken } from '#renderer/commands/pageKeys.ts';
import { effectOfKey } from '#renderer/section/listedActionKeys.ts';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * The keys of the promise that is before the room work wherever the keyboard is, as the other keys of the meeting do, unless
 * a field has it: a row that is lit has the keys beside it. The row then gets the keyboard. Goes onto the list of the rows.
 */
export function usePromiseKeys(shown: ListedRow | undefined): RefObject<HTMLUListElement | null> {
  const store = useAppStoreApi();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      const isInList = target instanceof Node && list.current?.contains(target) === true;
      if (shown === undefined || isInList || store.getState().dialog !== null || isKeyTaken(event)) return;
      const run = effectOfKey(store, shown, event);
      const by = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key];
      if (run === null && by === undefined) return;
      // Before the keys of the meeting, to some of which these letters belong in other blocks.
      event.preventDefault();
      event.stopPropagation();
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.findIndex((row) => row.hasAttribute('aria-current'));
      (rows[at + (by ?? 0)] ?? rows[at])?.focus();
      run?.();
    };
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [store, shown]);
  return list;
}
