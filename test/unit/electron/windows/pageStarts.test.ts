import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  followPageStarts,
  hasPageStarted,
  notePageStart,
  whenPageDoesNotStart,
} from '#electron/windows/pageStarts.ts';

const PAGE = 'app://debrief/desk.html';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const emitter = Object.assign(new EventEmitter(), { isDestroyed: () => false, getURL: () => PAGE });
  const contents = emitter as unknown as WebContents; // What is used of it, and no window.
  const tell = vi.fn();
  followPageStarts(contents);
  whenPageDoesNotStart(contents, PAGE, tell);
  const load = () => {
    emitter.emit('did-navigate');
    emitter.emit('did-finish-load');
  };
  return { contents, tell, load };
}

test('a page whose code does not run is told of, once', () => {
  const { tell, load } = watched();
  load();
  vi.advanceTimersByTime(4_500);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a page that runs is left alone', () => {
  const { contents, tell, load } = watched();
  load();
  notePageStart(contents);
  vi.advanceTimersByTime(60_000);
  expect(hasPageStarted(contents)).toBe(true);
  expect(tell).not.toHaveBeenCalled();
});

test('a page that is loaded again has its whole time again', () => {
  const { contents, tell, load } = watched();
  load();
  notePageStart(contents);
  vi.advanceTimersByTime(4_900);
  load();
  vi.advanceTimersByTime(4_000);
  expect(tell).not.toHaveBeenCalled();
  notePageStart(contents);
  vi.advanceTimersByTime(60_000);
  expect(tell).not.toHaveBeenCalled();
});
