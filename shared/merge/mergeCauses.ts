import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { repairCauseLinks } from '#shared/format/repairIncident.ts';
import type { MergeTable } from '#shared/merge/mergeFields.ts';
import { things } from '#shared/merge/mergeLists.ts';
import { below, type Merge, type MergePlace, noteConflict, type Sides } from '#shared/merge/sides.ts';

type Causes = readonly CauseNode[];

/**
 * The tree of causes: an answer below which the other side added one stays with it, and two moves that would make an
 * answer explain itself are not both done.
 */
export function mergeCauses(table: MergeTable<CauseNode>): Merge<Causes | undefined> {
  const mergeList = things(table, { needs: ({ parentId }) => (parentId === null ? [] : [parentId]) });
  return (sides, place) => {
    const mergedCauses = mergeList(sides, place) ?? [];
    return withoutLinksInCircles(withoutCircles(mergedCauses, sides, place), place);
  };
}

/** Takes back moves of theirs that close a circle with moves of ours, until the answers are a tree again. */
function withoutCircles(causes: Causes, { ours }: Sides<Causes | undefined>, place: MergePlace): Causes {
  const byId = new Map(causes.map((cause) => [cause.id as string, cause]));
  const before = new Map((ours ?? []).map((cause) => [cause.id as string, cause.parentId]));
  const isSafe = new Set<string>();
  const movedBack = new Set<CauseNode>();
  for (const { id } of causes) {
    for (
      let circle = circleFrom(id, byId, isSafe);
      circle.length > 0;
      circle = circleFrom(id, byId, isSafe)
    ) {
      const movedCause = circle.find(
        (cause) => before.has(cause.id) && before.get(cause.id) !== cause.parentId,
      );
      if (movedCause === undefined) break; // Both sides are trees, so that a circle has a move of theirs.
      noteConflict({ ...below(place, 'parentId'), id: movedCause.id }, movedCause.parentId);
      const parentId = before.get(movedCause.id) ?? null;
      const back = { ...movedCause, parentId: parentId !== null && byId.has(parentId) ? parentId : null };
      byId.set(movedCause.id, back);
      movedBack.add(back);
    }
  }
  return movedBack.size === 0 ? causes : causes.map((cause) => byId.get(cause.id) ?? cause);
}

/** The answers of the circle that one comes to over its parents; empty when it comes to the top. */
function circleFrom(
  start: string,
  byId: ReadonlyMap<string, CauseNode>,
  isSafe: Set<string>,
): readonly CauseNode[] {
  const path = new Map<string, CauseNode>();
  let cause = byId.get(start);
  while (cause !== undefined && !isSafe.has(cause.id)) {
    if (path.has(cause.id)) {
      const all = [...path.values()];
      return all.slice(all.indexOf(path.get(cause.id) ?? cause));
    }
    path.set(cause.id, cause);
    cause = cause.parentId === null ? undefined : byId.get(cause.parentId);
  }
  for (const id of path.keys()) isSafe.add(id);
  return [];
}

/** Leaves out links that close a circle only now that both sides' are there, and says so. */
function withoutLinksInCircles(causes: Causes, place: MergePlace): Causes {
  const sound = repairCauseLinks(causes, () => {});
  if (sound === causes) return causes;
  sound.forEach(({ id, parentId, alsoExplains: keptIds = [] }, index) => {
    const before = causes[index]?.alsoExplains ?? [];
    const isLost = before.some((target) => target !== parentId && !keptIds.includes(target));
    if (isLost) noteConflict({ ...below(place, 'alsoExplains'), id }, before);
  });
  return sound;
}
