import { expect, it } from 'vitest';
import { fields, type MergeTable, value, words } from '#shared/merge/mergeFields.ts';

interface Planted {
  readonly title: string;
  readonly plantedText?: string;
  readonly plantedChoice: 'calm' | 'tense';
}

it('a field that the merge forgot does not compile, nor a choice that is merged as words', () => {
  const table: MergeTable<Planted> = { title: words, plantedText: words, plantedChoice: value };
  // @ts-expect-error The planted text stands in no row.
  ({ title: words, plantedChoice: value }) satisfies MergeTable<Planted>;
  // @ts-expect-error Half of one choice and half of another is none.
  ({ title: words, plantedText: words, plantedChoice: words }) satisfies MergeTable<Planted>;
  const place = { path: 'planted', conflicts: [], isNeeded: () => false };
  const base: Planted = { title: 'one two', plantedChoice: 'calm' };
  const merged = fields(table)(
    { base, ours: { ...base, title: 'three two' }, theirs: { ...base, title: 'one four' } },
    place,
  );
  expect(merged).toEqual({ title: 'three four', plantedChoice: 'calm' });
});
