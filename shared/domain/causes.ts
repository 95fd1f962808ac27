import { applyPatch, type Patch } from '#shared/domain/applyPatch.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { CauseId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { insertItem, updateItem } from '#shared/domain/orderedItems.ts';

/** Adds an answer after the given sibling, or after all others. */
export function addCause(
  incident: Incident,
  args: { readonly cause: CauseNode; readonly after?: CauseId },
): Incident {
  const index = incident.causes.findIndex((cause) => cause.id === args.after);
  const causes = insertItem(incident.causes, args.cause, index === -1 ? undefined : index + 1);
  return applyPatch(incident, { causes });
}

/** Changes anything but the place in the tree; for that see {@link moveCause}. */
export function editCause(
  incident: Incident,
  args: { readonly id: CauseId; readonly patch: Patch<Omit<CauseNode, 'id' | 'parentId'>> },
): Incident {
  const causes = updateItem(incident.causes, args.id, (cause) => applyPatch<CauseNode>(cause, args.patch));
  return applyPatch(incident, { causes });
}

/** Removes an answer with everything below it; actions lose their links to what is removed. */
export function removeCause(incident: Incident, id: CauseId): Incident {
  const gone = subtreeIds(incident.causes, id);
  if (!incident.causes.some((cause) => cause.id === id)) return incident;
  const causes = incident.causes.filter((cause) => !gone.has(cause.id));
  const actions = incident.actions.map((action) =>
    action.causeIds.some((causeId) => gone.has(causeId))
      ? applyPatch(action, { causeIds: action.causeIds.filter((causeId) => !gone.has(causeId)) })
      : action,
  );
  return { ...incident, causes, actions };
}

/**
 * Gives an answer another parent and a place among its new siblings: right after `after`, or first
 * when `after` is null. A move under itself, its own descendant or an answer that is gone changes nothing.
 */
export function moveCause(
  incident: Incident,
  args: { readonly id: CauseId; readonly parentId: CauseId | null; readonly after: CauseId | null },
): Incident {
  const cause = incident.causes.find((candidate) => candidate.id === args.id);
  if (cause === undefined || args.after === args.id) return incident;
  if (args.parentId !== null && !canStandUnder(incident.causes, args.id, args.parentId)) return incident;
  const rest = incident.causes.filter((candidate) => candidate.id !== args.id);
  const index = args.after === null ? 0 : rest.findIndex((candidate) => candidate.id === args.after) + 1;
  const causes = rest.toSpliced(index, 0, applyPatch(cause, { parentId: args.parentId }));
  const isSame = causes.every((candidate, position) => candidate === incident.causes[position]);
  return isSame ? incident : { ...incident, causes };
}

function canStandUnder(causes: readonly CauseNode[], id: CauseId, parentId: CauseId): boolean {
  return causes.some((cause) => cause.id === parentId) && !subtreeIds(causes, id).has(parentId);
}

/** The answer's own id and the ids of everything below it. */
export function subtreeIds(causes: readonly CauseNode[], id: CauseId): ReadonlySet<CauseId> {
  const ids = new Set([id]);
  let grew = true;
  while (grew) {
    const children = causes.filter(
      (cause) => cause.parentId !== null && ids.has(cause.parentId) && !ids.has(cause.id),
    );
    for (const child of children) ids.add(child.id);
    grew = children.length > 0;
  }
  return ids;
}
