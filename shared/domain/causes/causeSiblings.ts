import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** The answers directly below one, in reading order. */
export function childrenOf(causes: readonly CauseNode[], parentId: CauseId | null): readonly CauseNode[] {
  return causes.filter((cause) => cause.parentId === parentId);
}

/** The answer to the same question that stands right above, or null for the first. */
export function precedingSibling(causes: readonly CauseNode[], node: CauseNode): CauseNode | null {
  const siblings = childrenOf(causes, node.parentId);
  return siblings[siblings.findIndex((sibling) => sibling.id === node.id) - 1] ?? null;
}
