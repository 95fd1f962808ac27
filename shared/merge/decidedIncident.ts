import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ConflictValue, MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { repairIncident } from '#shared/format/repairIncident.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { PROSE_PATHS } from '#shared/merge/incidentMerge.ts';
import { keyed, thingKey } from '#shared/merge/mergeLists.ts';
import { isSame } from '#shared/merge/sides.ts';

/** `mine` is what stands in the incident, also when it was edited since the merge. */
export const CONFLICT_CHOICES = ['mine', 'theirs', 'both'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/**
 * The incident with one place decided. A thing that one side deleted stays with `mine` and goes with `theirs`. Null
 * for both of something that is no text in sentences. Whether the place can hold theirs is for `decideConflict` to say.
 */
export function decidedIncident(
  incident: Incident,
  conflict: MergeConflict,
  choice: ConflictChoice,
): Incident | null {
  const leftConflicts = (incident.conflicts ?? []).filter((each) => !isSame(each, conflict));
  const rest = applyPatch(incident, { conflicts: leftConflicts.length === 0 ? undefined : leftConflicts });
  const standing = standingValue(incident, conflict);
  if (choice === 'mine' || standing === null) return rest;
  const value = choice === 'both' ? bothTexts(conflict, standing.value) : conflict.theirs;
  if (choice === 'both' && value === undefined) return null;
  const decided = withValue(rest, conflict.path.split('.'), conflict.id, value);
  return repairIncident(decided as Incident, () => {}); // One value was replaced by what a file has there; whoever decides on theirs validates it.
}

/** Whose fields in the window have one line. */
const ONE_LINE: ReadonlySet<string> = new Set([
  'title',
  'timeline.title',
  'timeline.source',
  'failure',
  'causes.question',
  'meeting.plan.title',
  'meeting.parkingLot.text',
]);

/** One text after the other; undefined where they are no texts, or no sentences: two names are not the name of anybody. */
export function bothTexts(
  { path, theirs }: Pick<MergeConflict, 'path' | 'theirs'>,
  mine: unknown,
): string | undefined {
  if (typeof mine !== 'string' || typeof theirs !== 'string' || !PROSE_PATHS.has(path)) return undefined;
  return [mine, theirs].join(ONE_LINE.has(path) ? ' / ' : '\n');
}

/** A copy with another value at the place; without one the thing or the field is left out. */
function withValue(
  whole: unknown,
  keys: readonly string[],
  id: string | undefined,
  value: ConflictValue | undefined,
): unknown {
  if (Array.isArray(whole) && id !== undefined) {
    return [...keyed(whole, thingKey)].flatMap(([key, thing]) => {
      if (key !== id) return [thing];
      if (keys.length > 0) return [withValue(thing, keys, undefined, value)];
      return value === undefined ? [] : [value];
    });
  }
  const [key, ...deeper] = keys;
  if (key === undefined || typeof whole !== 'object' || whole === null) return value;
  const { [key]: before, ...others } = whole as Readonly<Record<string, unknown>>; // An object has only text keys here.
  const after = withValue(before, deeper, id, value);
  return after === undefined ? others : { ...others, [key]: after };
}
