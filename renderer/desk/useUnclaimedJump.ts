import { type RefObject, useEffect } from 'react';
import { loadPlace } from '#renderer/desk/laterPlaces.ts';
import { spotOfElement } from '#renderer/fields/useFieldPlace.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { spotOf } from '#renderer/store/focusTarget.ts';
import { useTarget } from '#renderer/store/useTarget.ts';
import { type DeskSpot, fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** A field that is there takes its jump at once; this long after its place was loaded nobody will. */
const UNCLAIMED_AFTER_MS = 400;
/** No field is waited for on the way to a place as a whole: what somebody types next should find one. */
const LOOK_AGAIN_MS = 16;

/**
 * A jump to something that has no field of its own goes to the nearest field: one of the same thing, else the first of
 * the place. A place as a whole has the line that takes one thing after the other, its first action, or its first field.
 */
export function useUnclaimedJump(main: RefObject<HTMLElement | null>): void {
  const store = useAppStoreApi();
  const target = useTarget(({ focusTarget }) => focusTarget);
  const place = useAppStore((state) => state.place);
  useEffect(() => {
    if (target === null) return;
    let timer: number | undefined;
    let isOver = false;
    const isWhole = isWholePlace(spotOf(target));
    let waited = 0;
    const goNear = (): void => {
      const field = isWhole
        ? beginningOf(main.current, spotOf(target))
        : nearestField(main.current, spotOf(target));
      waited += LOOK_AGAIN_MS;
      if (field === null && isWhole && waited < UNCLAIMED_AFTER_MS) {
        timer = window.setTimeout(goNear, LOOK_AGAIN_MS);
        return;
      }
      store.getState().clearFocusTarget();
      const nearest = field ?? main.current;
      nearest?.focus();
      nearest?.scrollIntoView({ block: 'nearest' });
    };
    void loadPlace(place).then(() => {
      if (!isOver) timer = window.setTimeout(goNear, isWhole ? 0 : UNCLAIMED_AFTER_MS);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [target, place, store, main]);
}

function isWholePlace(spot: DeskSpot | null): boolean {
  return spot !== null && spot.id === '' && spot.field === '';
}

function beginningOf(main: HTMLElement | null, spot: DeskSpot | null): HTMLElement | null {
  const entry = spot === null ? '' : fieldKey(placeSpot(spot.place, 'entry'));
  const line = main?.querySelector<HTMLElement>(`[data-field="${entry}"]:enabled`);
  return line ?? main?.querySelector<HTMLElement>(FIRST_ACTION) ?? nearestField(main, spot);
}

const FIRST_ACTION = '[data-first-action] button:enabled';

function nearestField(main: HTMLElement | null, spot: DeskSpot | null): HTMLElement | null {
  const fields = [...(main?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const named = fields.map((field) => ({ field, at: spotOfElement(field) }));
  const ofPlace = named.filter(({ at }) => at !== null && at.place === spot?.place);
  const ofThing = ofPlace.find(({ at }) => at?.id !== '' && at?.id === spot?.id);
  const nearest = (ofThing ?? ofPlace[0])?.field;
  return nearest ?? main?.querySelector<HTMLElement>(FIRST_ACTION) ?? null;
}
