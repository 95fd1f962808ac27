import { chanceOf, shuffled } from '#build/language/runs/chance.ts';
import { addTo, type Learning, learningOf, takeStep, takeStepInRow } from '#build/language/runs/learning.ts';
import type { WordVectors } from '#build/language/runs/wordVectors.ts';
import { fitOf, LONGEST_RUN, type RunReader } from '#shared/language/blame/runs/runReader.ts';
import { MARKS_OF_A_WORD } from '#shared/language/blame/wordMarks.ts';

/** A sentence to learn from. `marks` as `wordMarks` has them. */
export interface RunLesson {
  readonly words: readonly string[];
  readonly marks: Float32Array;
  readonly isTrue: boolean;
}

/** Numbers of a word. */
const SIZE = 24;
const WIDE = SIZE + MARKS_OF_A_WORD;
/** How many patterns for runs of one, two, three and four words. */
const PATTERNS = [32, 48, 48, 32] as const;
const ROUNDS = 12;
const BATCH = 32;
const RATE = 0.004;
/** The rate grows over this share of the steps, and falls over the others. */
const WARMING = 0.1;
/** Words and patterns left out by chance, so that no single one is relied on. */
const WORDS_LEFT_OUT = 0.3;
const PATTERNS_LEFT_OUT = 0.3;
/** Longer sentences are learnt from by their first words. */
const MOST_WORDS = 64;
const SEED = 18;

/** Patterns of one length, one after the other, with their bias and weight. */
interface Bank {
  readonly length: number;
  readonly count: number;
  readonly numbers: Learning;
  readonly biases: Learning;
  readonly weights: Learning;
}

/** All that is learnt. A word's numbers are its vector, brought to `SIZE` by `turning`, and what is its own. */
interface Learnt {
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly turning: Learning;
  readonly own: Learning;
  readonly banks: readonly Bank[];
  readonly constant: Learning;
}

/**
 * Learns to read sentences by their runs of words: by gradients of small batches, the same lessons in the same order give
 * the same reader. It has all words of the lessons that are in two of them, and as many frequent ones of the vectors as
 * `most` leaves room for.
 */
export function learnRuns(lessons: readonly RunLesson[], vectors: WordVectors, most: number): RunReader {
  const chance = chanceOf(SEED);
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
      const touched = new Set<number>();
      for (const index of order.subarray(from, from + BATCH)) {
        const row = rows[index];
        if (row === undefined) continue;
        learnFrom(learnt, row, chance);
        for (const word of row.words) touched.add(word);
      }
      step += 1;
      const done = step / steps;
      change(learnt, touched, step, RATE * (done < WARMING ? done / WARMING : (1 - done) / (1 - WARMING)));
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
  const all = PATTERNS.reduce((sum, count) => sum + count, 0);
  return {
    vectors: starts,
    dimensions,
    turning: learningOf(about(dimensions * SIZE, Math.sqrt(3 / dimensions))),
    own: learningOf(new Float32Array(words.length * SIZE)),
    banks: PATTERNS.map((count, at) => {
      const length = at + 1;
      return {
        length,
        count,
        numbers: learningOf(about(count * length * WIDE, 1.7 / Math.sqrt(length * WIDE))),
        biases: learningOf(new Float32Array(count)),
        weights: learningOf(about(count, 1 / Math.sqrt(all))),
      };
    }),
    constant: learningOf(new Float32Array(1)),
  };
}

/** A word's vector, of which each number is about 1; nothing for a word that has none. */
function scaledVector(vectors: WordVectors, word: string): Float32Array {
  const vector = vectors.get(word);
  return Float32Array.from(vector ?? [], (number) => number * Math.sqrt(vector?.length ?? 0));
}

/** A sentence as it is learnt from. */
interface LessonRow {
  /** The place of each word among all. */
  readonly words: Int32Array;
  readonly marks: Float32Array;
  /** 1 where it blames, else 0. */
  readonly wanted: number;
}

/** Adds to all slopes what one sentence tells. */
function learnFrom(learnt: Learnt, { words, marks, wanted }: LessonRow, chance: () => number): void {
  const isKept = Array.from(words, () => chance() >= WORDS_LEFT_OUT);
  const kept = [...words.entries()].filter(([at]) => isKept[at]);
  const rows = new Float32Array(Math.max(LONGEST_RUN, words.length) * WIDE);
  for (const [at, word] of kept) {
    putNumbers(learnt, word, rows, at * WIDE);
    rows.set(marks.subarray(at * MARKS_OF_A_WORD, (at + 1) * MARKS_OF_A_WORD), at * WIDE + SIZE);
  }
  const fits = fitsIn(learnt, rows, chance);
  const score = fits.reduce(
    (sum, { bank, index, fit }) => sum + ((bank.weights.values[index] ?? 0) * fit) / (1 - PATTERNS_LEFT_OUT),
    learnt.constant.values[0] ?? 0,
  );
  const wrong = 1 / (1 + Math.exp(-score)) - wanted;
  learnt.constant.slopes[0] = (learnt.constant.slopes[0] ?? 0) + wrong;
  const slopes = slopesOfPatterns(fits, rows, wrong / (1 - PATTERNS_LEFT_OUT));
  for (const [at, word] of kept) addToWord(learnt, word, slopes, at * WIDE);
}

