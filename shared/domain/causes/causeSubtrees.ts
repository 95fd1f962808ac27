import { wouldMakeCycle } from '#shared/domain/causes/causeLinks.ts';
import { type CausePlace, moveCause } from '#shared/domain/causes/causeMoves.ts';
import { branchesInOrder, causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { applyPatch } from '#shared/domain/incident/applyPatch.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** An answer and everything below it, in reading order, itself first. Empty when it is gone. */
export function copySubtree(causes: readonly CauseNode[], id: CauseId): readonly CauseNode[] {
  const branch = causesInOrder(causes).find(({ node }) => node.id === id);
  return branch === undefined ? [] : branchesInOrder([branch]).map(({ node }) => node);
}

interface InsertedSubtree extends CausePlace {
  /** As `copySubtree` gives them: the first is the top, each other one stands after its parent. */
  readonly nodes: readonly CauseNode[];
  /** An unused id for each node, in the same order. */
  readonly newIds: readonly CauseId[];
}

/**
 * Puts a copy into the tree. Links within the copy lead to the copies; links and evidence that lead
 * elsewhere stay where this incident has what they name. Nothing to insert, too few ids, or a parent
 * that is gone changes nothing.
 */
export function insertSubtree(incident: Incident, args: InsertedSubtree): Incident {
  const { nodes, newIds, parentId, after } = args;
  const [top] = newIds;
  const hasParent = parentId === null || incident.causes.some(({ id }) => id === parentId);
  if (nodes.length === 0 || newIds.length < nodes.length || top === undefined || !hasParent) return incident;
  const copies = renamed(nodes, newIds, parentId, new Set(incident.timeline.map(({ id }) => id)));
  const causes = [...incident.causes, ...copies.map((copy) => applyPatch(copy, { alsoExplains: undefined }))];
  const linked = copies.reduce(withLinks, causes);
  return moveCause({ ...incident, causes: linked }, { id: top, parentId, after });
}

function renamed(
  nodes: readonly CauseNode[],
  newIds: readonly CauseId[],
  parentId: CauseId | null,
  events: ReadonlySet<string>,
): readonly CauseNode[] {
  const names = new Map(nodes.map(({ id }, index) => [id, newIds[index] ?? id]));
  const rename = (id: CauseId): CauseId => names.get(id) ?? id;
  return nodes.map((node, index) =>
    applyPatch(node, {
      id: rename(node.id),
      parentId: index === 0 || node.parentId === null ? parentId : (names.get(node.parentId) ?? parentId),
      evidence: node.evidence.filter((id) => events.has(id)),
      alsoExplains: node.alsoExplains?.map(rename),
    }),
  );
}

/** The copy's links, one after the other, each only where it says something and closes no circle. */
function withLinks(causes: readonly CauseNode[], { id, alsoExplains = [] }: CauseNode): readonly CauseNode[] {
  const copy = causes.find((cause) => cause.id === id);
  const links = alsoExplains.filter(
    (target, index) =>
      target !== copy?.parentId &&
      alsoExplains.indexOf(target) === index &&
      causes.some((cause) => cause.id === target) &&
      !wouldMakeCycle(causes, id, target),
  );
  if (links.length === 0) return causes;
  return causes.map((cause) => (cause.id === id ? applyPatch(cause, { alsoExplains: links }) : cause));
}
