import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

/**
 * happy-dom lays nothing out. Lists that draw only what is in view need a view with a height, so
 * every element claims one.
 */
for (const [side, length] of [
  ['offsetHeight', 800],
  ['offsetWidth', 1000],
] as const) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
}
Element.prototype.scrollIntoView ??= () => undefined;

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});

/** React says through the console what is wrong with how it is used; each such word fails the test. */
afterEach(() => {
  cleanup();
  const said = complaints.mock.calls.map((words) => words.join(' '));
  complaints.mockRestore();
  expect(said).toEqual([]);
});
