import type { LeftPlace } from '#renderer/focus/leftPlace.ts';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Whether the Tab key leads to an element. */
function isTabStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && canHaveFocus(element);
}

/** Whether an element takes the focus when it is given it. */
export function canHaveFocus(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/**
 * The stop of the Tab key nearest to where something stood: in the smallest group around it that has
 * one, the next stop, else the one before. In a neighbouring row it is the control that looks like the
 * one that went, so that the same thing can be done to the next row.
 */
export function nearestStop(
  { parent, before }: LeftPlace,
  goneElement: Element,
  within: Node,
): HTMLElement | null {
  for (let group: Node | null = parent; group !== null; group = group.parentNode) {
    const around = focusablesIn(group);
    const next =
      around.find((stop) => isAfter(stop, parent, before) && isTabStop(stop)) ?? around.findLast(isTabStop);
    if (next !== undefined) return sameControl(rowOf(next, group), goneElement) ?? next;
    if (group === within) return null;
  }
  return null;
}

function focusablesIn(group: Node): readonly HTMLElement[] {
  return group instanceof Element ? [...group.querySelectorAll<HTMLElement>(FOCUSABLE)] : [];
}

function isAfter(stop: Node, parent: Node, before: Node | null): boolean {
  if (before === null) {
    return parent.contains(stop) || isFollowing(parent, stop);
  }
  return !before.contains(stop) && isFollowing(before, stop);
}

function isFollowing(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The part of a group that holds a stop. */
function rowOf(stop: HTMLElement, group: Node): Element {
  let row: Element = stop;
  while (row.parentElement !== null && row.parentElement !== group) row = row.parentElement;
  return row;
}

function sameControl(row: Element, goneElement: Element): HTMLElement | undefined {
  return focusablesIn(row).find(
    (stop) =>
      stop.tagName === goneElement.tagName && stop.className === goneElement.className && isTabStop(stop),
  );
}
