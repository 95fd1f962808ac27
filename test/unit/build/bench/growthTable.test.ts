import { expect, test } from 'vitest';
import { exponentOf, firstMiss, type Growth, growthTable } from '#build/bench/growth/growthTable.ts';

const growth = (values: readonly number[], most: number | null = null): Growth => ({
  what: 'key',
  of: 'events',
  unit: 'ms',
  points: values.map((value, index) => ({ size: 20 * 10 ** index, value })),
  budget: () => most,
});

test('the exponent is that of the last step', () => {
  expect(exponentOf(growth([5, 5, 50]).points)).toBeCloseTo(1);
  expect(exponentOf(growth([5, 500]).points)).toBeCloseTo(2);
  expect(exponentOf(growth([5, 5]).points)).toBeCloseTo(0);
  expect(exponentOf(growth([5]).points)).toBeNull();
  expect(exponentOf(growth([5, 0]).points)).toBeNull();
});

test('the first size above the budget is told', () => {
  expect(firstMiss(growth([5, 20, 10], 16.7))).toBe(200);
  expect(firstMiss(growth([5, 20, 10]))).toBeNull();
});

test('the table has a column for each size, and what is missed with its budget', () => {
  const heap: Growth = { ...growth([19, 20]), what: 'heap', unit: 'MB' };
  expect(
    growthTable([growth([5, 20, 250], 16.7), heap, { ...heap, of: 'causes' }], 'events').split('\n'),
  ).toEqual([
    '| what | 20 events | 200 events | 2,000 events | exponent | first miss |',
    '| --- | --- | --- | --- | --- | --- |',
    '| key, ms | 5.0 | 20.0 (over 16.7) | 250 (over 16.7) | 1.1 | 200 |',
    '| heap, MB | 19.0 | 20.0 | – | 0.0 | none |',
  ]);
});
