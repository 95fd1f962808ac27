/** Things by number, each pointing at those that must stand before it. */
type Edges = readonly (readonly number[])[];

/**
 * An order in which everything stands after what it points at, kept while edges are added one by one; an edge
 * that would close a circle is refused. After Pearce and Kelly, "A dynamic topological sort algorithm for
 * directed acyclic graphs" (2006): only what stands between the two ends of an edge is looked at, so that
 * tens of thousands of edges take a moment. `edges` must be free of circles; `wanted` are those that may
 * follow, from which a first order is made.
 */
export function createGrowingOrder(edges: Edges, wantedEdges: Edges) {
  const pointed = edges.map((targets) => [...targets]);
  const pointing: number[][] = edges.map(() => []);
  edges.forEach((targets, from) => {
    for (const to of targets) pointing[to]?.push(from);
  });
  const rank = firstRanks(edges, wantedEdges);
  const rankOf = (at: number) => rank[at] ?? 0;

  const seenIn = new Int32Array(edges.length);
  let search = 0;

  /** Everything reached over the edges between two ranks, the start first; null when `sought` is among it. */
  function reached(
    start: number,
    { over, low, high, sought }: { over: Edges; low: number; high: number; sought: number },
  ): number[] | null {
    search += 1;
    const found = [start];
    // Grows while it is gone through.
    for (const at of found) {
      for (const next of over[at] ?? []) {
        if (next === sought) return null;
        if (seenIn[next] === search) continue;
        seenIn[next] = search;
        const rankOfNext = rankOf(next);
        if (rankOfNext > low && rankOfNext < high) found.push(next);
      }
    }
    return found;
  }

  const inOrder = (found: number[]) => found.sort((a, b) => rankOf(a) - rankOf(b));

  return {
    /** Whether the edge was added: it closes no circle. */
    add(from: number, to: number): boolean {
      if (from === to) return false;
      if (rankOf(to) > rankOf(from)) {
        const [low, high] = [rankOf(from), rankOf(to)];
        const below = reached(to, { over: pointed, low, high, sought: from });
        const above = below && reached(from, { over: pointing, low, high, sought: to });
        if (below === null || above === null) return false;
        const moved = [...inOrder(below), ...inOrder(above)];
        const free = moved.map(rankOf).sort((a, b) => a - b);
        moved.forEach((at, index) => {
          rank[at] = free[index] ?? 0;
        });
      }
      pointed[from]?.push(to);
      pointing[to]?.push(from);
      return true;
    },
  };
}

/** Ranks that fit the wanted edges too, as far as these form no circle. */
function firstRanks(edges: Edges, wantedEdges: Edges): Int32Array {
  const all = edges.map((targets, at) => [...targets, ...(wantedEdges[at] ?? [])]);
  const placed = placedInOrder(all, []);
  const order = placedInOrder(edges, placed);
  const rank = new Int32Array(edges.length);
  order.forEach((at, index) => {
    rank[at] = index;
  });
  return rank;
}

/** What can be put into an order, beginning with what is placed already. */
function placedInOrder(edges: Edges, placed: readonly number[]): readonly number[] {
  const pointing: number[][] = edges.map(() => []);
  const waiting = edges.map(({ length }) => length);
  edges.forEach((targets, from) => {
    for (const to of targets) pointing[to]?.push(from);
  });
  const isPlaced = new Set(placed);
  const order = [
    ...placed,
    ...edges.flatMap((targets, at) => (targets.length === 0 && !isPlaced.has(at) ? [at] : [])),
  ];
  // Grows while it is gone through.
  for (const at of order) {
    for (const from of pointing[at] ?? []) {
      const left = (waiting[from] ?? 0) - 1;
      waiting[from] = left;
      if (left === 0 && !isPlaced.has(from)) order.push(from);
    }
  }
  return order;
}
