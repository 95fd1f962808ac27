import { diffArrays } from 'diff';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ConflictValue, MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { decidedIncident } from '#shared/merge/decidedIncident.ts';
import { contentKey, type IncidentSides, isSame } from '#shared/merge/sides.ts';
import { wordTokens } from '#shared/merge/wordChanges.ts';

/**
 * Theirs with our version of each open text in its place. Where two windows write in one field, each lets its own
 * version stand and puts the other's aside. So the two are turned round before they are compared: each version is
 * merged with what it came from, and there is one thing to decide and not one for each time somebody saved.
 */
export function withVersionsOf(base: Incident, theirs: Incident): Incident {
  const known = new Set(base.conflicts?.map(contentKey));
  const added = (theirs.conflicts ?? []).filter((conflict) => !known.has(contentKey(conflict)));
  return added.reduce((turned, conflict) => turnedRound(turned, conflict, base), theirs);
}

function turnedRound(theirs: Incident, conflict: MergeConflict, base: Incident): Incident {
  const [before, standing] = [base, theirs].map((incident) => standingValue(incident, conflict)?.value);
  if (before === undefined || standing === undefined || conflict.theirs === undefined) return theirs;
  if (distance(before, conflict.theirs) >= distance(before, standing)) return theirs;
  const turned = decidedIncident(theirs, conflict, 'theirs');
  if (turned === null) return theirs;
  const aside = { ...conflict, theirs: standing as ConflictValue }; // It stands in an incident.
  return applyPatch(turned, { conflicts: [...(turned.conflicts ?? []), aside] });
}

/** In how many words two texts differ; any other values are the same, or as far from each other as can be. */
function distance(one: unknown, other: unknown): number {
  if (isSame(one, other)) return 0;
  if (typeof one !== 'string' || typeof other !== 'string') return Number.POSITIVE_INFINITY;
  const changes = diffArrays([...wordTokens(one)], [...wordTokens(other)], { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return Number.POSITIVE_INFINITY;
  return changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
}

/** Texts with more changed words have nothing to do with each other, and counting them would take seconds. */
const MOST_CHANGES = 300;

/**
 * A conflict that each side decided another way, so that it is open again: the version of each side. The caller
 * leaves out the one that comes to stand.
 */
export function decidedTwice({ base, ours, theirs }: IncidentSides): readonly MergeConflict[] {
  const stillOpen = new Set([ours, theirs].flatMap(({ conflicts = [] }) => conflicts.map(contentKey)));
  return (base?.conflicts ?? []).flatMap((conflict) => {
    if (stillOpen.has(contentKey(conflict))) return [];
    const [mine, other] = [ours, theirs].map((side) => standingValue(side, conflict)?.value);
    if (isSame(mine, other)) return [];
    const { theirs: _, ...place } = conflict;
    return [mine, other].map((value) =>
      value === undefined ? place : { ...place, theirs: value as ConflictValue },
    ); // As above.
  });
}
