import { expect, test } from 'vitest';
import { isWrongBelow } from '#shared/domain/signals/wrongBelow.ts';

const isLow = (...values: readonly number[]): boolean =>
  isWrongBelow({ times: Float64Array.from(values.keys()), values: Float64Array.from(values) });

test('a graph that fell and came back is low in the middle; one that rose, that only fell, or that is flat is not', () => {
  expect(isLow(411, 405, 290, 240, 220, 220, Number.NaN, 290, 400, 411)).toBe(true);
  expect(isLow(1.2, 1.3, 6, 12, 18, 18.4, 9, 1.5, 1.2)).toBe(false);
  expect(isLow(400, 400, 400, 220, 220, 220, 40, 40, 40)).toBe(false);
  expect(isLow(100, 101, 99, 100, 98, 101, 100, 101, 99)).toBe(false);
  expect(isLow(7, 7, 7)).toBe(false);
  expect(isLow(1)).toBe(false);
});

test('what was there in a calm number and is gone is wrong below; a fall from a peak, or by steps, is none', () => {
  expect(isLow(412_000, 411_500, 0, 40, 900, 1_200, 2_000, 2_400)).toBe(true);
  expect(isLow(412_000, 412_000, 180_000, 0, 0, 0)).toBe(true);
  expect(isLow(30, 12, 5, 2, 1, 1)).toBe(false);
  expect(isLow(30, 30, 18, 12, 6, 1)).toBe(false);
});
