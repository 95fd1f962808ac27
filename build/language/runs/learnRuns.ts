import { chanceOf, shuffled } from '#build/language/runs/chance.ts';
import { addTo, type Learning, learningOf, takeStep, takeStepInRow } from '#build/language/runs/learning.ts';
import { scaledVector, type WordVectors } from '#build/language/runs/wordVectors.ts';
import {
  addProducts,
  findBestRuns,
  type RunBank,
  runBanks,
} from '#shared/language/blame/runs/runProducts.ts';
import { LONGEST_RUN, type RunReader } from '#shared/language/blame/runs/runReader.ts';
import { MARKS_OF_A_WORD } from '#shared/language/blame/wordMarks.ts';

/** A sentence to learn from. `marks` as `wordMarks` has them. */
export interface RunLesson {
  readonly words: readonly string[];
  readonly marks: Float32Array;
  readonly isTrue: boolean;
}

/** Numbers of a word. */
const SIZE = 48;
const WIDE = SIZE + MARKS_OF_A_WORD;
/** How many patterns for runs of one, two, three and four words. */
const PATTERNS = [64, 96, 96, 64] as const;
const ROUNDS = 10;
const BATCH = 32;
const RATE = 0.004;
/** The rate grows over this share of the steps, and falls over the others. */
const WARMING = 0.1;
/** Words and patterns left out by chance, so that no single one is relied on. */
const WORDS_LEFT_OUT = 0.3;
const PATTERNS_LEFT_OUT = 0.4;
/** Longer sentences are learnt from by their first words. */
const MOST_WORDS = 64;

const { banks: BANKS, columns: COLUMNS } = runBanks(PATTERNS.map((count, at) => ({ length: at + 1, count })));

/** All that is learnt. A word's numbers are its vector, brought to `SIZE` by `turning`, and what is its own. */
interface Learnt {
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly turning: Learning;
  readonly own: Learning;
  /** The numbers of the patterns, as `addProducts` takes them. */
  readonly table: Learning;
  readonly biases: Learning;
  readonly weights: Learning;
  readonly constant: Learning;
}

/**
 * Learns to read sentences by their runs of words: by gradients of small batches, the same lessons in the same order give
 * the same reader. It has all words of the lessons that are in two of them, and as many frequent ones of the vectors as
 * `most` leaves room for.
 */
export function learnRuns(
  lessons: readonly RunLesson[],
  vectors: WordVectors,
  { most, seed }: { readonly most: number; readonly seed: number },
): RunReader {
  const chance = chanceOf(seed);
  const place = new Map<string, number>();
  const rows = lessons.map(({ words, marks, isTrue }) => ({
    words: Int32Array.from(words.slice(0, MOST_WORDS), (word) => {
      const known = place.get(word) ?? place.size;
      place.set(word, known);
      return known;
    }),
    marks,
    wanted: isTrue ? 1 : 0,
  }));
  const learnt = beginning([...place.keys()], vectors, chance);
  const steps = ROUNDS * Math.ceil(rows.length / BATCH);
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = shuffled(rows.length, chance);
    for (let from = 0; from < order.length; from += BATCH) {
      const touched = new Map<number, Float32Array>();
      const numbersOf = (word: number) => {
        const known = touched.get(word);
        if (known !== undefined) return known;
        const numbers = new Float32Array(SIZE);
        putNumbers(learnt, word, numbers);
        touched.set(word, numbers);
        return numbers;
      };
      for (const index of order.subarray(from, from + BATCH)) {
        const row = rows[index];
        if (row !== undefined) learnFrom(learnt, row, numbersOf, chance);
      }
      step += 1;
      const done = step / steps;
      change(
        learnt,
        touched.keys(),
        step,
        RATE * (done < WARMING ? done / WARMING : (1 - done) / (1 - WARMING)),
      );
    }
  }
  return readerOf(learnt, place, countsOf(lessons), vectors, most);
}

