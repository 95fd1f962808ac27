import { withoutLinksTo } from '#shared/domain/causes/causeLinks.ts';
import { applyPatch, type Patch } from '#shared/domain/incident/applyPatch.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { insertItem, updateItem } from '#shared/domain/incident/orderedItems.ts';

/** What of an answer can be edited freely: not its place in the tree, and not its links, which must not form circles. */
export type CausePatch = Patch<Omit<CauseNode, 'id' | 'parentId' | 'alsoExplains'>>;

/** Adds an answer after the given sibling, or after all others. */
export function addCause(
  incident: Incident,
  args: { readonly cause: CauseNode; readonly after?: CauseId },
): Incident {
  const index = incident.causes.findIndex((cause) => cause.id === args.after);
  const causes = insertItem(incident.causes, args.cause, index === -1 ? undefined : index + 1);
  return applyPatch(incident, { causes });
}

/** Changes anything but the place in the tree; for that see `moveCause`. */
export function editCause(
  incident: Incident,
  args: { readonly id: CauseId; readonly patch: CausePatch },
): Incident {
  const causes = updateItem(incident.causes, args.id, (cause) => applyPatch<CauseNode>(cause, args.patch));
  return applyPatch(incident, { causes });
}

/** Removes an answer with everything below it; links to what is removed go, from actions and from other answers. */
export function removeCause(incident: Incident, id: CauseId): Incident {
  const gone = subtreeIds(incident.causes, id);
  if (!incident.causes.some((cause) => cause.id === id)) return incident;
  const causes = incident.causes.flatMap((cause) =>
    gone.has(cause.id) ? [] : [withoutLinksTo(cause, (target) => gone.has(target))],
  );
  const actions = incident.actions.map((action) =>
    action.causeIds.some((causeId) => gone.has(causeId))
      ? applyPatch(action, { causeIds: action.causeIds.filter((causeId) => !gone.has(causeId)) })
      : action,
  );
  return { ...incident, causes, actions };
}

/** The answer's own id and the ids of everything below it. */
export function subtreeIds(causes: readonly CauseNode[], id: CauseId): ReadonlySet<CauseId> {
  const children = new Map<CauseId | null, CauseId[]>();
  for (const cause of causes) {
    const siblings = children.get(cause.parentId);
    if (siblings === undefined) children.set(cause.parentId, [cause.id]);
    else siblings.push(cause.id);
  }
  const ids = new Set([id]);
  // Grows while it is gone through; an id that is there already is not added again.
  for (const each of ids) for (const child of children.get(each) ?? []) ids.add(child);
  return ids;
}
