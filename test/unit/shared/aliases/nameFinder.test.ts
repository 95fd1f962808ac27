import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { nameKey } from '#shared/aliases/foldedText.ts';
import { nameFinder } from '#shared/aliases/nameFinder.ts';

/** The same search as one expression, which is how it is defined. */
function byExpression(folded: string, keys: readonly string[]) {
  const edge = (letter: string | undefined) => letter !== undefined && /[a-z0-9]/.test(letter);
  const patterns = [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => {
      const words = key.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
      const before = edge(key.at(0)) ? '(?<![\\p{L}\\p{N}])' : '';
      const after = edge(key.at(-1)) ? '(?![\\p{L}\\p{N}])' : '';
      return `${before}${words.join('[\\s._-]+')}${after}`;
    });
  const expression = new RegExp(`(?:(?<![\\p{L}\\p{N}])@)?(?:${patterns.join('|')})`, 'gu');
  return [...folded.matchAll(expression)].map(({ 0: found, index }) => [index, index + found.length]);
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', '@', '王', '-', "'", '𝔘'),
  maxLength: 14,
});

test('finds what one expression of all names would find', () => {
  fc.assert(
    fc.property(letters, fc.array(letters, { minLength: 1, maxLength: 5 }), (folded, names) => {
      const keys = [...new Set(names.map(nameKey).filter((key) => key !== ''))];
      fc.pre(keys.length > 0);
      const found = nameFinder(keys)(folded).map(({ start, end }) => [start, end]);
      expect(found).toEqual(byExpression(folded, keys));
    }),
    { numRuns: runs(500) },
  );
});

test('a name of any length is found, and thousands of names are', () => {
  const long = 'x'.repeat(200_000);
  const names = Array.from({ length: 5000 }, (_, at) => `mirela kestrup${at}`);
  const find = nameFinder([long, ...names]);
  expect(find(`asked ${long}, then mirela.kestrup4999.`)).toEqual([
    { start: 6, end: 200_006, key: long },
    { start: 200_013, end: 200_031, key: 'mirela kestrup4999' },
  ]);
});
