import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useEventJumps } from '#renderer/timeline/event/useEventJumps.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { ItemStep } from '#shared/timelineScale/scaleLayout.ts';

/** What a key means on the track. */
export type ScaleKey =
  | { readonly kind: 'go'; readonly step: ItemStep; readonly isAdded: boolean }
  | { readonly kind: 'goTo'; readonly end: 'first' | 'last' }
  /** In widths of the track. */
  | { readonly kind: 'pan'; readonly by: number }
  | { readonly kind: 'zoom'; readonly isIn: boolean }
  | { readonly kind: 'fit' | 'open' | 'pickUp' };

/** What a key means while an event is held by the keyboard. */
type HeldKey =
  | { readonly kind: 'step'; readonly minutes: number }
  | { readonly kind: 'drop' | 'cancel' | 'nothing' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const GO: Readonly<Record<string, ItemStep>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'laneAbove',
  ArrowDown: 'laneBelow',
};

const PLAIN: Readonly<Record<string, ScaleKey>> = {
  Home: { kind: 'goTo', end: 'first' },
  End: { kind: 'goTo', end: 'last' },
  PageUp: { kind: 'pan', by: -0.8 },
  PageDown: { kind: 'pan', by: 0.8 },
  '+': { kind: 'zoom', isIn: true },
  '=': { kind: 'zoom', isIn: true },
  '-': { kind: 'zoom', isIn: false },
  '0': { kind: 'fit' },
  Enter: { kind: 'open' },
  ' ': { kind: 'pickUp' },
};

/** Null for keys that belong to others. */
export function scaleKey({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): ScaleKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  const step = GO[key];
  return step === undefined ? (PLAIN[key] ?? null) : { kind: 'go', step, isAdded: shiftKey };
}

/** Everything else waits until the event is dropped. */
export function heldKey({ key, shiftKey, ctrlKey }: Pressed): HeldKey {
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === ' ' || key === 'Enter') return { kind: 'drop' };
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return { kind: 'nothing' };
  const size = shiftKey ? (ctrlKey ? 60 : 5) : 1;
  return { kind: 'step', minutes: key === 'ArrowLeft' ? -size : size };
}

/**
 * Follows jumps and find to an event: to its mark, or into its fields, which are opened for that. The wall
 * only brings a mark into view.
 */
export function useScaleJumps(onMark: (id: EventId) => void, onShow: (id: EventId) => void): void {
  const store = useAppStoreApi();
  useEventJumps(({ id, isOpened, isOnlyShown }) => {
    if (isOnlyShown) {
      onShow(id);
      return;
    }
    onMark(id);
    if (isOpened) store.getState().openEvent(id);
    else store.getState().clearFocusTarget();
  });
}