/** A pattern that fits somewhere in a sentence. */
interface Fit {
  readonly bank: Bank;
  readonly index: number;
  /** The first word of the run that fits best. */
  readonly place: number;
  readonly fit: number;
}

/** Those that count for a sentence, without some that are left out by chance. */
function fitsIn({ banks }: Learnt, rows: Float32Array, chance: () => number): readonly Fit[] {
  const fits: Fit[] = [];
  for (const bank of banks)
    for (let index = 0; index < bank.count; index += 1) {
      const { place, best } = bestPlace(bank, index, rows, rows.length / WIDE);
      const fit = best + (bank.biases.values[index] ?? 0);
      if (fit > 0 && chance() >= PATTERNS_LEFT_OUT) fits.push({ bank, index, place, fit });
    }
  return fits;
}

/** Adds to the slopes of the patterns; answers those of the sentence's own numbers. */
function slopesOfPatterns(fits: readonly Fit[], rows: Float32Array, by: number): Float32Array {
  const slopes = new Float32Array(rows.length);
  for (const { bank, index, place, fit } of fits) {
    const length = bank.length * WIDE;
    bank.weights.slopes[index] = (bank.weights.slopes[index] ?? 0) + by * fit;
    const toFit = by * (bank.weights.values[index] ?? 0);
    bank.biases.slopes[index] = (bank.biases.slopes[index] ?? 0) + toFit;
    addTo(bank.numbers.slopes, index * length, { numbers: rows, from: place * WIDE, length, by: toFit });
    addTo(slopes, place * WIDE, { numbers: bank.numbers.values, from: index * length, length, by: toFit });
  }
  return slopes;
}

function addToWord(
  { dimensions, turning, vectors, own }: Learnt,
  word: number,
  slopes: Float32Array,
  from: number,
): void {
  addTo(own.slopes, word * SIZE, { numbers: slopes, from, length: SIZE, by: 1 });
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const by = vectors[word * dimensions + dimension] ?? 0;
    if (by !== 0) addTo(turning.slopes, dimension * SIZE, { numbers: slopes, from, length: SIZE, by });
  }
}

function bestPlace({ length, numbers }: Bank, index: number, rows: Float32Array, count: number) {
  let place = 0;
  let best = Number.NEGATIVE_INFINITY;
  const many = length * WIDE;
  for (let at = 0; at + length <= count; at += 1) {
    const fit = fitOf(numbers.values, index * many, rows, at * WIDE, many);
    if (fit > best) [place, best] = [at, fit];
  }
  return { place, best };
}

function putNumbers(learnt: Learnt, word: number, rows: Float32Array, to: number): void {
  const { own, vectors, dimensions } = learnt;
  addTo(rows, to, { numbers: own.values, from: word * SIZE, length: SIZE, by: 1 });
  putTurned(learnt, vectors.subarray(word * dimensions, (word + 1) * dimensions), rows, to);
}

/** Adds a vector, brought to the size of a word's numbers. */
function putTurned({ turning }: Learnt, vector: Float32Array, rows: Float32Array, to: number): void {
  for (const [dimension, by] of vector.entries())
    if (by !== 0) addTo(rows, to, { numbers: turning.values, from: dimension * SIZE, length: SIZE, by });
}

function change(
  { banks, turning, own, constant }: Learnt,
  touched: ReadonlySet<number>,
  step: number,
  rate: number,
) {
  const share = 1 / BATCH;
  for (const bank of banks)
    for (const learning of [bank.numbers, bank.biases, bank.weights])
      takeStep(learning, { rate, step, share });
  takeStep(constant, { rate, step, share });
  takeStep(turning, { rate: rate / 2, step, share });
  for (const word of touched) takeStepInRow(own, { from: word * SIZE, size: SIZE, rate: rate / 2, share });
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
  const { banks, constant } = learnt;
  const wanted = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  const words = [...new Set([...wanted, ...vectors.keys()])].slice(0, Math.max(most, wanted.length));
  return {
    size: SIZE,
    marks: MARKS_OF_A_WORD,
    words: new Map(
      words.map((word) => {
        const numbers = new Float32Array(SIZE);
        const known = place.get(word);
        if (known !== undefined) putNumbers(learnt, known, numbers, 0);
        else putTurned(learnt, scaledVector(vectors, word), numbers, 0);
        return [word, numbers];
      }),
    ),
    patterns: banks.flatMap(({ length, count, numbers, biases, weights }) =>
      Array.from({ length: count }, (_, index) => ({
        length,
        bias: biases.values[index] ?? 0,
        weight: weights.values[index] ?? 0,
        numbers: numbers.values.slice(index * length * WIDE, (index + 1) * length * WIDE),
      })),
    ),
    constant: constant.values[0] ?? 0,
  };
}
