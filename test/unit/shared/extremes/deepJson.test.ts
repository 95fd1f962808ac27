import { expect, it } from 'vitest';
import { jsonOf } from '#shared/import/source/importSource.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const nested = (open: string, close: string, depth: number) =>
  `{"data":${open.repeat(depth)}1${close.repeat(depth)}}`;

it.each([
  ['lists', nested('[', ']', 200_000)],
  ['objects', nested('{"a":', '}', 100_000)],
])('%s that stand in each other without end are no JSON that is read, and no crash', (_what, text) => {
  expect(jsonOf(text)).toBeUndefined();
  expect(draftOf(sourceOf(text)).events).toEqual([]);
});

it('brackets and quotation marks within strings do not count', () => {
  const text = JSON.stringify({ words: '[{"\\'.repeat(5000), more: [[[1]]] });
  expect(jsonOf(text)).toEqual(JSON.parse(text));
});
