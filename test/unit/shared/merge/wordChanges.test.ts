import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges, wordTokens } from '#shared/merge/wordChanges.ts';

/** The base with every change made. */
function changed(base: readonly string[], side: readonly string[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, words } of wordChanges(base, side)) {
    parts.push(...base.slice(at, start), ...words);
    at = end;
  }
  return [...parts, ...base.slice(at)].join('');
}

const texts = fc
  .array(fc.constantFrom('alert', 'printer', ' ', '\n', ', ', '\n\n', '14:02'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('lead from one text to the other, also where lines come and go', () => {
  fc.assert(
    fc.property(texts, texts, (base, side) => {
      expect(changed(wordTokens(base), wordTokens(side))).toBe(side);
    }),
  );
});

test('are the words that changed, not the lines around them', () => {
  const base = wordTokens('Labels were blank.\nThe printer took the wrong form.\nIt was Monday.');
  const side = wordTokens(
    'Labels were blank.\nThe printer took the old form.\nGraz was told.\nIt was Monday.',
  );
  expect(wordChanges(base, side).map(({ words }) => words.join(''))).toEqual(['old', 'Graz was told.\n']);
});

test('of another text as a whole are one change, in each line or in one', () => {
  for (const gap of ['\n', ' ']) {
    const [base, side] = ['a', 'b'].map((letter) =>
      wordTokens(Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(gap)),
    );
    const changes = wordChanges(base ?? [], side ?? []);
    expect(changes).toEqual([{ start: 0, end: base?.length, words: side }]);
  }
});
