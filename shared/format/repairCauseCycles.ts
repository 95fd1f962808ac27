import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { NoteRepair } from '#shared/format/repair.ts';

/**
 * Cuts causes that explain each other in a circle: the first of them in the file moves to the top and
 * keeps the others below it. Expects unique ids and parents that exist.
 */
export function repairCauseCycles(causes: readonly CauseNode[], note: NoteRepair): readonly CauseNode[] {
  const parents = new Map(causes.map((cause) => [cause.id, cause.parentId]));
  const reachesTop = new Set<CauseId>();
  return causes.map((cause, index) => {
    if (isInCycle(cause.id, parents, reachesTop)) {
      parents.set(cause.id, null);
      note(`causes[${index}].parentId`, `"${cause.id}" would explain itself: moved to the top`);
      return { ...cause, parentId: null };
    }
    return cause;
  });
}

/** Whether following the parents comes back to the cause itself; remembers the ones known to be safe. */
function isInCycle(
  start: CauseId,
  parents: ReadonlyMap<CauseId, CauseId | null>,
  reachesTop: Set<CauseId>,
): boolean {
  const path = new Set<CauseId>();
  let current: CauseId | null = start;
  while (current !== null && !reachesTop.has(current)) {
    if (path.has(current)) return current === start;
    path.add(current);
    current = parents.get(current) ?? null;
  }
  for (const id of path) reachesTop.add(id);
  return false;
}
