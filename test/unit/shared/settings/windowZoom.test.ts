import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowZoom } from '#shared/settings/windowZoom.ts';

test.each([
  ['a laptop', { width: 1280, height: 800 }, 1],
  ['full HD', { width: 1920, height: 1080 }, 1],
  ['a wide display without more height', { width: 3440, height: 1300 }, 1.25],
  ['a display of 2560 by 1440', { width: 2560, height: 1390 }, 1.25],
  ['4K, as large as it can be', { width: 3840, height: 2160 }, 2],
  ['4K under the bars of the system', { width: 3840, height: 2060 }, 2],
  ['8K', { width: 7680, height: 4320 }, 2],
])('%s is drawn as large as fits it', (_display, size, factor) => {
  expect(windowZoom('auto', size)).toBe(factor);
});

test('what a person chose holds in every window', () => {
  expect(windowZoom('150', { width: 900, height: 600 })).toBe(1.5);
  expect(windowZoom('100', { width: 3840, height: 2160 })).toBe(1);
});

test('a window is never drawn smaller, nor so large that it has less room than the screens are drawn for', () => {
  const side = fc.integer({ min: 300, max: 8000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const factor = windowZoom('auto', { width, height });
      expect(factor).toBeGreaterThanOrEqual(1);
      if (factor > 1) {
        expect(width / factor).toBeGreaterThanOrEqual(1920);
        expect(height / factor).toBeGreaterThanOrEqual(1000);
      }
    }),
  );
});
