import { type RefCallback, useCallback, useEffect, useState } from 'react';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { targetKey } from '#renderer/store/focusTarget.ts';
import { type DeskSpot, fieldKey, parseFieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FieldPlace {
  readonly element: HTMLElement | null;
  readonly ref: RefCallback<HTMLElement>;
  /** True when find's current match is in this field. */
  readonly isFound: boolean;
}

/**
 * Lets a field be reached by its key (`fieldKey`), or the card of a finding by its own: a jump focuses it, find and the
 * wall bring it into view. `isProposal`: a jump selects what stands in it, so that what is typed takes its place.
 */
export function useFieldPlace(key: string, isProposal = false): FieldPlace {
  const store = useAppStoreApi();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const isTarget = useAppStore(({ focusTarget }) => focusTarget !== null && targetKey(focusTarget) === key);
  const isShown = useAppStore(({ viewTarget }) => viewTarget !== null && fieldKey(viewTarget) === key);
  const isFound = useAppStore(
    ({ find }) => find !== null && find.spot !== null && fieldKey(find.spot) === key,
  );

  useEffect(() => {
    if (element === null || !isTarget) return;
    element.focus();
    if (isProposal && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      element.select();
    element.scrollIntoView({ block: 'nearest' });
    store.getState().clearFocusTarget();
  }, [element, isTarget, isProposal, store]);

  useEffect(() => {
    if (element === null || !isShown) return;
    element.scrollIntoView({ block: 'nearest' });
    keepBarWhole(element);
    store.getState().bringIntoView(null);
  }, [element, isShown, store]);

  useEffect(() => {
    if (isFound) element?.scrollIntoView({ block: 'center' });
  }, [element, isFound]);

  return { element, ref: useCallback((next) => setElement(next), []), isFound };
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
