import type { Term } from '#shared/similar/similarTerms.ts';
import type { Rarity } from '#shared/similar/termRarity.ts';

/** Leads from a text to those that share much with it, without comparing it with all of them. */
export interface WordIndex {
  /** Takes a text; its place is the count of those that were taken before. */
  add(terms: readonly Term[]): void;
  /**
   * The places of the texts that share at least this much with one (0 to 1: `sharedShare`), in no particular order. A few that
   * share a little less may be among them, and none that shares enough is missing.
   */
  near(terms: readonly Term[], leastShare: number): readonly number[];
}

/** The texts that have a word, and what it weighs in each and at most. */
interface Having {
  readonly places: number[];
  readonly weights: number[];
  most: number;
}

/** A sum of weights in another order differs in its last digits. */
const ROUNDING = 1e-9;

/**
 * Adds up what a text shares with others word by word, from lists of who has a word, the rarest word first. Words that weigh
 * too little together to be enough alone lead nowhere, so that the longest lists are mostly not walked.
 */
export function createWordIndex(rarity: Rarity): WordIndex {
  const having = new Map<string, Having>();
  const textWeights: number[] = [];
  const shared: number[] = [];
  return {
    add: (terms) => {
      for (const term of terms) {
        const weight = rarity(term);
        const known = having.get(term.key) ?? { places: [], weights: [], most: 0 };
        known.places.push(textWeights.length);
        known.weights.push(weight);
        known.most = Math.max(known.most, weight);
        having.set(term.key, known);
      }
      textWeights.push(weightOf(terms, rarity));
      shared.push(0);
    },
    near: (terms, leastShare) => {
      const weight = weightOf(terms, rarity);
      const lists = terms.flatMap(({ key }) => having.get(key) ?? []);
      lists.sort((one, other) => other.most - one.most);
      // What two share is at most what the other one weighs, hence the square.
      const least = leastShare ** 2 * weight - ROUNDING;
      let rest = lists.reduce((sum, { most }) => sum + most, 0);
      const touched: number[] = [];
      for (const { places, weights, most } of lists) {
        if (rest < least) break;
        rest -= most;
        for (let next = 0; next < places.length; next += 1) {
          const place = places[next] ?? 0;
          if (shared[place] === 0) touched.push(place);
          shared[place] = (shared[place] ?? 0) + (weights[next] ?? 0);
        }
      }
      const near = touched.filter((place) => {
        const most = ((shared[place] ?? 0) + rest) / Math.sqrt(weight * (textWeights[place] ?? 0));
        return most >= leastShare - ROUNDING;
      });
      for (const place of touched) shared[place] = 0;
      return near;
    },
  };
}

/** A text by its words, and what they weigh. */
export interface WeighedText {
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

export function weighedText(terms: readonly Term[], rarity: Rarity): WeighedText {
  return { terms, keys: new Set(terms.map(({ key }) => key)), weight: weightOf(terms, rarity) };
}

/**
 * What two texts share: 0 to 1, the words of both by what they weigh, as the other one writes them. The geometric mean: one word
 * is soon found in a long text, and tells nothing there. `things`: how many are things; `hasSymptom`: one is a way of failing.
 */
export function sharedShare(one: WeighedText, other: WeighedText, rarity: Rarity) {
  const shared = other.terms.filter(({ key }) => one.keys.has(key));
  return {
    share: weightOf(shared, rarity) / Math.sqrt(one.weight * other.weight),
    things: shared.filter((term) => term.class === 'thing').length,
    hasSymptom: shared.some((term) => term.class === 'symptom'),
  };
}

function weightOf(terms: readonly Term[], rarity: Rarity): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}
