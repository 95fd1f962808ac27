/** A label that wants to stand near its mark. */
export interface LabelWish {
  readonly id: string;
  /** Where its mark is, in pixels. */
  readonly x: number;
  readonly width: number;
  /** Higher goes first when there is not room for all. */
  readonly priority: number;
}

export interface PlacedLabel extends LabelWish {
  readonly row: 'above' | 'below';
  readonly left: number;
}

export interface RowSpace {
  readonly left: number;
  readonly right: number;
  /** The free space between two labels. */
  readonly gap: number;
}

/**
 * Gives as many labels as fit a place in one of two rows, the most important first, each as near its
 * mark as its neighbours allow. Within a row labels keep the order of their marks, so that the lines
 * to the marks never cross. Few labels all stand above.
 */
export function placeLabels(wishes: readonly LabelWish[], space: RowSpace): readonly PlacedLabel[] {
  const rows = fullestRows(wishes, space);
  return [
    ...inRow(rows.above, space).map((label) => ({ ...label, row: 'above' as const })),
    ...inRow(rows.below, space).map((label) => ({ ...label, row: 'below' as const })),
  ].sort((a, b) => a.x - b.x);
}

interface Rows {
  readonly above: readonly LabelWish[];
  readonly below: readonly LabelWish[];
}

function fullestRows(wishes: readonly LabelWish[], space: RowSpace): Rows {
  if (fits(wishes, space)) return { above: byX(wishes), below: [] };
  let chosen: readonly LabelWish[] = [];
  for (const wish of wishes.toSorted((a, b) => b.priority - a.priority)) {
    const { above, below } = alternating([...chosen, wish]);
    if (fits(above, space) && fits(below, space)) chosen = [...chosen, wish];
  }
  return alternating(chosen);
}

/** One above, the next below: neighbours in time get the most room. */
function alternating(wishes: readonly LabelWish[]): Rows {
  const sorted = byX(wishes);
  return {
    above: sorted.filter((_, index) => index % 2 === 0),
    below: sorted.filter((_, index) => index % 2 === 1),
  };
}

function byX(wishes: readonly LabelWish[]): readonly LabelWish[] {
  return wishes.toSorted((a, b) => a.x - b.x);
}

function fits(wishes: readonly LabelWish[], { left, right, gap }: RowSpace): boolean {
  return wishes.reduce((sum, wish) => sum + wish.width + gap, -gap) <= right - left;
}

interface Cluster {
  readonly wishes: LabelWish[];
  width: number;
  /** Sum of where each label would have the cluster begin; its mean is where it does. */
  pull: number;
}

/** Labels that would overlap join into a cluster, which stands where its labels want it on average. */
function inRow(
  sorted: readonly LabelWish[],
  space: RowSpace,
): readonly (LabelWish & { readonly left: number })[] {
  const clusters: Cluster[] = [];
  for (const wish of sorted) {
    let cluster: Cluster = { wishes: [wish], width: wish.width, pull: wish.x - 4 };
    for (let previous = clusters.at(-1); previous !== undefined; previous = clusters.at(-1)) {
      if (startOf(previous, space) + previous.width + space.gap <= startOf(cluster, space)) break;
      clusters.pop();
      cluster = joined(previous, cluster, space.gap);
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) => {
    let left = startOf(cluster, space);
    return cluster.wishes.map((wish) => {
      const placed = { ...wish, left };
      left += wish.width + space.gap;
      return placed;
    });
  });
}

function joined(first: Cluster, second: Cluster, gap: number): Cluster {
  const shift = first.width + gap;
  return {
    wishes: [...first.wishes, ...second.wishes],
    width: shift + second.width,
    pull: first.pull + second.pull - shift * second.wishes.length,
  };
}

function startOf(cluster: Cluster, { left, right }: RowSpace): number {
  return Math.max(left, Math.min(right - cluster.width, cluster.pull / cluster.wishes.length));
}
