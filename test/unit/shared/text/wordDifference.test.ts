import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DifferencePart, wordDifference } from '#shared/text/wordDifference.ts';

function told(parts: readonly DifferencePart[], ...kinds: readonly DifferencePart['kind'][]): string {
  return parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
}

test('whole words are left out and added', () => {
  expect(wordDifference('Sarah freed the pool', 'We freed the pool')).toEqual([
    { kind: 'left-out', text: 'Sarah' },
    { kind: 'added', text: 'We' },
    { kind: 'same', text: ' freed the pool' },
  ]);
});

test('a word or two that stayed by chance do not break up what changed', () => {
  expect(
    wordDifference(
      'For hours the API and the shop were down today.',
      'Since noon the pay page and every shop were down today.',
    ),
  ).toEqual([
    { kind: 'left-out', text: 'For hours the API and the' },
    { kind: 'added', text: 'Since noon the pay page and every' },
    { kind: 'same', text: ' shop were down today.' },
  ]);
});

test('a long text that was written anew stands as a whole, which takes no time that can be felt', () => {
  const words = (letter: string) => Array.from({ length: 400 }, (_, index) => `${letter}${index}`).join(' ');
  expect(wordDifference(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['left-out', 'added']);
});

test('both texts can be read from the parts', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (before, after) => {
      const parts = wordDifference(before, after);
      expect(told(parts, 'same', 'left-out')).toBe(before);
      expect(told(parts, 'same', 'added')).toBe(after);
    }),
  );
});

test('texts that have nothing in common are told apart as wholes, however long', () => {
  const before = Array.from({ length: 3000 }, (_, index) => `a${index}`).join(' ');
  const after = Array.from({ length: 3000 }, (_, index) => `b${index}`).join(',');
  expect(wordDifference(before, after).map(({ kind }) => kind)).toEqual(['left-out', 'added']);
});
