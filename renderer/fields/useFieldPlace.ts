import {
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useCalls } from '#renderer/store/useTarget.ts';
import { type DeskSpot, parseFieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FieldPlace {
  readonly ref: RefCallback<HTMLElement>;
  /** What `ref` was given, for those who are not drawn for it. */
  readonly held: RefObject<HTMLElement | null>;
  /** True when find's current match is in this field. */
  readonly isFound: boolean;
}

/**
 * Lets a field be reached by its key (`fieldKey`), or the card of a finding by its own: a jump focuses it, find and the
 * wall bring it into view. `isProposal`: a jump selects what stands in it, so that what is typed takes its place.
 */
export function useFieldPlace(key: string, isProposal = false): FieldPlace {
  const store = useAppStoreApi();
  const held = useRef<HTMLElement | null>(null);
  const reached = useRef<HTMLElement | null>(null);
  const isDrawn = useRef(false);
  // A field that comes with its component is not drawn twice for its place: a list of them would feel it.
  const [late, addLate] = useReducer((count: number) => count + 1, 0);
  const { isTarget, isShown, isFound } = useCalls(key);

  // biome-ignore lint/correctness/useExhaustiveDependencies(late): another element has to be reached anew.
  useEffect(() => {
    isDrawn.current = true;
    const element = held.current;
    if (element === null || !isTarget) return;
    element.focus();
    if (isProposal && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      element.select();
    element.scrollIntoView({ block: 'nearest' });
    store.getState().clearFocusTarget();
  }, [late, isTarget, isProposal, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies(late): another element has to be reached anew.
  useEffect(() => {
    const element = held.current;
    if (element === null || !isShown) return;
    element.scrollIntoView({ block: 'nearest' });
    keepBarWhole(element);
    store.getState().bringIntoView(null);
  }, [late, isShown, store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies(late): another element has to be reached anew.
  useEffect(() => {
    if (isFound) held.current?.scrollIntoView({ block: 'center' });
  }, [late, isFound]);

  const ref = useCallback((element: HTMLElement | null) => {
    held.current = element;
    if (element === null || element === reached.current) return;
    reached.current = element;
    if (isDrawn.current) addLate();
  }, []);
  return { ref, held, isFound };
}

/** The same with the element itself, for what is drawn beside it. */
export function useFieldElement(
  key: string,
  isProposal = false,
): FieldPlace & { readonly element: HTMLElement | null } {
  const { ref: placeRef, held, isFound } = useFieldPlace(key, isProposal);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const ref = useCallback(
    (next: HTMLElement | null) => {
      placeRef(next);
      setElement(next);
    },
    [placeRef],
  );
  return { element, ref, held, isFound };
}

/** The bar of a meeting above the section is shown whole or not at all: half of it hides the clock and looks broken. */
function keepBarWhole(element: HTMLElement): void {
  const main = element.closest('main');
  const bar = main?.querySelector('[data-meeting-bar]');
  if (main == null || bar == null) return;
  const top = main.getBoundingClientRect().top - main.scrollTop;
  const below = (edge: number): number => edge - top;
  const row = element.getBoundingClientRect();
  main.scrollTop = scrollWithWholeBar(main.scrollTop, {
    barEnd: below(bar.getBoundingClientRect().bottom),
    rowEnd: below(row.bottom),
    height: main.clientHeight,
  });
}

/**
 * How far to scroll, in pixels like the ends, which count from the top of what scrolls: not at all where the row then still
 * shows, else past the bar.
 */
export function scrollWithWholeBar(
  scrolled: number,
  { barEnd, rowEnd, height }: { readonly barEnd: number; readonly rowEnd: number; readonly height: number },
): number {
  if (scrolled <= 0 || scrolled >= barEnd) return scrolled;
  return rowEnd <= height ? 0 : barEnd;
}

/** The spot of the field that an element is; null where it is none, such as a field of a form. */
export function spotOfElement(element: EventTarget | null): DeskSpot | null {
  return element instanceof HTMLElement ? parseFieldKey(element.dataset.field ?? '') : null;
}
