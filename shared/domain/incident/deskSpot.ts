import { type DeskPlace, isDeskPlace } from '#shared/domain/incident/sections.ts';

/** The one address of something on the desk: jumps, Find, findings, hints and leaks all lead to one. */
export interface DeskSpot {
  readonly place: DeskPlace;
  /** The event, row, cause, action or item, or the name of a proposed alias; empty for the place itself. */
  readonly id: string;
  /** By its name in the file; empty for the thing or the place as a whole. It holds no colon. */
  readonly field: string;
}

/** A field of a place itself, such as the summary; without a field, the place as a whole. */
export function placeSpot(place: DeskPlace, field = ''): DeskSpot {
  return { place, id: '', field };
}

/** A spot as one text: the attribute `data-field` of its element, the key of its draft, the name of its undo step. */
export type FieldKey = `${DeskPlace}:${string}:${string}`;

/** The only place that writes such a text; `parseFieldKey` is the only one that reads it. */
export function fieldKey({ place, id, field }: DeskSpot): FieldKey {
  return `${place}:${id}:${field}`;
}

/** The spot of a key; null for another text, such as the key of a form. An id may hold colons, a field does not. */
export function parseFieldKey(key: string): DeskSpot | null {
  const afterPlace = key.indexOf(':');
  const beforeField = key.lastIndexOf(':');
  const place = key.slice(0, afterPlace);
  if (afterPlace === beforeField || !isDeskPlace(place)) return null;
  return { place, id: key.slice(afterPlace + 1, beforeField), field: key.slice(beforeField + 1) };
}

export function isSameSpot(one: DeskSpot | null, other: DeskSpot | null): boolean {
  if (one === null || other === null) return one === other;
  return one.place === other.place && one.id === other.id && one.field === other.field;
}

/** The thing and the field of a spot as files and the command line name them: what is empty is left out. */
export function writtenSpot({ id, field }: DeskSpot): { readonly id?: string; readonly field?: string } {
  return { ...(id === '' ? {} : { id }), ...(field === '' ? {} : { field }) };
}
