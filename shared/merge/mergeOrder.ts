import type { Sides } from '#shared/merge/sides.ts';

/** Puts together what the two sides have between the same two neighbours; each keeps its own order. */
export type Weave = (one: readonly string[], other: readonly string[]) => readonly string[];

/** One side's after the other's, in an order that does not depend on which side is ours. */
export const oneAfterTheOther: Weave = ([...one], [...other]) =>
  (one[0] ?? '') < (other[0] ?? '') ? [...one, ...other] : [...other, ...one];

/**
 * The order of a list that two people changed, as keys that stand once in each list. What neither moved keeps its order;
 * what one side moved or added follows what it follows there. Where both moved the same thing, one of the two orders
 * counts, whichever side is ours.
 */
export function mergedOrder(
  sides: Sides<readonly string[]>,
  kept: ReadonlySet<string>,
  weave: Weave = oneAfterTheOther,
): readonly string[] {
  const ours = sides.ours.filter((key) => kept.has(key));
  const theirs = sides.theirs.filter((key) => kept.has(key));
  const steady = steadyKeys(sides.base, ours, theirs);
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const [movedByOurs, movedByTheirs] = [movedFrom(sides.base, ours), movedFrom(sides.base, theirs)];
  const isOursFirst = ours.join('\n') < theirs.join('\n');
  const isPlacedBy = (key: string, side: 'ours' | 'theirs') => {
    if (!inOurs.has(key) || !inTheirs.has(key)) return true;
    const isMoved = { ours: movedByOurs.has(key), theirs: movedByTheirs.has(key) };
    if (isMoved.ours !== isMoved.theirs) return isMoved[side];
    return isOursFirst === (side === 'ours');
  };
  const afterOurs = following(ours, steady, (key) => isPlacedBy(key, 'ours'));
  const afterTheirs = following(theirs, steady, (key) => isPlacedBy(key, 'theirs'));
  return [null, ...steady].flatMap((key) => {
    const [one, other] = [afterOurs.get(key) ?? [], afterTheirs.get(key) ?? []];
    const between = one.length === 0 ? other : other.length === 0 ? one : weave(one, other);
    return key === null ? between : [key, ...between];
  });
}

/** What stands in the same order everywhere: all that both have where they agree, else what neither moved. */
function steadyKeys(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): ReadonlySet<string> {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const [common, commonTheirs] = [
    ours.filter((key) => inTheirs.has(key)),
    theirs.filter((key) => inOurs.has(key)),
  ];
  if (common.every((key, index) => key === commonTheirs[index])) return new Set(common);
  const [movedByOurs, movedByTheirs] = [movedFrom(base, ours), movedFrom(base, theirs)];
  const inBase = base.filter((key) => inOurs.has(key) && inTheirs.has(key));
  return new Set(inBase.filter((key) => !movedByOurs.has(key) && !movedByTheirs.has(key)));
}

/** The keys to place, by the last steady key before them; null for those before the first. */
function following(
  keys: readonly string[],
  steady: ReadonlySet<string>,
  isPlaced: (key: string) => boolean,
): ReadonlyMap<string | null, readonly string[]> {
  const groups = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const key of keys) {
    if (steady.has(key)) last = key;
    else if (isPlaced(key)) {
      const group = groups.get(last);
      if (group === undefined) groups.set(last, [key]);
      else group.push(key);
    }
  }
  return groups;
}

/** The fewest keys of a list that must have been moved since the base; keys that the base lacks are not among them. */
function movedFrom(base: readonly string[], keys: readonly string[]): ReadonlySet<string> {
  const rankOf = new Map(base.map((key, rank) => [key, rank]));
  const known = keys.filter((key) => rankOf.has(key));
  const rising = new Set(longestRise(known.map((key) => rankOf.get(key) ?? 0)).map((at) => known[at]));
  return new Set(known.filter((key) => !rising.has(key)));
}

/** The positions of a longest strictly rising run of the numbers, which need not be neighbours. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = numbers.map((number, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    ends[low] = at;
    return low === 0 ? null : (ends[low - 1] ?? null);
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? null; at !== null; at = before[at] ?? null) rise.push(at);
  return rise.reverse();
}
