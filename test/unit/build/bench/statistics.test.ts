import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarise } from '#build/bench/measure.ts';

test('the middle, the spread and the ends of a series', () => {
  expect(summarise([5, 1, 4, 2, 3])).toEqual({ count: 5, median: 3, p95: 4.8, least: 1, most: 5, spread: 2 });
  expect(summarise([1, 2]).median).toBe(1.5);
  expect(summarise([7])).toEqual({ count: 1, median: 7, p95: 7, least: 7, most: 7, spread: 0 });
});

test('one slow measurement moves the most, not the median', () => {
  const steady = summarise([10, 10, 11, 11, 12, 12, 12]);
  const disturbed = summarise([10, 10, 11, 11, 12, 12, 900]);
  expect(disturbed.median).toBe(steady.median);
  expect(disturbed.most).toBe(900);
});

test('what it says of any series lies in the series, in order, whatever order it came in', () => {
  const series = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(series, (values) => {
      const { least, median, p95, most } = summarise(values);
      expect(least).toBe(Math.min(...values));
      expect(most).toBe(Math.max(...values));
      expect(median).toBeGreaterThanOrEqual(least);
      expect(p95).toBeGreaterThanOrEqual(median);
      expect(most).toBeGreaterThanOrEqual(p95);
      expect(summarise(values.toReversed())).toEqual(summarise(values));
    }),
  );
});

test('a series without a measurement is no result', () => {
  expect(() => summarise([])).toThrow('Nothing was measured');
});
