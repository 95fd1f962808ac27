import { type DeskSpot, fieldKey } from '#shared/domain/incident/deskSpot.ts';

/** The thing that shall get the focus: a field of the desk, or the card of a finding by its `findingCardKey`. */
export type FocusTarget = DeskSpot | { readonly card: string };

/** The key that the element of a target carries as its `data-field`. */
export function targetKey(target: FocusTarget): string {
  return 'card' in target ? target.card : fieldKey(target);
}

/** The spot of a target; null for none and for a card, which is no field. */
export function spotOf(target: FocusTarget | null): DeskSpot | null {
  return target === null || 'card' in target ? null : target;
}
