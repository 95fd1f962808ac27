import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';
import { GUIDANCE, HOME } from '#renderer/desk/laterPlaces.ts';
import { READINESS_LINE, SECTION_MARKS } from '#renderer/desk/readiness/readinessLater.ts';
import { LANGUAGE_RULES } from '#renderer/fields/useLineHint.ts';

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

/**
 * A query by role asks for the styles of all that an element holds, a click for those of all around it. No style sheet is
 * loaded here, so that elements of one tag with the same style of their own look alike, and one of each is asked.
 */
const LOOKS: ReadonlySet<PropertyKey> = new Set(['display', 'visibility', 'pointerEvents']);

function askedOnce(computedStyle: typeof getComputedStyle) {
  const known = new Map<string, string>();
  return function styleAskedOnce(element: Element): CSSStyleDeclaration {
    const asked = (name: PropertyKey, ask: (style: CSSStyleDeclaration) => string): string => {
      // A dialog that is not open yet is not shown.
      const key = `${element.tagName} ${String(name)} ${element.hasAttribute('open')} ${element.getAttribute('style') ?? ''}`;
      const look = known.get(key) ?? ask(computedStyle(element));
      if (element.isConnected) known.set(key, look);
      return look;
    };
    const property = (name: string) => asked(name, (style) => style.getPropertyValue(name));
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_nothing, name) => {
        if (name === 'getPropertyValue') return property;
        if (LOOKS.has(name)) return asked(name, (style) => String(Reflect.get(style, name)));
        return Reflect.get(computedStyle(element), name);
      },
    });
  };
}

// This file runs for each test file, in one window.
if (globalThis.getComputedStyle.name !== 'styleAskedOnce')
  globalThis.getComputedStyle = askedOnce(globalThis.getComputedStyle.bind(globalThis));

/**
 * React notes for each element where in the code it was made, up to ten thousand of them a second, to say so in its
 * messages. That is a fifth of the time here; a message fails the test that it comes in, which is place enough.
 */
Object.defineProperty(
  Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE'),
  'recentlyCreatedOwnerStacks',
  { configurable: true, get: () => Number.POSITIVE_INFINITY, set: () => undefined },
);

/** happy-dom does not know the element yet; browsers do. */
const NOT_KNOWN_HERE = /<%s> is unrecognized in this browser.* search$/;

/** The window loads it once it is drawn; here it would come in the middle of a test, or after the last one. */
await Promise.all([
  LANGUAGE_RULES.ask(),
  SECTION_MARKS.ask(),
  READINESS_LINE.preload(),
  GUIDANCE.preload(),
  HOME.preload(),
]);

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
