import { byObject, fromLast } from '#shared/basics/memo.ts';
import { explainedBy } from '#shared/domain/causes/causeLinks.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

type Causes = readonly CauseNode[];

/** One answer with the answers below it. */
export interface CauseBranch {
  readonly node: CauseNode;
  /** 1 for an answer to "why did the failure happen?". */
  readonly depth: number;
  readonly children: readonly CauseBranch[];
  /** How many answers stand below it, on all levels. */
  readonly below: number;
}

/**
 * The causes as trees, siblings in array order. A node whose parent is gone, or is the node itself,
 * starts a tree of its own; so does the first node of a circle. Each node appears exactly once. A branch in
 * which nothing changed is the same object as before, so that React draws only what changed.
 */
export const causeForest = byObject((causes: Causes): readonly CauseBranch[] => {
  const children = childrenByParent(causes);
  const visited = new Set<CauseId>();
  const below = ({ node, depth }: Placed): readonly Placed[] => {
    visited.add(node.id);
    const unvisited = (children.get(node.id) ?? []).filter(({ id }) => !visited.has(id));
    return unvisited.map((child) => ({ node: child, depth: depth + 1 }));
  };
  const grown = (node: CauseNode) =>
    madeFromLeaves<Placed, CauseBranch>([{ node, depth: 1 }], below, (placed, branches) =>
      lastBranches(placed.node)({
        ...placed,
        children: branches,
        below: branches.reduce((sum, child) => sum + 1 + child.below, 0),
      }),
    );
  const rooted = (children.get(null) ?? []).flatMap(grown);
  const circles = causes.filter((node) => !visited.has(node.id));
  return [...rooted, ...circles.flatMap((node) => (visited.has(node.id) ? [] : grown(node)))];
});

type Placed = Pick<CauseBranch, 'node' | 'depth'>;

/** For each answer its branch, which stays the same object while nothing in it changed. */
const lastBranches = byObject((_node: CauseNode) =>
  fromLast<CauseBranch, CauseBranch>((branch, last) =>
    last !== null && isSameBranch(last.answer, branch) ? last.answer : branch,
  ),
);

function isSameBranch(one: CauseBranch, other: CauseBranch): boolean {
  return (
    one.depth === other.depth &&
    one.children.length === other.children.length &&
    one.children.every((child, index) => child === other.children[index])
  );
}

/**
 * Every branch of the forest in reading order: a parent, then what is below it, then its next sibling.
 * The answer is kept per array, so that asking again gives the same one.
 */
export const causesInOrder = byObject((causes: Causes) => branchesInOrder(causeForest(causes)));

/** The branches with all that is below them, in reading order. */
export function branchesInOrder(branches: readonly CauseBranch[]): readonly CauseBranch[] {
  return nodesInOrder(branches, ({ children }) => children);
}

/** How many whys lie between the failure and the deepest answer; 0 without causes. */
export function causeDepth(causes: Causes): number {
  return causesInOrder(causes).reduce((deepest, branch) => Math.max(deepest, branch.depth), 0);
}

/** Whether no answer explains this one yet: none stands below it, and none is linked to it. */
export function isLeaf(causes: Causes, id: CauseId): boolean {
  return !explainedIds(causes).has(id);
}

const explainedIds = byObject(
  (causes: Causes): ReadonlySet<CauseId> =>
    new Set(causes.flatMap((cause) => explainedBy(cause).filter((id) => id !== cause.id))),
);

function childrenByParent(causes: Causes): ReadonlyMap<CauseId | null, CauseNode[]> {
  const ids = new Set(causes.map((node) => node.id));
  const children = new Map<CauseId | null, CauseNode[]>();
  for (const node of causes) {
    const hasParent = node.parentId !== null && node.parentId !== node.id && ids.has(node.parentId);
    const key = hasParent ? node.parentId : null;
    const siblings = children.get(key) ?? [];
    siblings.push(node);
    children.set(key, siblings);
  }
  return children;
}

/** The answers directly below one, in reading order. */
export function childrenOf(causes: readonly CauseNode[], parentId: CauseId | null): readonly CauseNode[] {
  return namedParents(causes).get(parentId) ?? NO_CAUSES;
}

const NO_CAUSES: readonly CauseNode[] = [];

/** Kept with the list, because each of hundreds of answers asks at each key press. */
const namedParents = byObject((causes: Causes): ReadonlyMap<CauseId | null, readonly CauseNode[]> => {
  const below = new Map<CauseId | null, CauseNode[]>();
  for (const cause of causes) {
    const siblings = below.get(cause.parentId) ?? [];
    siblings.push(cause);
    below.set(cause.parentId, siblings);
  }
  return below;
});

/** The answer to the same question that stands right above, or null for the first. */
export function precedingSibling(causes: readonly CauseNode[], node: CauseNode): CauseNode | null {
  const siblings = childrenOf(causes, node.parentId);
  return siblings[siblings.findIndex((sibling) => sibling.id === node.id) - 1] ?? null;
}

/** What stands directly below a node. Asked once for each node, a parent before its children. */
type ChildrenOf<Node> = (node: Node) => readonly Node[];

/**
 * Every node in reading order: a parent, then what is below it, then its next sibling. A loop, as all walks
 * over causes are: a file may hold a tree that is deeper than the call stack.
 */
export function nodesInOrder<Node>(roots: readonly Node[], childrenOf: ChildrenOf<Node>): readonly Node[] {
  const order: Node[] = [];
  const open = roots.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node);
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at -= 1) open.push(children[at] as Node); // Within bounds.
  }
  return order;
}

/** Folds the trees from their leaves up: `make` gets a node with the results of its children. Returns those of the roots. */
export function madeFromLeaves<Node, Made>(
  roots: readonly Node[],
  childrenOf: ChildrenOf<Node>,
  make: (node: Node, children: readonly Made[]) => Made,
): readonly Made[] {
  const below = new Map<Step<Node, Made>, readonly Step<Node, Made>[]>();
  const top: readonly Step<Node, Made>[] = roots.map((node) => ({ node, made: [] }));
  const order = nodesInOrder(top, (step) => {
    const steps = childrenOf(step.node).map((node): Step<Node, Made> => ({ node, made: [] }));
    below.set(step, steps);
    return steps;
  });
  for (const step of order.toReversed()) {
    step.made.push(
      make(
        step.node,
        (below.get(step) ?? []).flatMap(({ made }) => made),
      ),
    );
  }
  return top.flatMap(({ made }) => made);
}

interface Step<Node, Made> {
  readonly node: Node;
  /** Empty until what is below is made, then one. */
  readonly made: Made[];
}
