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
