import { type CausePatch, editCause } from '#shared/domain/causes/causeEdits.ts';
import { causesInOrder, childrenOf, isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

type Causes = readonly CauseNode[];

/** The answers from the first why down to one, itself last. Empty when it is gone. */
export function pathTo(causes: Causes, id: CauseId | null): Causes {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const path = new Set<CauseNode>();
  let next = id === null ? undefined : byId.get(id);
  while (next !== undefined && !path.has(next)) {
    path.add(next);
    next = next.parentId === null ? undefined : byId.get(next.parentId);
  }
  return [...path].reverse();
}

/** All answers to the why that one answers, itself among them: same parent, same words. */
export function answersBeside(causes: Causes, node: CauseNode): Causes {
  return childrenOf(causes, node.parentId).filter(({ question }) => question === node.question);
}

/** The whys asked of an answer, or of the failure, each with its first answer. */
export function whysOf(causes: Causes, parentId: CauseId | null): Causes {
  const asked = new Set<string>();
  return childrenOf(causes, parentId).filter(({ question }) => {
    const isNew = !asked.has(question);
    asked.add(question);
    return isNew;
  });
}

/**
 * The next answer in reading order, starting over at the end, that has neither a stop nor an answer below it; null if
 * there is none.
 */
export function nextOpenLeaf(causes: Causes, after: CauseId | null): CauseNode | null {
  const order = causesInOrder(causes).map(({ node }) => node);
  const index = order.findIndex(({ id }) => id === after);
  const round = [...order.slice(index + 1), ...order.slice(0, index + 1)];
  return round.find(({ id, stop }) => stop === undefined && isLeaf(causes, id) && id !== after) ?? null;
}

/** Changes the wording of a why for all its answers, so that they stay together. */
export function editQuestion(
  incident: Incident,
  args: { readonly id: CauseId; readonly question: string },
): Incident {
  const node = incident.causes.find(({ id }) => id === args.id);
  if (node === undefined) return incident;
  const patch: CausePatch = { question: args.question };
  return answersBeside(incident.causes, node).reduce<Incident>(
    (current, { id }) => editCause(current, { id, patch }),
    incident,
  );
}
