import { expect, test } from 'vitest';
import { valueRange } from '#shared/domain/signals/signalLine.ts';

/** How much of its drawing a graph takes. */
function share(lowest: number, highest: number): number {
  const { low, high } = valueRange(lowest, highest);
  return (highest - lowest) / (high - low);
}

test('noise of a third of a percent is drawn small, a fall over most of its drawing', () => {
  expect(share(98.8, 99.4)).toBeLessThan(0.1);
  expect(share(1.6, 99.6)).toBeGreaterThan(0.9);
});

test.each([
  [98.8, 99.4],
  [-99.4, -98.8],
  [5, 5],
  [-3, 40],
  [0, 0],
])('all values from %d to %d are within the drawing', (lowest, highest) => {
  const { low, high } = valueRange(lowest, highest);
  expect(low).toBeLessThanOrEqual(lowest);
  expect(high).toBeGreaterThan(highest);
});
