import { TEXT_WEIGHTS, type TextWeight } from '#shared/search/textWeights.ts';

/**
 * In which incidents a word stands. A library has millions of such places: in a long list each takes three bytes, in a short one,
 * where a row of bytes would cost more than what is in it, a number. As objects or maps they would take ten times as much memory
 * and time. A list may have places of incidents that were forgotten since.
 */
export type WordPlaces = readonly number[] | Uint8Array;

export const WEIGHTS = Object.keys(TEXT_WEIGHTS) as readonly TextWeight[]; // The keys of the table.
/** By the place of each weight among {@link WEIGHTS}. */
const BOOSTS: readonly number[] = WEIGHTS.map((weight) => TEXT_WEIGHTS[weight]);

export interface WordPlace {
  /** Its number, below {@link MOST_INCIDENTS}. */
  readonly incident: number;
  /** The place of the weight of the text among {@link WEIGHTS}. */
  readonly weight: number;
  /** How often the word stands there; at least once. */
  readonly times: number;
}

/** Two bytes for the incident, then two bits for the weight and six for how often. */
export const MOST_INCIDENTS = 2 ** 16;
const BYTES = 3;
const MOST_TIMES = 63;
const SHORT_LIST = 32;
const GROWTH = 1.1;

/** The list with one place more; the list that was given is used up. */
export function withPlace(places: WordPlaces | undefined, place: WordPlace): WordPlaces {
  const packed = packedOf(place);
  if (places === undefined) return [packed];
  if (places instanceof Uint8Array) return appended(places, packed);
  return places.length < SHORT_LIST ? [...places, packed] : listOf([...places, packed]);
}

/** Only the places of these incidents. */
export function placesLeft(places: WordPlaces, isLeft: (incident: number) => boolean): WordPlaces {
  const left: number[] = [];
  visitPlaces(places, (incident, weight, times) => {
    if (isLeft(incident)) left.push(packedOf({ incident, weight, times }));
  });
  return listOf(left);
}

function listOf(packed: readonly number[]): WordPlaces {
  if (packed.length <= SHORT_LIST) return packed;
  const bytes = new Uint8Array(packed.length * BYTES);
  for (const [at, each] of packed.entries()) put(bytes, at * BYTES, each);
  return bytes;
}

/** What is free at the end of a row of bytes is 0, which no place is: a word stands at least once in it. */
function appended(bytes: Uint8Array, packed: number): Uint8Array {
  let [used, end] = [0, bytes.length / BYTES];
  while (used < end) {
    const middle = (used + end) >> 1;
    if (bytes[middle * BYTES + 2] === 0) end = middle;
    else used = middle + 1;
  }
  const isFull = used * BYTES === bytes.length;
  const room = isFull ? new Uint8Array(Math.ceil(used * GROWTH) * BYTES) : bytes;
  if (isFull) room.set(bytes);
  put(room, used * BYTES, packed);
  return room;
}

function put(bytes: Uint8Array, at: number, packed: number): void {
  bytes[at] = packed >> 16;
  bytes[at + 1] = (packed >> 8) & 0xff;
  bytes[at + 2] = packed & 0xff;
}

function packedOf({ incident, weight, times }: WordPlace): number {
  return (incident << 8) | (weight << 6) | Math.min(times, MOST_TIMES);
}

type Visit = (incident: number, weight: number, times: number) => void;

function visitPlaces(places: WordPlaces, visit: Visit): void {
  if (!(places instanceof Uint8Array)) {
    for (const packed of places) visit(packed >> 8, (packed >> 6) & 3, packed & MOST_TIMES);
    return;
  }
  for (let at = 0; at < places.length; at += BYTES) {
    const last = places[at + 2] ?? 0;
    if (last === 0) return;
    visit(((places[at] ?? 0) << 8) | (places[at + 1] ?? 0), last >> 6, last & MOST_TIMES);
  }
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
  visitPlaces(word.places, (incident, weight) => {
    if (lengths.of[weight]?.[incident] !== undefined) having[weight] = (having[weight] ?? 0) + 1;
  });
  if (having.every((count) => count === 0)) return false;
  const factors = having.map((count, weight) => {
    const rarity = Math.log(1 + (lengths.incidents - count + 0.5) / (count + 0.5));
    return word.share * (BOOSTS[weight] ?? 1) * rarity;
  });
  visitPlaces(word.places, (incident, weight, times) => {
    const length = lengths.of[weight]?.[incident];
    if (length === undefined) return;
    const normal = 1 - BM25.b + (BM25.b * length) / (lengths.averages[weight] ?? 1);
    const said = BM25.d + (times * (BM25.k + 1)) / (times + BM25.k * normal);
    scores[incident] = (scores[incident] ?? 0) + (factors[weight] ?? 0) * said;
  });
  return true;
}
