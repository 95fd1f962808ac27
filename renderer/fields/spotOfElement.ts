import { type DeskSpot, parseFieldKey } from '#shared/domain/incident/deskSpot.ts';

/** The spot of the field that an element is; null where it is none, such as a field of a form. */
export function spotOfElement(element: EventTarget | null): DeskSpot | null {
  return element instanceof HTMLElement ? parseFieldKey(element.dataset.field ?? '') : null;
}
