import { MOST_PACKED, packedNumbers } from '#shared/language/blame/runs/packedNumbers.ts';
import type { PackedReader, RunReader } from '#shared/language/blame/runs/runReader.ts';

/** Of 1,000 numbers, so many may be larger than what is kept of them. */
const CUT_OFF = 2;

/** A reader as its data file has it: each number as one sign. */
export function packedReader({ size, marks, words, patterns, constant }: RunReader): PackedReader {
  const wordUnit = unitOf([...words.values()]);
  const patternUnit = unitOf(patterns.map(({ numbers }) => numbers));
  return {
    size,
    marks,
    constant: rounded(constant),
    wordUnit,
    patternUnit,
    words: [...words.keys()].join(' '),
    numbers: [...words.values()].map((numbers) => packedNumbers(numbers, wordUnit)).join(''),
    patterns: patterns
      .map(({ length, bias, weight, numbers }) =>
        [length, rounded(bias), rounded(weight), packedNumbers(numbers, patternUnit)].join(' '),
      )
      .join(' '),
  };
}

function unitOf(rows: readonly Float32Array[]): number {
  const sizes = Float32Array.from(rows.flatMap((row) => [...row].map(Math.abs))).sort();
  return rounded((sizes[Math.floor(sizes.length * (1 - CUT_OFF / 1000))] ?? 1) / MOST_PACKED);
}

function rounded(number: number): number {
  return Number(number.toPrecision(4));
}
