import { expect, test } from 'vitest';
import { alternately } from '#build/bench/measure.ts';

test('takes turns, and leaves the first ones out', async () => {
  const order: string[] = [];
  const turn = (name: string) => async () => {
    order.push(name);
    return order.length;
  };
  const times = await alternately({ counted: 2, warmUp: 1 }, turn('app'), turn('bare'));
  expect(order).toEqual(['bare', 'app', 'bare', 'app', 'bare', 'app']);
  expect(times).toEqual({ baseline: [3, 5], measured: [4, 6] });
});
