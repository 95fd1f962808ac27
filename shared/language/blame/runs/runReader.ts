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
  return scoreOfProducts(laidOut(reader), productsOf(reader, words, marks));
}

/**
 * How much each word adds to the score: what is lost when it alone is left blank. Takes as long as the score itself and
 * not as long for each word, since only the runs that hold a word change with it.
 */
export function pullsOfWords(
  reader: RunReader,
  words: readonly string[],
  marks: Float32Array,
): readonly number[] {
  const { banks, columns, biases, weights } = laidOut(reader);
  const products = productsOf(reader, words, marks);
  const pulls = new Float64Array(words.length);
  for (const { length, count, from, before } of banks)
    for (let index = 0; index < count; index += 1) {
      const shareOf = (place: number, word: number) =>
        products[word * columns + from + (word - place) * count + index] ?? 0;
      const places = products.length / columns - length + 1;
      const at = before + index;
      addPulls(pulls, { length, places, shareOf, bias: biases[at] ?? 0, weight: weights[at] ?? 0 });
    }
  return [...pulls];
}

/** One pattern over a sentence. `shareOf`: what a word gives to the fit of the run that begins at a place. */
interface PatternOverWords extends Pick<RunPattern, 'length' | 'bias' | 'weight'> {
  readonly places: number;
  readonly shareOf: (place: number, word: number) => number;
}

/** Adds what one pattern gives to each word. */
function addPulls(pulls: Float64Array, { length, places, shareOf, bias, weight }: PatternOverWords): void {
  const shares = Float64Array.from({ length: places * length }, (_, at) => {
    const place = Math.floor(at / length);
    return shareOf(place, place + (at % length));
  });
  const fits = Float64Array.from({ length: places }, (_, place) =>
    shares.subarray(place * length, (place + 1) * length).reduce((sum, share) => sum + share, 0),
  );
  const upTo = bestUpTo(fits);
  const after = bestUpTo(fits.toReversed()).toReversed();
  const counted = (best: number) => Math.max(0, best + bias) * weight;
  const whole = counted(after[0] ?? Number.NEGATIVE_INFINITY);
  for (let word = 0; word < pulls.length; word += 1) {
    let best = Math.max(
      upTo[word - length] ?? Number.NEGATIVE_INFINITY,
      after[word + 1] ?? Number.NEGATIVE_INFINITY,
    );
    for (let place = Math.max(0, word - length + 1); place <= Math.min(word, places - 1); place += 1)
      best = Math.max(best, (fits[place] ?? 0) - (shares[place * length + word - place] ?? 0));
    pulls[word] = (pulls[word] ?? 0) + whole - counted(best);
  }
}

/** The best fit up to each place. */
function bestUpTo(fits: Float64Array): Float64Array {
  let best = Number.NEGATIVE_INFINITY;
  return fits.map((fit) => {
    best = Math.max(best, fit);
    return best;
  });
}

/** A reader laid out as it reads: what a word gives with all patterns is reckoned once, and summed up for each run it stands in. */
interface LaidOutReader {
  readonly columns: number;
  readonly banks: readonly RunBank[];
  /** The numbers of the patterns, as `addProducts` takes them. */
  readonly table: Float32Array;
  readonly biases: Float32Array;
  readonly weights: Float32Array;
  readonly constant: number;
  /** What a word gives with every word of every pattern, without its marks; null for one that is not known. */
  readonly productsOfWord: (word: string) => Float32Array | null;
}

/** The words of a long incident; each is a row of some kilobytes. */
const MOST_WORDS_KEPT = 2_000;

const laidOut = byObject(({ size, marks, words, patterns, constant }: RunReader): LaidOutReader => {
  const lengths = [...new Set(patterns.map(({ length }) => length))].sort((a, b) => a - b);
  const sorted = lengths.map((length) => patterns.filter((pattern) => pattern.length === length));
  const { banks, columns } = runBanks(
    sorted.map((own, at) => ({ length: lengths[at] ?? 0, count: own.length })),
  );
  const wide = size + marks;
  const table = new Float32Array(wide * columns);
  for (const [at, { length, count, from }] of banks.entries())
    for (const [index, { numbers }] of (sorted[at] ?? []).entries())
      for (let number = 0; number < length * wide; number += 1) {
        const column = from + Math.floor(number / wide) * count + index;
        table[(number % wide) * columns + column] = numbers[number] ?? 0;
      }
  const all = sorted.flat();
  return {
    columns,
    banks,
    table,
    biases: Float32Array.from(all, ({ bias }) => bias),
    weights: Float32Array.from(all, ({ weight }) => weight),
    constant,
    productsOfWord: byKey(MOST_WORDS_KEPT, (word) => {
      const numbers = words.get(word);
      if (numbers === undefined) return null;
      const products = new Float32Array(columns);
      addProducts(products, 0, { table, columns, numbers });
      return products;
    }),
  };
});

/** What each word gives with every word of every pattern, one row after the other; a word that is not known has marks alone. */
function productsOf(reader: RunReader, words: readonly string[], marks: Float32Array): Float32Array {
  const { size, marks: many } = reader;
  const { columns, table, productsOfWord } = laidOut(reader);
  const products = new Float32Array(Math.max(LONGEST_RUN, words.length) * columns);
  for (const [at, word] of words.entries()) {
    const known = productsOfWord(word);
    if (known !== null) products.set(known, at * columns);
    const numbers = marks.subarray(at * many, (at + 1) * many);
    addProducts(products, at * columns, { table, columns, numbers, first: size });
  }
  return products;
}

function scoreOfProducts(
  { columns, banks, biases, weights, constant }: LaidOutReader,
  products: Float32Array,
): number {
  const found = { best: new Float32Array(biases.length), places: new Int32Array(biases.length) };
  for (const bank of banks) findBestRuns(bank, { products, columns }, found);
  return weights.reduce(
    (score, weight, at) => score + Math.max(0, (found.best[at] ?? 0) + (biases[at] ?? 0)) * weight,
    constant,
  );
}
