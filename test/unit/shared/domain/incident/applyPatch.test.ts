import { expect, test } from 'vitest';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';

interface Thing {
  readonly name: string;
  readonly note?: string;
}

test('a patch changes what it names', () => {
  const thing: Thing = { name: 'a', note: 'n' };
  expect(applyPatch(thing, { name: 'b' })).toEqual({ name: 'b', note: 'n' });
  expect(thing.name).toBe('a');
});

test('undefined removes an optional field, key and all', () => {
  const thing: Thing = { name: 'a', note: 'n' };
  expect(Object.keys(applyPatch(thing, { note: undefined }))).toEqual(['name']);
});

test('a patch that changes nothing gives the same value', () => {
  const thing: Thing = { name: 'a' };
  expect(applyPatch(thing, {})).toBe(thing);
  expect(applyPatch(thing, { name: 'a' })).toBe(thing);
  expect(applyPatch(thing, { note: undefined })).toBe(thing);
});

test('keys that this version does not know survive', () => {
  const thing: Thing = { name: 'a', ...{ future: 1 } };
  expect(applyPatch(thing, { name: 'b' })).toEqual({ name: 'b', future: 1 });
});
