import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleCutter } from '#renderer/timeline/scale/moving/cutTitle.ts';

const LETTER = 7;
const measure = (text: string) => text.length * LETTER;

test('a title that fits stays whole, and a longer one ends in an ellipsis', () => {
  const cut = titleCutter(measure);
  expect(cut('Errors', 100)).toBe('Errors');
  expect(cut('Errors on every page', 8 * LETTER)).toBe('Errors …');
});

test('what is left of a title is how it begins, and takes no more than its room', () => {
  const cut = titleCutter(measure);
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: LETTER, max: 300 }), (title, room) => {
      const shown = cut(title, room);
      if (shown === title) return;
      expect(measure(shown)).toBeLessThanOrEqual(room);
      expect(title.startsWith(shown.slice(0, -1))).toBe(true);
    }),
  );
});
