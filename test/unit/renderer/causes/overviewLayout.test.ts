import { expect, test } from 'vitest';
import { overviewTree } from '#renderer/causes/guided/overviewLayout.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { EXTREME_TREES } from '#test/support/incidents/extremeTrees.ts';

test('a long way to the answer that is worked on is one line, then its last steps', () => {
  const { causes, failure } = EXTREME_TREES['a chain of causes'](3000);
  const rows = overviewTree(causes, failure, toId('cause-2500'));
  const words = rows.map((row) => row.words);
  expect(words.slice(0, 3)).toEqual(['Checkout failed', '2489 more above', 'Step 2489 had no limit']);
  expect(words.slice(-2)).toEqual(['Step 2500 had no limit', 'Step 2501 had no limit']);
  expect(rows.length).toBeLessThan(20);
  expect(rows.at(-1)).toMatchObject({ depth: 14, end: 'open' });
});

test('of many answers beside each other a few are drawn, and the rest as one line that leads to the first', () => {
  const { causes, failure } = EXTREME_TREES['answers to one question'](3000);
  const rows = overviewTree(causes, failure, toId('cause-7'));
  expect(rows.map(({ words }) => words)).toEqual([
    'Checkout failed',
    'Step 0 had no limit',
    'Step 7 had no limit',
    '+2998 more',
  ]);
  expect(rows.at(-1)?.id).toBe('cause-1');
});