function beginning(words: readonly string[], vectors: WordVectors, chance: () => number): Learnt {
  const dimensions = vectors.values().next().value?.length ?? 0;
  const starts = new Float32Array(words.length * dimensions);
  for (const [at, word] of words.entries()) starts.set(scaledVector(vectors, word), at * dimensions);
  const about = (count: number, spread: number) =>
    Float32Array.from({ length: count }, () => (chance() * 2 - 1) * spread);
  const table = new Float32Array(WIDE * COLUMNS);
  for (const { length, count, from } of BANKS)
    for (let number = 0; number < WIDE; number += 1)
      table.set(about(length * count, 1.7 / Math.sqrt(length * WIDE)), number * COLUMNS + from);
  const all = PATTERNS.reduce((sum, count) => sum + count, 0);
  return {
    vectors: starts,
    dimensions,
    turning: learningOf(about(dimensions * SIZE, Math.sqrt(3 / dimensions))),
    own: learningOf(new Float32Array(words.length * SIZE)),
    table: learningOf(table),
    biases: learningOf(new Float32Array(all)),
    weights: learningOf(about(all, 1 / Math.sqrt(all))),
    constant: learningOf(new Float32Array(1)),
  };
}

/** A sentence as it is learnt from. */
interface LessonRow {
  /** The place of each word among all. */
  readonly words: Int32Array;
  readonly marks: Float32Array;
  /** 1 where it blames, else 0. */
  readonly wanted: number;
}

/** Adds to all slopes what one sentence tells. `numbersOf`: of each word, as long as nothing changes. */
function learnFrom(
  learnt: Learnt,
  { words, marks, wanted }: LessonRow,
  numbersOf: (word: number) => Float32Array,
  chance: () => number,
): void {
  const count = Math.max(LONGEST_RUN, words.length);
  const rows = new Float32Array(count * WIDE);
  const products = new Float32Array(count * COLUMNS);
  const kept: number[] = [];
  for (const [at, word] of words.entries()) {
    if (chance() < WORDS_LEFT_OUT) continue;
    kept.push(at);
    rows.set(numbersOf(word), at * WIDE);
    rows.set(marks.subarray(at * MARKS_OF_A_WORD, (at + 1) * MARKS_OF_A_WORD), at * WIDE + SIZE);
    const numbers = rows.subarray(at * WIDE, (at + 1) * WIDE);
    addProducts(products, at * COLUMNS, { table: learnt.table.values, columns: COLUMNS, numbers });
  }
  const fits = fitsIn(learnt, products, chance);
  const score = fits.reduce(
    (sum, { index, fit }) => sum + ((learnt.weights.values[index] ?? 0) * fit) / (1 - PATTERNS_LEFT_OUT),
    learnt.constant.values[0] ?? 0,
  );
  const wrong = 1 / (1 + Math.exp(-score)) - wanted;
  learnt.constant.slopes[0] = (learnt.constant.slopes[0] ?? 0) + wrong;
  const slopes = slopesOfPatterns(learnt, fits, rows, wrong / (1 - PATTERNS_LEFT_OUT));
  for (const at of kept)
    addTo(learnt.own.slopes, (words[at] ?? 0) * SIZE, {
      numbers: slopes,
      from: at * WIDE,
      length: SIZE,
      by: 1,
    });
}

/** A pattern that fits somewhere in a sentence. */
interface Fit {
  readonly bank: RunBank;
  readonly index: number;
  /** The first word of the run that fits best. */
  readonly place: number;
  readonly fit: number;
}

/** Those that count for a sentence, without some that are left out by chance. */
function fitsIn({ biases, weights }: Learnt, products: Float32Array, chance: () => number): readonly Fit[] {
  const all = weights.values.length;
  const found = { best: new Float32Array(all), places: new Int32Array(all) };
  const fits: Fit[] = [];
  for (const bank of BANKS) {
    findBestRuns(bank, { products, columns: COLUMNS }, found);
    for (let index = bank.before; index < bank.before + bank.count; index += 1) {
      const fit = (found.best[index] ?? 0) + (biases.values[index] ?? 0);
      if (fit > 0 && chance() >= PATTERNS_LEFT_OUT)
        fits.push({ bank, index, place: found.places[index] ?? 0, fit });
    }
  }
  return fits;
}

