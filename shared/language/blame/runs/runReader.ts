import { byKey, byObject } from '#shared/basics/memo.ts';
import { unpackedNumbers } from '#shared/language/blame/runs/packedNumbers.ts';
import {
  addProducts,
  findBestRuns,
  type RunBank,
  runBanks,
} from '#shared/language/blame/runs/runProducts.ts';

/**
 * Reads a sentence by its runs of one to four words. Each word is a row of numbers: words that stand alike in texts have
 * alike numbers. Each pattern of numbers is held against every run of its length, and the run that fits best counts.
 */
export interface RunReader {
  /** How many numbers a word has of itself, before its marks. */
  readonly size: number;
  /** How many marks tell what a word is in its sentence. */
  readonly marks: number;
  readonly words: ReadonlyMap<string, Float32Array>;
  readonly patterns: readonly RunPattern[];
  readonly constant: number;
}

/** What a run of words is held against. */
export interface RunPattern {
  /** In words. */
  readonly length: number;
  /** For each word of the run its numbers, then its marks. */
  readonly numbers: Float32Array;
  /** How well a run must fit before it counts. */
  readonly bias: number;
  /** How much it counts for blame; below 0 against it. */
  readonly weight: number;
}

/** A reader as its data file has it. */
export interface PackedReader {
  readonly size: number;
  readonly marks: number;
  readonly constant: number;
  /** Of one step of a packed number: in words, and in patterns. */
  readonly wordUnit: number;
  readonly patternUnit: number;
  /** With one space between. */
  readonly words: string;
  /** Their numbers, in the same order. */
  readonly numbers: string;
  /** Length in words, bias, weight and numbers of each pattern, with one space between. */
  readonly patterns: string;
}

/** A reader from its data file. */
export function unpackedReader(packed: PackedReader): RunReader {
  const { size, marks, constant, wordUnit, patternUnit } = packed;
  const numbers = unpackedNumbers(packed.numbers, wordUnit);
  return {
    size,
    marks,
    constant,
    words: new Map(
      packed.words.split(' ').map((word, at) => [word, numbers.subarray(at * size, (at + 1) * size)]),
    ),
    patterns: [...packed.patterns.matchAll(/(\S+) (\S+) (\S+) (\S+)/g)].map(
      ([, length, bias, weight, signs = '']) => ({
        length: Number(length),
        bias: Number(bias),
        weight: Number(weight),
        numbers: unpackedNumbers(signs, patternUnit),
      }),
    ),
  };
}

/** The longest run, and the fewest words that a sentence is filled up to. */
export const LONGEST_RUN = 4;

/** How surely the sentence blames, as the logarithm of odds. `marks`: for each word, in a row. */
export function runScore(reader: RunReader, words: readonly string[], marks: Float32Array): number {
  return scoreOfProducts(turnedRound(reader), productsOf(reader, words, marks));
}

/** How much each word adds to the score: what is lost when it alone is left blank. */
export function pullsOfWords(
  reader: RunReader,
  words: readonly string[],
  marks: Float32Array,
): readonly number[] {
  const turned = turnedRound(reader);
  const { columns } = turned;
  const products = productsOf(reader, words, marks);
  const whole = scoreOfProducts(turned, products);
  return words.map((_, at) => {
    const without = products.slice().fill(0, at * columns, (at + 1) * columns);
    return whole - scoreOfProducts(turned, without);
  });
}

/** A reader as it reads: what a word gives with all patterns is reckoned once, and summed up for each run it stands in. */
interface TurnedReader {
  readonly columns: number;
  readonly banks: readonly RunBank[];
  /** See `addProducts`. */
  readonly turned: Float32Array;
  readonly biases: Float32Array;
  readonly weights: Float32Array;
  readonly constant: number;
  /** What a word gives with every word of every pattern, without its marks; null for one that is not known. */
  readonly productsOfWord: (word: string) => Float32Array | null;
}

/** The words of a long incident; each is a row of some kilobytes. */
const MOST_WORDS_KEPT = 2_000;

const turnedRound = byObject(({ size, marks, words, patterns, constant }: RunReader): TurnedReader => {
  const lengths = [...new Set(patterns.map(({ length }) => length))].sort((a, b) => a - b);
  const sorted = lengths.map((length) => patterns.filter((pattern) => pattern.length === length));
  const { banks, columns } = runBanks(
    sorted.map((own, at) => ({ length: lengths[at] ?? 0, count: own.length })),
  );
  const wide = size + marks;
  const turned = new Float32Array(wide * columns);
  for (const [at, { length, count, from }] of banks.entries())
    for (const [index, { numbers }] of (sorted[at] ?? []).entries())
      for (let number = 0; number < length * wide; number += 1) {
        const column = from + Math.floor(number / wide) * count + index;
        turned[(number % wide) * columns + column] = numbers[number] ?? 0;
      }
  const all = sorted.flat();
  return {
    columns,
    banks,
    turned,
    biases: Float32Array.from(all, ({ bias }) => bias),
    weights: Float32Array.from(all, ({ weight }) => weight),
    constant,
    productsOfWord: byKey(MOST_WORDS_KEPT, (word) => {
      const numbers = words.get(word);
      if (numbers === undefined) return null;
      const products = new Float32Array(columns);
      addProducts(products, 0, { turned, columns, numbers });
      return products;
    }),
  };
});

/** What each word gives with every word of every pattern, one row after the other; a word that is not known has marks alone. */
function productsOf(reader: RunReader, words: readonly string[], marks: Float32Array): Float32Array {
  const { size, marks: many } = reader;
  const { columns, turned, productsOfWord } = turnedRound(reader);
  const products = new Float32Array(Math.max(LONGEST_RUN, words.length) * columns);
  for (const [at, word] of words.entries()) {
    const known = productsOfWord(word);
    if (known !== null) products.set(known, at * columns);
    const numbers = marks.subarray(at * many, (at + 1) * many);
    addProducts(products, at * columns, { turned, columns, numbers, first: size });
  }
  return products;
}

function scoreOfProducts(
  { columns, banks, biases, weights, constant }: TurnedReader,
  products: Float32Array,
): number {
  const found = { best: new Float32Array(biases.length), places: new Int32Array(biases.length) };
  for (const bank of banks) findBestRuns(bank, { products, columns }, found);
  return weights.reduce(
    (score, weight, at) => score + Math.max(0, (found.best[at] ?? 0) + (biases[at] ?? 0)) * weight,
    constant,
  );
}
