/** Less than this in common, and two texts are about two things. 0 to 1. */
const LEAST_ALIKE = 0.45;
/** How much more alike two texts count that stand between the same neighbours. */
const SAME_SPOT = 0.3;
/** How far from its old place a text that was also reworded is looked for. Texts that only moved are found anywhere. */
const LOOKED_AROUND = 60;

/**
 * For each of the first texts the place of the same one among the second, reworded or moved as it may be; null where it
 * is not there. Each of the second is at most one of the first.
 */
export function pairUp(first: readonly string[], second: readonly string[]): readonly (number | null)[] {
  const pairs: (number | null)[] = sameTexts(first, second);
  const taken = new Set(pairs);
  const openSecond = second.flatMap((_text, place) => (taken.has(place) ? [] : [place]));
  const words = second.map(wordsOf);
  const candidates = pairs.flatMap((pair, place) => {
    if (pair !== null) return [];
    const mine = wordsOf(first[place] ?? '');
    const spot = spotAfter(pairs, place);
    return openSecond
      .filter((other) => Math.abs(other - spot) <= LOOKED_AROUND)
      .map((other) => ({
        place,
        other,
        score: alike(mine, words[other] ?? new Map()) + (isSameSpot(pairs, place, other) ? SAME_SPOT : 0),
      }))
      .filter(({ score }) => score >= LEAST_ALIKE);
  });
  for (const { place, other } of candidates.sort((a, b) => b.score - a.score)) {
    if (pairs[place] !== null || taken.has(other)) continue;
    pairs[place] = other;
    taken.add(other);
  }
  return pairs;
}

function sameTexts(first: readonly string[], second: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>();
  second.forEach((text, place) => {
    places.set(text, [...(places.get(text) ?? []), place]);
  });
  return first.map((text) => places.get(text)?.shift() ?? null);
}

/** Where a text would stand that went on from its neighbour. */
function spotAfter(pairs: readonly (number | null)[], place: number): number {
  return (pairs.slice(0, place).findLast((pair) => pair !== null) ?? -1) + 1;
}

function isSameSpot(pairs: readonly (number | null)[], place: number, other: number): boolean {
  const before = pairs.slice(0, place).findLast((pair) => pair !== null) ?? -1;
  const after = pairs.slice(place + 1).find((pair) => pair !== null) ?? Number.POSITIVE_INFINITY;
  return before < other && other < after;
}

function wordsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of words in common. */
function alike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (words: ReadonlyMap<string, number>) =>
    [...words.values()].reduce((sum, count) => sum + count, 0);
  const both = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * both) / all;
}
