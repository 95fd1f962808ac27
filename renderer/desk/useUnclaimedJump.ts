import { type RefObject, useEffect } from 'react';
import { loadPlace } from '#renderer/desk/laterPlaces.ts';
import { spotOfElement } from '#renderer/fields/useFieldPlace.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { spotOf } from '#renderer/store/focusTarget.ts';
import { useTarget } from '#renderer/store/useTarget.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';

/** A field that is there takes its jump at once; this long after its place was loaded nobody will. */
const UNCLAIMED_AFTER_MS = 400;

/**
 * A jump to something that has no field of its own, such as a section as a whole, goes to the nearest
 * field: one of the same thing, else the first of the place. An empty place has its first action instead.
 */
export function useUnclaimedJump(main: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi();
  const target = useTarget(({ focusTarget }) => focusTarget);
  const place = useAppStore((state) => state.place);
  useEffect(() => {
    if (target === null) return;
    let timer: number | undefined;
    let isOver = false;
    const goNear = (): void => {
      store.getState().clearFocusTarget();
      const nearest = nearestField(main.current, spotOf(target)) ?? main.current;
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

function nearestField(main: HTMLElement | null, spot: DeskSpot | null): HTMLElement | null {
  const fields = [...(main?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const named = fields.map((field) => ({ field, at: spotOfElement(field) }));
  const ofPlace = named.filter(({ at }) => at !== null && at.place === spot?.place);
  const ofThing = ofPlace.find(({ at }) => at?.id !== '' && at?.id === spot?.id);
  const nearest = (ofThing ?? ofPlace[0])?.field;
  return nearest ?? main?.querySelector<HTMLElement>('[data-first-action] button:enabled') ?? null;
}
