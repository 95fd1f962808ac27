import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

/**
 * happy-dom lays nothing out. Lists that draw only what is in view need a view with a height, so
 * every element claims one.
 */
for (const [side, length] of [
  ['clientHeight', 800],
  ['clientWidth', 1000],
] as const) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
}
Element.prototype.scrollIntoView ??= () => undefined;
// What waits for an idle window must not come in the middle of a test.
globalThis.requestIdleCallback ??= () => 0;

/**
 * Whether an element is hidden is a matter of styles, which are not loaded here; not asking makes queries fast. A busy
 * machine is no failure.
 */
configure({ defaultHidden: true, asyncUtilTimeout: 60_000 });

/** happy-dom does not know the element yet; browsers do. */
const NOT_KNOWN_HERE = /<%s> is unrecognized in this browser.* search$/;

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error');
});

/** React says through the console what is wrong with how it is used; each such word fails the test. */
afterEach(() => {
  cleanup();
  // It outlives the text it was in, and the next arrow key would move it.
  document.getSelection()?.removeAllRanges();
  const said = complaints.mock.calls
    .map((words) => words.join(' '))
    .filter((words) => !NOT_KNOWN_HERE.test(words));
  complaints.mockRestore();
  expect(said).toEqual([]);
});
