/** Where something stood that is no longer in the page: right after a node, or at the start of its parent. */
export interface LeftPlace {
  readonly parent: Node;
  readonly before: Node | null;
}

/** The place that a node left, told from what changed; null when these changes did not take it away. */
export function placeLeftBy(goneNode: Node, changes: readonly MutationRecord[]): LeftPlace | null {
  const top = topOf(goneNode);
  const index = changes.findLastIndex(({ removedNodes }) => [...removedNodes].includes(top));
  const change = changes[index];
  if (change === undefined) return null;
  if (!change.target.isConnected) return placeLeftBy(change.target, changes);
  return placeNow({ parent: change.target, before: change.previousSibling }, changes.slice(index + 1));
}

/** The same place after more has changed; null when what was around it went in some other way. */
export function placeNow(
  { parent, before }: LeftPlace,
  changes: readonly MutationRecord[],
): LeftPlace | null {
  if (!parent.isConnected) return placeLeftBy(parent, changes);
  if (before === null || before.parentNode === parent) return { parent, before };
  const index = changes.findIndex(
    ({ target, removedNodes }) => target === parent && [...removedNodes].includes(before),
  );
  const earlier = changes[index]?.previousSibling ?? null;
  return placeNow({ parent, before: earlier }, changes.slice(index + 1));
}

function topOf(node: Node): Node {
  let top = node;
  while (top.parentNode !== null) top = top.parentNode;
  return top;
}
