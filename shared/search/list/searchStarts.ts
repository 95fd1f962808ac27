import { recordOf } from '#shared/basics/recordOf.ts';
import { type ListChoice, valuesOf } from '#shared/search/list/listChoices.ts';
import type { ListedFacts } from '#shared/search/list/listedFacts.ts';

/** What incidents have in common by which a search may begin. */
export const START_CHOICES = ['service', 'tag', 'person'] as const satisfies readonly ListChoice[];
export type StartChoice = (typeof START_CHOICES)[number];

export interface SearchStart {
  readonly value: string;
  /** How many incidents have it; at least one. */
  readonly incidents: number;
}

/** More would be a list to read instead of a word to press. */
const MOST = 8;

/** What most incidents of a library have, the most frequent first: words that a search surely finds. */
export function searchStarts(
  rows: readonly ListedFacts[],
): Readonly<Record<StartChoice, readonly SearchStart[]>> {
  return recordOf(START_CHOICES, (choice) => {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const value of new Set(valuesOf(row, choice)))
        if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, incidents]) => ({ value, incidents }))
      .sort((one, other) => other.incidents - one.incidents || (one.value < other.value ? -1 : 1))
      .slice(0, MOST);
  });
}
