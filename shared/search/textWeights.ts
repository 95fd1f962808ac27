import { type FieldKey, fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';

/** How much a word says about an incident, by where it stands. */
export const TEXT_WEIGHTS = { title: 4, tags: 3, heavy: 2, plain: 1 } as const;
export type TextWeight = keyof typeof TEXT_WEIGHTS;

const HEAVIER: ReadonlyMap<FieldKey, TextWeight> = new Map(
  (
    [
      ['summary', 'title', 'title'],
      ['summary', 'tags', 'tags'],
      ['summary', 'summary', 'heavy'],
      ['causes', 'failure', 'heavy'],
      ['causes', 'rootCause', 'heavy'],
    ] as const
  ).map(([place, field, weight]) => [fieldKey(placeSpot(place, field)), weight]),
);

export function weightOf(key: FieldKey): TextWeight {
  return HEAVIER.get(key) ?? 'plain';
}
