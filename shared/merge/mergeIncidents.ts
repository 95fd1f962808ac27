import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { withSharedPictures } from '#shared/domain/pictures/samePictures.ts';
import { repairIncident } from '#shared/format/repairIncident.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { mergeEveryField } from '#shared/merge/incidentMerge.ts';
import { newReferences } from '#shared/merge/newReferences.ts';
import { decidedTwice, withVersionsOf } from '#shared/merge/openPlaces.ts';
import { contentKey, type IncidentSides, isSame } from '#shared/merge/sides.ts';

/**
 * One incident with everything that either side did. It is valid and complete; where both changed the same words or
 * chose differently, ours stands and theirs is in its `conflicts`, beside those that were open before. Which side is
 * ours makes no other difference.
 */
export function mergeIncidents(givenSides: IncidentSides): Incident {
  const { base } = givenSides;
  if (base !== null && isSame(givenSides.theirs, base)) return givenSides.ours;
  if (base !== null && isSame(givenSides.ours, base)) return givenSides.theirs;
  if (isSame(givenSides.ours, givenSides.theirs)) return givenSides.ours;
  const { ours, theirs } = withSharedPictures(givenSides);
  const foundConflicts: MergeConflict[] = [];
  const sides = { base, ours, theirs: base === null ? theirs : withVersionsOf(base, theirs) };
  const isNeeded = newReferences(sides);
  const beginning = base ?? ({} as Incident); // Nothing in common: every field is absent while it is merged.
  const mergedIncident = mergeEveryField(
    { ...sides, base: beginning },
    { path: '', conflicts: foundConflicts, isNeeded },
  );
  const sound = repairIncident(mergedIncident, () => {});
  return withConflicts(sound, [
    ...(mergedIncident.conflicts ?? []),
    ...foundConflicts,
    ...decidedTwice(sides),
  ]);
}

/** The incident with what is still to be decided: each once, and without what came to be as the other side has it. */
function withConflicts(incident: Incident, conflicts: readonly MergeConflict[]): Incident {
  const byContent = new Map(conflicts.map((conflict) => [contentKey(conflict), conflict]));
  const open = [...byContent.values()].filter((conflict) => {
    const standing = standingValue(incident, conflict);
    return standing !== null && !isSame(standing.value, conflict.theirs);
  });
  const before = incident.conflicts ?? [];
  if (isSame(open, before)) return incident;
  return applyPatch(incident, { conflicts: open.length === 0 ? undefined : open });
}
