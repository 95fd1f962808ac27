import { unpackedNumbers } from '#shared/language/blame/runs/packedNumbers.ts';

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
  return scoreOfRows(reader, rowsOf(reader, words, marks), Math.max(LONGEST_RUN, words.length));
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
  const rows = rowsOf(reader, words, marks);
  const pulls = new Float64Array(words.length);
  for (const pattern of reader.patterns) addPulls(pulls, pattern, rows, reader.size + reader.marks);
  return [...pulls];
}

/** Adds what one pattern gives to each word. */
function addPulls(
  pulls: Float64Array,
  { length, numbers, bias, weight }: RunPattern,
  rows: Float32Array,
  wide: number,
): void {
  const places = rows.length / wide - length + 1;
  const shareOf = (place: number, word: number) =>
    fitOf(numbers, (word - place) * wide, rows, word * wide, wide);
  // What each word of each run gives to its fit.
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

/** The numbers and marks of each word; a word that is not known has marks alone. */
function rowsOf(
  { size, marks: many, words: known }: RunReader,
  words: readonly string[],
  marks: Float32Array,
) {
  const wide = size + many;
  const rows = new Float32Array(Math.max(LONGEST_RUN, words.length) * wide);
  for (const [at, word] of words.entries()) {
    const numbers = known.get(word);
    if (numbers !== undefined) rows.set(numbers, at * wide);
    rows.set(marks.subarray(at * many, (at + 1) * many), at * wide + size);
  }
  return rows;
}

function scoreOfRows(
  { size, marks, patterns, constant }: RunReader,
  rows: Float32Array,
  count: number,
): number {
  const wide = size + marks;
  let score = constant;
  for (const { length, numbers, bias, weight } of patterns) {
    let best = Number.NEGATIVE_INFINITY;
    for (let place = 0; place + length <= count; place += 1)
      best = Math.max(best, fitOf(numbers, 0, rows, place * wide, length * wide));
    score += Math.max(0, best + bias) * weight;
  }
  return score;
}

/** The sum of the products of two rows of numbers, from a place in each. */
export function fitOf(
  some: Float32Array,
  from: number,
  others: Float32Array,
  start: number,
  length: number,
): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += (some[from + at] ?? 0) * (others[start + at] ?? 0);
  return sum;
}
