import { type LeftPlace, placeLeftBy, placeNow } from '#renderer/focus/leftPlace.ts';
import { canHaveFocus, nearestStop } from '#renderer/focus/tabStops.ts';

/** What stands over the page for a while; the focus goes back to where it was when that closes. */
const LAYER = 'dialog, [role="dialog"], [role="menu"], [aria-live="polite"], search';
const CHANGES = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['disabled', 'inert', 'hidden', 'open'],
} as const satisfies MutationObserverInit;

/** Where the keyboard is in the page, or in one layer over it. */
interface Stand {
  readonly layer: Element | null;
  readonly element: HTMLElement;
  /** Which page of the window was shown then. */
  readonly page: string;
  /** Where the element stood, once it is gone. */
  readonly left: LeftPlace | null;
}

interface FocusSurroundings {
  /** Which page of the window is shown. */
  readonly page: () => string;
  /** Where the keyboard starts on a page. */
  readonly top: () => HTMLElement | null;
  /** Whether a field will take the focus in a moment by itself. */
  readonly isAwaited: () => boolean;
}

interface FocusFollowing {
  /** Looks whether the focus is lost, where no change of the page calls for it. */
  look(): void;
  end(): void;
}

/**
 * Keeps the keyboard's place. The focused element can disappear: with its row, with its menu or dialog, or because it
 * did its work. The focus then goes to its neighbour, back to where it was before the layer opened, or to the top of
 * a new page. A focus that moves from one element to the next may arrive, and one that a person gave up by a click
 * beside everything is not brought back.
 */
export function followFocus({ page, top, isAwaited }: FocusSurroundings): FocusFollowing {
  let stands: readonly Stand[] = [];
  let isOnItsWay = false;
  let arrival: number | undefined;
  /** Where the pointer was pressed since something had the focus last. */
  let pressed: Node | null = null;

  const standOn = (element: HTMLElement): void => {
    const layer = element.closest(LAYER);
    const index = stands.findIndex((stand) => stand.layer === layer);
    const under = index === -1 ? stands : stands.slice(0, index);
    stands = [...under, { layer, element, page: page(), left: null }];
  };
  const look = (isDue = false): void => {
    if (isOnItsWay || isAwaited() || isSomewhere(document.activeElement)) return;
    const open = stands.filter(isOpen);
    const isBack = open.length < stands.length;
    stands = open;
    const last = open.at(-1);
    if (last?.left === null && canHaveFocus(last.element)) {
      if (isDue || isBack) last.element.focus({ preventScroll: true });
      return;
    }
    const next = last === undefined || last.page !== page() ? null : neighbourOf(last);
    if (next === null && open.length > 1) {
      stands = open.slice(0, -1);
      look(true);
    } else (next ?? top())?.focus({ preventScroll: true });
  };
  const arrive = (): void => {
    isOnItsWay = false;
    look(true);
  };
  const onFocusIn = ({ target }: FocusEvent): void => {
    isOnItsWay = false;
    pressed = null;
    if (target instanceof HTMLElement) standOn(target);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof HTMLElement)) return;
    // An edit made on leaving a field is drawn before the next field has the focus, and may remove that field.
    isOnItsWay = true;
    standOn(relatedTarget);
    clearTimeout(arrival);
    arrival = window.setTimeout(arrive);
  };
  const onPress = ({ target }: PointerEvent): void => {
    pressed = target instanceof Node ? target : null;
  };
  const observer = new MutationObserver((changes) => {
    stands = stands.map((stand) => ({ ...stand, left: leftNow(stand, changes) }));
    const last = stands.at(-1)?.element;
    const isGivenUp = pressed !== null && last?.contains(pressed) === false;
    // An element that moves within the page, as by a drag, loses the focus although it is still there.
    look(last !== undefined && !isGivenUp && wasMoved(last, changes));
  });

  observer.observe(document.body, CHANGES);
  document.addEventListener('focusin', onFocusIn);
  // Before the page's own handlers: what they change may be drawn before the event comes up to here.
  document.addEventListener('focusout', onFocusOut, { capture: true });
  document.addEventListener('pointerdown', onPress, { capture: true });
  return {
    look,
    end: () => {
      observer.disconnect();
      clearTimeout(arrival);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut, { capture: true });
      document.removeEventListener('pointerdown', onPress, { capture: true });
    },
  };
}

function isSomewhere(element: Element | null): boolean {
  if (element === null || element === document.body) return false;
  return !element.matches(':disabled') && element.closest('[inert]') === null;
}

function isOpen({ layer }: Stand): boolean {
  return layer === null || (layer.isConnected && (!(layer instanceof HTMLDialogElement) || layer.open));
}

function leftNow({ element, left }: Stand, changes: readonly MutationRecord[]): LeftPlace | null {
  if (element.isConnected) return null;
  return left === null ? placeLeftBy(element, changes) : placeNow(left, changes);
}

function wasMoved(element: HTMLElement, changes: readonly MutationRecord[]): boolean {
  return (
    element.isConnected &&
    changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(element)))
  );
}

function neighbourOf({ element, left, layer }: Stand): HTMLElement | null {
  const stood = left ?? placeOf(element);
  return stood === null ? null : nearestStop(stood, element, layer ?? document.body);
}

function placeOf(element: HTMLElement): LeftPlace | null {
  return element.parentNode === null ? null : { parent: element.parentNode, before: element };
}
