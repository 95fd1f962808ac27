import { expect, test } from 'vitest';
import { type Figure, isWithin, summarise } from '#build/bench/measure.ts';
import { resultTable } from '#build/bench/resultTable.ts';

const SAVE: Figure = {
  what: 'save',
  value: 1.25,
  unit: '×',
  budget: { most: 1.3 },
  series: summarise([10, 12, 14]),
  baseline: { what: 'bare write', series: summarise([8, 10, 10]) },
};

test('a budget is kept up to its very bound, on the side that it names', () => {
  expect(isWithin({ ...SAVE, value: 1.3 })).toBe(true);
  expect(isWithin({ ...SAVE, value: 1.31 })).toBe(false);
  expect(isWithin({ ...SAVE, value: 95, budget: { least: 95 } })).toBe(true);
  expect(isWithin({ ...SAVE, value: 94.9, budget: { least: 95 } })).toBe(false);
});

test('each line shows the value, the budget, the verdict and what it was measured against', () => {
  const [header, kept, missed, later] = resultTable([
    SAVE,
    { ...SAVE, value: 2 },
    { what: 'drag', why: 'there is none yet' },
  ]).split('\n');
  expect(header).toMatch(/^budget +value +allowed +verdict/);
  expect(kept).toMatch(
    /^save +1\.25 × +≤ 1\.3 × +pass +12\.0 ± 2\.00 ms \(3\) +10\.0 ± 1\.00 ms \(3\) bare write$/,
  );
  expect(missed).toMatch(/2\.00 × +≤ 1\.3 × +FAIL/);
  expect(later).toMatch(/^drag +– +not yet +there is none yet$/);
});
