import { useAppParts } from '#renderer/store/AppStoreContext.tsx';
import { type FocusTarget, spotOf, targetKey } from '#renderer/store/focusTarget.ts';
import type { AppState } from '#renderer/store/state.ts';
import { type DeskSpot, fieldKey } from '#shared/domain/incident/deskSpot.ts';

/** A target or spot of the state: the same object for as long as it names the same, so that effects run once for it. */
export function useTarget<Target extends FocusTarget | null>(select: (state: AppState) => Target): Target {
  return useAppParts(select);
}

/** The field that a jump leads to, or else the one of Find's match. */
export function useSoughtSpot(): DeskSpot | null {
  return useTarget(({ focusTarget, find }) =>
    focusTarget === null ? (find?.spot ?? null) : spotOf(focusTarget),
  );
}

interface Calls {
  /** A jump leads to the field. */
  readonly isTarget: boolean;
  /** It shall be brought into view. */
  readonly isShown: boolean;
  /** Find's current match is in it. */
  readonly isFound: boolean;
}

/** What is wanted of the field with this key (`fieldKey`). */
export function useCalls(key: string): Calls {
  return useAppParts(({ focusTarget, viewTarget, find }) => ({
    isTarget: focusTarget !== null && targetKey(focusTarget) === key,
    isShown: viewTarget !== null && fieldKey(viewTarget) === key,
    isFound: find !== null && find.spot !== null && fieldKey(find.spot) === key,
  }));
}
