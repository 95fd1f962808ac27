import { expect, test } from 'vitest';
import { isLowInTheMiddle } from '#shared/domain/signals/lowInTheMiddle.ts';

const isLow = (...values: readonly number[]): boolean =>
  isLowInTheMiddle({ times: Float64Array.from(values.keys()), values: Float64Array.from(values) });

test('a graph that fell and came back is low in the middle; one that rose, that only fell, or that is flat is not', () => {
  expect(isLow(411, 405, 290, 240, 220, 220, Number.NaN, 290, 400, 411)).toBe(true);
  expect(isLow(1.2, 1.3, 6, 12, 18, 18.4, 9, 1.5, 1.2)).toBe(false);
  expect(isLow(400, 400, 400, 220, 220, 220, 40, 40, 40)).toBe(false);
  expect(isLow(100, 101, 99, 100, 98, 101, 100, 101, 99)).toBe(false);
  expect(isLow(7, 7, 7)).toBe(false);
  expect(isLow(1)).toBe(false);
});