/** Adds to the slopes of the patterns; answers those of the sentence's own numbers. */
function slopesOfPatterns(
  { table, biases, weights }: Learnt,
  fits: readonly Fit[],
  rows: Float32Array,
  by: number,
): Float32Array {
  const slopes = new Float32Array(rows.length);
  for (const { bank, index, place, fit } of fits) {
    weights.slopes[index] = (weights.slopes[index] ?? 0) + by * fit;
    const toFit = by * (weights.values[index] ?? 0);
    biases.slopes[index] = (biases.slopes[index] ?? 0) + toFit;
    for (let word = 0; word < bank.length; word += 1) {
      const row = (place + word) * WIDE;
      let at = bank.from + word * bank.count + index - bank.before;
      for (let number = 0; number < WIDE; number += 1) {
        table.slopes[at] = (table.slopes[at] ?? 0) + toFit * (rows[row + number] ?? 0);
        slopes[row + number] = (slopes[row + number] ?? 0) + toFit * (table.values[at] ?? 0);
        at += COLUMNS;
      }
    }
  }
  return slopes;
}

function putNumbers(learnt: Learnt, word: number, numbers: Float32Array): void {
  const { own, vectors, dimensions } = learnt;
  addTo(numbers, 0, { numbers: own.values, from: word * SIZE, length: SIZE, by: 1 });
  putTurned(learnt, vectors.subarray(word * dimensions, (word + 1) * dimensions), numbers);
}

/** Adds a vector, brought to the size of a word's numbers. */
function putTurned({ turning }: Learnt, vector: Float32Array, numbers: Float32Array): void {
  for (const [dimension, by] of vector.entries())
    if (by !== 0) addTo(numbers, 0, { numbers: turning.values, from: dimension * SIZE, length: SIZE, by });
}

/** What a batch tells of a word goes to its own numbers, and through its vector to `turning`. */
function change(learnt: Learnt, touched: Iterable<number>, step: number, rate: number) {
  const { table, biases, weights, turning, own, constant, vectors, dimensions } = learnt;
  const share = 1 / BATCH;
  for (const word of touched) {
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const by = vectors[word * dimensions + dimension] ?? 0;
      if (by === 0) continue;
      addTo(turning.slopes, dimension * SIZE, {
        numbers: own.slopes,
        from: word * SIZE,
        length: SIZE,
        by,
      });
    }
    takeStepInRow(own, { from: word * SIZE, size: SIZE, rate: rate / 2, share });
  }
  for (const learning of [table, biases, weights, constant]) takeStep(learning, { rate, step, share });
  takeStep(turning, { rate: rate / 2, step, share });
}

/** In how many lessons each word is. */
function countsOf(lessons: readonly RunLesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lessons)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function readerOf(
  learnt: Learnt,
  place: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
  vectors: WordVectors,
  most: number,
): RunReader {
  const { table, biases, weights, constant } = learnt;
  const wanted = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  const words = [...new Set([...wanted, ...vectors.keys()])].slice(0, Math.max(most, wanted.length));
  return {
    size: SIZE,
    marks: MARKS_OF_A_WORD,
    words: new Map(
      words.map((word) => {
        const numbers = new Float32Array(SIZE);
        const known = place.get(word);
        if (known !== undefined) putNumbers(learnt, known, numbers);
        else putTurned(learnt, scaledVector(vectors, word), numbers);
        return [word, numbers];
      }),
    ),
    patterns: BANKS.flatMap(({ length, count, from, before }) =>
      Array.from({ length: count }, (_, index) => ({
        length,
        bias: biases.values[before + index] ?? 0,
        weight: weights.values[before + index] ?? 0,
        numbers: Float32Array.from({ length: length * WIDE }, (__, at) => {
          const column = from + Math.floor(at / WIDE) * count + index;
          return table.values[(at % WIDE) * COLUMNS + column] ?? 0;
        }),
      })),
    ),
    constant: constant.values[0] ?? 0,
  };
}
