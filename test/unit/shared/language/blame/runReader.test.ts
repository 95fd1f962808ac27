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

  it('take time in proportion to the words, also where they are explained', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? 'looked' : 'away'));
    expectInProportion((share) => {
      const some = words.slice(0, words.length * share);
      runScore(READER, some, new Float32Array(some.length));
      pullsOfWords(READER, some, new Float32Array(some.length));
    });
  });

  it('explain by each word what a sentence without it would lose', () => {
    const number = fc.integer({ min: -3, max: 3 });
    const numbersOf = (length: number) => fc.array(number, { minLength: length, maxLength: length });
    const pattern = fc.integer({ min: 1, max: 4 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        numbers: numbersOf(length * 3).map((some) => Float32Array.from(some)),
        bias: number,
        weight: number,
      }),
    );
    const sentence = fc.array(fc.constantFrom('looked', 'away', 'then'), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(pattern), sentence, fc.nat(), (patterns, words, person) => {
        const reader = { ...READER, patterns };
        const marks = new Float32Array(words.length).fill(
          1,
          person % words.length,
          (person % words.length) + 1,
        );
        const whole = runScore(reader, words, marks);
        const lost = words.map((_, at) => {
          const blank = words.map((word, place) => (place === at ? 'then' : word));
          return whole - runScore(reader, blank, marks.slice().fill(0, at, at + 1));
        });
        expect(pullsOfWords(reader, words, marks)).toEqual(lost.map((each) => each + 0));
      }),
      { numRuns: runs(200) },
    );
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
