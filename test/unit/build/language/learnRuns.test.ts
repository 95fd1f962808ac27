import { expect, it } from 'vitest';
import { learnRuns } from '#build/language/runs/learnRuns.ts';
import { runScore } from '#shared/language/blame/runs/runReader.ts';
import { MARKS_OF_A_WORD } from '#shared/language/blame/wordMarks.ts';

const STARTS = ['then', 'again', 'at once', 'later', 'on monday'];
const lesson = (sentence: string, isTrue: boolean) => {
  const words = sentence.split(' ');
  return { words, marks: new Float32Array(words.length * MARKS_OF_A_WORD), isTrue };
};
/** What one does to the other blames, and what the other does to the one does not: the words are the same. */
const LESSONS = STARTS.flatMap((start) => [
  ...Array.from({ length: 3 }, () => lesson(`${start} ann skipped the check`, true)),
  ...Array.from({ length: 3 }, () => lesson(`${start} the check skipped ann`, false)),
]);
const VECTORS = new Map([
  ['skipped', Float64Array.of(1, 0, 0)],
  ['ignored', Float64Array.of(1, 0, 0)],
  ['ann', Float64Array.of(0, 1, 0)],
  ['check', Float64Array.of(0, 0, 1)],
]);

it('tells sentences of the same words by their order, and knows words by those that are like them', () => {
  const reader = learnRuns(LESSONS, VECTORS, { most: 100, seed: 1 });
  const score = (sentence: string) => {
    const { words, marks } = lesson(sentence, true);
    return runScore(reader, words, marks);
  };
  expect(score('today ann skipped the check')).toBeGreaterThan(0);
  expect(score('today the check skipped ann')).toBeLessThan(0);
  expect(score('today ann ignored the check')).toBeGreaterThan(score('today the check ignored ann'));
  expect(learnRuns(LESSONS, VECTORS, { most: 100, seed: 1 })).toEqual(reader);
});
