import { TEXT_WEIGHTS, type TextWeight } from '#shared/search/textWeights.ts';

/**
 * In which incidents a word stands, each place as one number: the incident's number, the weight of the text, and how often.
 * A library has millions of them, and as objects or maps each would take ten times as much memory and time. A list may have
 * places of incidents that were forgotten since.
 */
export type WordPlaces = readonly number[];

export const WEIGHTS = Object.keys(TEXT_WEIGHTS) as readonly TextWeight[]; // The keys of the table.
/** By the place of each weight among {@link WEIGHTS}. */
const BOOSTS: readonly number[] = WEIGHTS.map((weight) => TEXT_WEIGHTS[weight]);

/** Small numbers, which take no object each, have 30 bits: two million incidents, four weights, 127 times. */
const COUNT_BITS = 7;
const WEIGHT_BITS = 2;
const MOST_TIMES = 2 ** COUNT_BITS - 1;
/** To grow a list by one at a time would copy long ones again and again; to leave room in short ones would cost more than they hold. */
const SHORT_LIST = 8;

/** `weight`: its place among {@link WEIGHTS}. */
export function withPlace(
  places: WordPlaces | undefined,
  place: { readonly incident: number; readonly weight: number; readonly times: number },
): WordPlaces {
  const { incident, weight, times } = place;
  const packed = (((incident << WEIGHT_BITS) | weight) << COUNT_BITS) | Math.min(times, MOST_TIMES);
  if (places === undefined || places.length < SHORT_LIST) return [...(places ?? []), packed];
  return grown(places as number[], packed); // Nobody else holds it.
}

function grown(places: number[], packed: number): WordPlaces {
  places.push(packed);
  return places;
}

export function incidentOf(packed: number): number {
  return packed >> (COUNT_BITS + WEIGHT_BITS);
}

function weightPlaceOf(packed: number): number {
  return (packed >> COUNT_BITS) & (2 ** WEIGHT_BITS - 1);
}

/** How many words the texts of incidents have, by which a word in a long text says less. */
export interface TextLengths {
  /** How many incidents there are. */
  readonly incidents: number;
  /** By the place of a weight: what the incidents have of it on average. */
  readonly averages: readonly number[];
  /** By the place of a weight, then the number of an incident; undefined: it was forgotten. */
  readonly of: readonly (readonly (number | undefined)[])[];
}

/** The usual constants of BM25+, as MiniSearch has them. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/**
 * Adds to the score of each incident, by its number, what a word in it says (BM25+), times `share`: less than 1 for a word that
 * is only like the one that was asked for. Says whether any has it.
 */
export function addScores(
  scores: Float64Array,
  word: { readonly places: WordPlaces; readonly share: number },
  lengths: TextLengths,
): boolean {
  const having = WEIGHTS.map(() => 0);
  for (const packed of word.places) {
    const weight = weightPlaceOf(packed);
    if (lengths.of[weight]?.[incidentOf(packed)] !== undefined) having[weight] = (having[weight] ?? 0) + 1;
  }
  if (having.every((count) => count === 0)) return false;
  const factors = having.map((count, weight) => {
    const rarity = Math.log(1 + (lengths.incidents - count + 0.5) / (count + 0.5));
    return word.share * (BOOSTS[weight] ?? 1) * rarity;
  });
  for (const packed of word.places) {
    const weight = weightPlaceOf(packed);
    const incident = incidentOf(packed);
    const length = lengths.of[weight]?.[incident];
    if (length === undefined) continue;
    const times = packed & MOST_TIMES;
    const normal = 1 - BM25.b + (BM25.b * length) / (lengths.averages[weight] ?? 1);
    const said = BM25.d + (times * (BM25.k + 1)) / (times + BM25.k * normal);
    scores[incident] = (scores[incident] ?? 0) + (factors[weight] ?? 0) * said;
  }
  return true;
}
