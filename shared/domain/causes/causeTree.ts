import { explainedBy } from '#shared/domain/causes/causeLinks.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

type Causes = readonly CauseNode[];

const forests = new WeakMap<Causes, readonly CauseBranch[]>();

/** One answer with the answers below it. */
export interface CauseBranch {
  readonly node: CauseNode;
  /** 1 for an answer to "why did the failure happen?". */
  readonly depth: number;
  readonly children: readonly CauseBranch[];
}

/**
 * The causes as trees, siblings in array order. A node whose parent is gone, or is the node itself,
 * starts a tree of its own; so does the first node of a circle. Each node appears exactly once. A branch in
 * which nothing changed is the same object as before, so that only what changed is drawn anew.
 */
export function causeForest(causes: Causes): readonly CauseBranch[] {
  const known = forests.get(causes);
  if (known !== undefined) return known;
  const children = childrenByParent(causes);
  const visited = new Set<CauseId>();
  const below = ({ node, depth }: Placed): readonly Placed[] => {
    visited.add(node.id);
    const unvisited = (children.get(node.id) ?? []).filter(({ id }) => !visited.has(id));
    return unvisited.map((child) => ({ node: child, depth: depth + 1 }));
  };
  const grown = (node: CauseNode) =>
    madeFromLeaves<Placed, CauseBranch>([{ node, depth: 1 }], below, (placed, branches) =>
      sameBranch({ ...placed, children: branches }),
    );
  const rooted = (children.get(null) ?? []).flatMap(grown);
  const circles = causes.filter((node) => !visited.has(node.id));
  const forest = [...rooted, ...circles.flatMap((node) => (visited.has(node.id) ? [] : grown(node)))];
  forests.set(causes, forest);
  return forest;
}

type Placed = Pick<CauseBranch, 'node' | 'depth'>;

const lastBranches = new WeakMap<CauseNode, CauseBranch>();

function sameBranch(branch: CauseBranch): CauseBranch {
  const last = lastBranches.get(branch.node);
  const isSame =
    last !== undefined &&
    last.depth === branch.depth &&
    last.children.length === branch.children.length &&
    last.children.every((child, index) => child === branch.children[index]);
  if (isSame) return last;
  lastBranches.set(branch.node, branch);
  return branch;
}

const orders = new WeakMap<Causes, readonly CauseBranch[]>();

/**
 * Every branch of the forest in reading order: a parent, then what is below it, then its next sibling.
 * The answer is kept per array, so that asking again gives the same one.
 */
export function causesInOrder(causes: Causes): readonly CauseBranch[] {
  const known = orders.get(causes);
  if (known !== undefined) return known;
  const order = branchesInOrder(causeForest(causes));
  orders.set(causes, order);
  return order;
}

/** The branches with all that is below them, in reading order. */
export function branchesInOrder(branches: readonly CauseBranch[]): readonly CauseBranch[] {
  return nodesInOrder(branches, ({ children }) => children);
}

const countsBelow = new WeakMap<CauseBranch, number>();

/** How many answers stand below one, on all levels. */
export function countBelow(branch: CauseBranch): number {
  const known = countsBelow.get(branch);
  if (known !== undefined) return known;
  for (const each of branchesInOrder([branch]).toReversed()) {
    const count = each.children.reduce((sum, child) => sum + 1 + (countsBelow.get(child) ?? 0), 0);
    countsBelow.set(each, count);
  }
  return countsBelow.get(branch) ?? 0;
}

/** How many whys lie between the failure and the deepest answer; 0 without causes. */
export function causeDepth(causes: Causes): number {
  return causesInOrder(causes).reduce((deepest, branch) => Math.max(deepest, branch.depth), 0);
}

const explained = new WeakMap<Causes, ReadonlySet<CauseId>>();

/** Whether no answer explains this one yet: none stands below it, and none is linked to it. */
export function isLeaf(causes: Causes, id: CauseId): boolean {
  const known = explained.get(causes) ?? explainedIds(causes);
  explained.set(causes, known);
  return !known.has(id);
}

function explainedIds(causes: Causes): ReadonlySet<CauseId> {
  return new Set(causes.flatMap((cause) => explainedBy(cause).filter((id) => id !== cause.id)));
}

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
  return causes.filter((cause) => cause.parentId === parentId);
}

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

/** Makes something of every node out of what was made of its children, and gives what was made of the roots. */
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
