import { type RefObject, useEffect } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';

/** A field that is there takes its jump at once; after this nobody will. */
const UNCLAIMED_AFTER_MS = 400;

/**
 * A jump to something that has no field of its own, such as a section as a whole, goes to the nearest
 * field: one of the same thing, else the first of the place, else the place itself.
 */
export function useUnclaimedJump(main: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi();
  const target = useAppStore(({ focusTarget }) => focusTarget);
  useEffect(() => {
    if (target === null) return;
    const timer = setTimeout(() => {
      store.getState().clearFocusTarget();
      const nearest = nearestField(main.current, target) ?? main.current;
      nearest?.focus();
      nearest?.scrollIntoView({ block: 'nearest' });
    }, UNCLAIMED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [target, store, main]);
}

function nearestField(main: HTMLElement | null, target: string): HTMLElement | null {
  const [place = '', id = ''] = target.split(':');
  const starts = id === '' ? [`${place}:`] : [`${place}:${id}:`, `${place}:`];
  for (const start of starts) {
    const field = main?.querySelector<HTMLElement>(`[data-field^="${CSS.escape(start)}"]`);
    if (field) return field;
  }
  return null;
}
