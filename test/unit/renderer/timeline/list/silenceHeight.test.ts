import { expect, it } from 'vitest';
import { LABELLED_MINUTES, silenceHeight } from '#renderer/timeline/list/useListRows.ts';

it('grows with the silence, up to a limit', () => {
  const heights = [0, 0.5, 1, 5, 9, 10, 20, 40, 48, 60, 10_000].map(silenceHeight);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights.at(0)).toBe(0);
  expect(heights.at(-1)).toBe(heights.at(-2));
});

it('is high enough for its words where it has any', () => {
  expect(silenceHeight(LABELLED_MINUTES)).toBeGreaterThanOrEqual(24);
});

it('is a whole and even number of pixels', () => {
  for (let minutes = 0; minutes < 60; minutes += 0.25) expect(silenceHeight(minutes) % 2).toBe(0);
});
