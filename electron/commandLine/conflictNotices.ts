import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { placeWords } from '#shared/merge/valueWords.ts';
import { counted } from '#shared/text/phrases.ts';

/** One line about what is left to be decided, where, and how to settle it; none where nothing is. */
export function conflictNotices(conflicts: readonly MergeConflict[]): readonly string[] {
  if (conflicts.length === 0) return [];
  const places = [...new Set(conflicts.map(({ path }) => placeWords(path)))];
  const count = counted(conflicts.length, 'place needs a decision', 'places need a decision');
  return [
    `${count}; both versions are in the file, debrief decide FILE lists and settles them: ${places.join('; ')}`,
  ];
}
