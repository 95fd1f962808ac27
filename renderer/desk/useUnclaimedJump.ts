import { type RefObject, useEffect } from 'react';
import { loadPlace } from '#renderer/desk/laterPlaces.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';

/** A field that is there takes its jump at once; this long after its place was loaded nobody will. */
const UNCLAIMED_AFTER_MS = 400;

/**
 * A jump to something that has no field of its own, such as a section as a whole, goes to the nearest
 * field: one of the same thing, else the first of the place. An empty place has its first action instead.
 */
export function useUnclaimedJump(main: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi();
  const target = useAppStore(({ focusTarget }) => focusTarget);
  const place = useAppStore((state) => state.place);
  useEffect(() => {
    if (target === null) return;
    let timer: number | undefined;
    let isOver = false;
    const goNear = (): void => {
      store.getState().clearFocusTarget();
      const nearest = nearestField(main.current, target) ?? main.current;
      nearest?.focus();
      nearest?.scrollIntoView({ block: 'nearest' });
    };
    void loadPlace(place).then(() => {
      if (!isOver) timer = window.setTimeout(goNear, UNCLAIMED_AFTER_MS);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [target, place, store, main]);
}

function nearestField(main: HTMLElement | null, target: string): HTMLElement | null {
  const [place = '', id = ''] = target.split(':');
  const starts = id === '' ? [`${place}:`] : [`${place}:${id}:`, `${place}:`];
  for (const start of starts) {
    const field = main?.querySelector<HTMLElement>(`[data-field^="${CSS.escape(start)}"]`);
    if (field) return field;
  }
  return main?.querySelector<HTMLElement>('[data-first-action] button:enabled') ?? null;
}
