import { expect, it } from 'vitest';
import { readRounds } from '#build/start/readRounds.ts';

it('reads how many rounds, and has a usual number', () => {
  expect(readRounds([], 'npm run kills', 60)).toBe(60);
  expect(readRounds(['12'], 'npm run kills', 60)).toBe(12);
});

it.each([['x'], ['0'], ['-1'], ['1.5'], ['1e9'], [''], ['3', '4']])(
  'refuses %s, so that nothing passes without a round',
  (...args) => {
    expect(() => readRounds(args, 'npm run explore', 3)).toThrow(
      'npm run explore takes how many, as in npm run explore -- 10, not: ',
    );
  },
);
