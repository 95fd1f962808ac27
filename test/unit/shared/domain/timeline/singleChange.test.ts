import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singleChange } from '#shared/domain/timeline/singleChange.ts';

test('a list with one thing replaced tells which and by what', () => {
  expect(singleChange(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({ index: 1, before: 'b', after: 'x' });
});

test.each([
  ['nothing', ['a'], ['a']],
  ['two things', ['a', 'b'], ['b', 'a']],
  ['the length', ['a'], ['a', 'b']],
])('there is no one change when %s changed', (_what, before, after) => {
  expect(singleChange(before, after)).toBeNull();
});

test('putting the change in place gives the list after', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (before, at, value) => {
      const after = before.with(at % before.length, value);
      const change = singleChange(before, after);
      expect(change === null ? before : before.with(change.index, change.after)).toEqual(after);
    }),
  );
});
