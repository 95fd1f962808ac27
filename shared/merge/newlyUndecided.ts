import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { contentKey } from '#shared/merge/sides.ts';

/** What a merge left to be decided that was not open in one of its sides before. */
export function newlyUndecided(
  { conflicts = [] }: Incident,
  sides: readonly Incident[],
): readonly MergeConflict[] {
  const known = new Set(sides.flatMap(({ conflicts: open = [] }) => open.map(contentKey)));
  return conflicts.filter((conflict) => !known.has(contentKey(conflict)));
}
