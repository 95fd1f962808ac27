import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, updateItem } from '#shared/domain/incident/orderedItems.ts';

type Causes = readonly CauseNode[];

/** Everything an answer explains directly: its parent, and what it is linked to. */
export function explainedBy(cause: CauseNode): readonly CauseId[] {
  const links = cause.alsoExplains ?? [];
  return cause.parentId === null ? links : [cause.parentId, ...links];
}

/**
 * Whether an answer would explain itself, over parents and links, if it explained another: the other is
 * itself, or already explains it.
 */
export function wouldMakeCycle(causes: Causes, id: CauseId, explained: CauseId): boolean {
  const known = new Map(causes.map((cause) => [cause.id, cause]));
  const visited = new Set<CauseId>();
  const open: CauseId[] = [explained];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true;
    if (visited.has(next)) continue;
    visited.add(next);
    const cause = known.get(next);
    for (const above of cause === undefined ? [] : explainedBy(cause)) open.push(above);
  }
  return false;
}

/** Everything that explains an answer, over parents and links, itself among it: none of it can be explained by it. */
export function explainingIds(causes: Causes, id: CauseId): ReadonlySet<CauseId> {
  const explaining = new Map<CauseId, CauseId[]>();
  for (const cause of causes) {
    for (const explained of explainedBy(cause)) {
      const knownIds = explaining.get(explained);
      if (knownIds === undefined) explaining.set(explained, [cause.id]);
      else knownIds.push(cause.id);
    }
  }
  const ids = new Set([id]);
  // Grows while it is gone through.
  for (const each of ids) for (const next of explaining.get(each) ?? []) ids.add(next);
  return ids;
}

/** Whether the link can be made: both are there, it says something new, and closes no circle. */
export function canLinkCause(causes: Causes, id: CauseId, explained: CauseId): boolean {
  const cause = causes.find((candidate) => candidate.id === id);
  if (cause === undefined || !causes.some((candidate) => candidate.id === explained)) return false;
  return !explainedBy(cause).includes(explained) && !wouldMakeCycle(causes, id, explained);
}

/** Lets an answer explain another one as well as its parent. What `canLinkCause` denies changes nothing. */
export function linkCause(
  incident: Incident,
  args: { readonly id: CauseId; readonly explained: CauseId },
): Incident {
  if (!canLinkCause(incident.causes, args.id, args.explained)) return incident;
  const causes = updateItem(incident.causes, args.id, (cause) =>
    applyPatch(cause, { alsoExplains: [...(cause.alsoExplains ?? []), args.explained] }),
  );
  return applyPatch(incident, { causes });
}

/** Takes a link back; the answer keeps its place. */
export function unlinkCause(
  incident: Incident,
  args: { readonly id: CauseId; readonly explained: CauseId },
): Incident {
  const causes = updateItem(incident.causes, args.id, (cause) =>
    withoutLinksTo(cause, (target) => target === args.explained),
  );
  return applyPatch(incident, { causes });
}

/** The answers elsewhere that are linked to one as explaining it too, in the file's order. */
export function linkedTo(causes: Causes, id: CauseId): readonly CauseNode[] {
  return causes.filter((cause) => cause.alsoExplains?.includes(id) === true);
}

/** The answer without links to what is named; the same reference when it has none of them. */
export function withoutLinksTo(cause: CauseNode, isGone: (target: CauseId) => boolean): CauseNode {
  const keptIds = cause.alsoExplains?.filter((target) => !isGone(target));
  if (keptIds === undefined || keptIds.length === cause.alsoExplains?.length) return cause;
  return applyPatch(cause, { alsoExplains: keptIds.length === 0 ? undefined : keptIds });
}
