import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { packedReader } from '#build/language/runs/packedReader.ts';
import { MOST_PACKED, packedNumbers, unpackedNumbers } from '#shared/language/blame/runs/packedNumbers.ts';
import {
  pullsOfWords,
  type RunReader,
  runScore,
  unpackedReader,
} from '#shared/language/blame/runs/runReader.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

/** Knows two words by one number each, and asks for the one right before the other, the first being a person. */
const READER: RunReader = {
  size: 2,
  marks: 1,
  words: new Map([
    ['looked', Float32Array.of(1, 0)],
    ['away', Float32Array.of(0, 1)],
  ]),
  patterns: [{ length: 3, numbers: Float32Array.of(0, 0, 1, 1, 0, 0, 0, 1, 0), bias: -2, weight: 3 }],
  constant: -1,
};

const score = (sentence: string) => {
  const words = sentence.split(' ');
  return runScore(
    READER,
    words,
    Float32Array.from(words, (word) => (word === '§' ? 1 : 0)),
  );
};

describe('runs of words', () => {
  it('count wherever they stand, once, and only as a whole', () => {
    expect(score('§ looked away')).toBe(2);
    expect(score('then again § looked away from it and § looked away')).toBe(2);
    expect(score('away looked §')).toBe(-1);
    expect(score('looked away')).toBe(-1);
    expect(score('§')).toBe(-1);
  });

  it('are explained by the words that they cannot do without', () => {
    const words = 'then § looked away'.split(' ');
    expect(pullsOfWords(READER, words, Float32Array.of(0, 1, 0, 0))).toEqual([0, 3, 3, 3]);
  });

  it('take time in proportion to the words', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? 'looked' : 'away'));
    expectInProportion((share) => {
      const some = words.slice(0, words.length * share);
      runScore(READER, some, new Float32Array(some.length));
    });
  });

  it('are kept in one sign a number, each hardly changed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -MOST_PACKED, max: MOST_PACKED })), (whole) => {
        const numbers = Float32Array.from(whole, (number) => number * 0.5);
        const packed = packedNumbers(numbers, 0.5);
        expect(packed).toHaveLength(whole.length);
        expect(packed).not.toMatch(/['\\]/);
        expect(unpackedNumbers(packed, 0.5)).toEqual(numbers);
      }),
      { numRuns: runs(50) },
    );
    const again = unpackedReader(packedReader(READER));
    const words = '§ looked away'.split(' ');
    expect(runScore(again, words, Float32Array.of(1, 0, 0))).toBeCloseTo(2, 1);
  });
});
