import { expect, it } from 'vitest';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';

/** Work that ends when it is told to. */
function heldWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

it('runs one piece of work after another, and goes on after one that failed', async () => {
  const queue = createSerialQueue();
  const { begun, work, end } = heldWork();
  const [first, second] = [queue.run(() => work('first')), queue.run(() => Promise.reject(new Error('no')))];
  const third = queue.run(() => work('third'));
  await Promise.resolve();
  expect(begun).toEqual(['first']);
  expect(queue.isBusy()).toBe(true);
  end('first');
  expect(await first).toBe('first');
  await expect(second).rejects.toThrow('no');
  await expect.poll(() => begun).toEqual(['first', 'third']);
  end('third');
  await third;
  expect(queue.isBusy()).toBe(false);
});

it('merges what waits into one piece of work, whose answer all get', async () => {
  const queue = createSerialQueue();
  const { begun, work, end } = heldWork();
  const save = queue.merging(work, (waiting, newer) => `${waiting}+${newer}`);
  const first = save('a');
  await expect.poll(() => begun).toEqual(['a']);
  const waiting = [save('b'), save('c')];
  end('a');
  expect(await first).toBe('a');
  await expect.poll(() => begun).toEqual(['a', 'b+c']);
  const later = save('d');
  end('b+c');
  expect(await Promise.all(waiting)).toEqual(['b+c', 'b+c']);
  await expect.poll(() => begun).toEqual(['a', 'b+c', 'd']);
  end('d');
  expect(await later).toBe('d');
});
