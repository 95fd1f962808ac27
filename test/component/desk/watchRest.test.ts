import { fireEvent } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchRest } from '#renderer/desk/watchRest.ts';

test('what waits for a rest waits while somebody zooms, types or drags', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (then: () => void) => window.setTimeout(then, 0));
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const rest = watchRest();
  onTestFinished(rest.end);
  let rests = 0;
  const wait = () => void rest.next().then(() => (rests += 1));
  wait();
  await vi.advanceTimersByTimeAsync(1);
  // Nobody did anything yet.
  expect(rests).toBe(1);
  fireEvent(window, new Event('wheel'));
  wait();
  for (const input of ['wheel', 'keydown', 'pointerdown', 'pointermove']) {
    await vi.advanceTimersByTimeAsync(200);
    fireEvent(window, new Event(input));
  }
  expect(rests).toBe(1);
  await vi.advanceTimersByTimeAsync(400);
  expect(rests).toBe(2);
});
