import fc from 'fast-check';
import { expect, it } from 'vitest';

it('draws the same inputs in each run, so that a failure is of the change', () => {
  const drawn = () => fc.sample(fc.integer(), 5);
  expect(drawn()).toEqual(drawn());
});
