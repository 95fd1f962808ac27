import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertItem, moveItemTo, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';

const ITEMS = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');
const index = fc.integer({ min: -3, max: 7 });
const known = fc.constantFrom('a', 'b', 'c', 'd');

test('an item moves to an index counted without it', () => {
  expect(ids(moveItemTo(ITEMS, 'a', 2))).toBe('bcad');
  expect(ids(moveItemTo(ITEMS, 'd', 0))).toBe('dabc');
  expect(ids(moveItemTo(ITEMS, 'b', 99))).toBe('acdb');
  expect(ids(moveItemTo(ITEMS, 'c', -1))).toBe('cabd');
});

test('moving neither loses nor doubles an item, and ends where it was asked to, within the list', () => {
  fc.assert(
    fc.property(known, index, (id, to) => {
      const moved = moveItemTo(ITEMS, id, to);
      expect(ids(moved.toSorted((a, b) => a.id.localeCompare(b.id)))).toBe('abcd');
      expect(moved.findIndex((item) => item.id === id)).toBe(Math.max(0, Math.min(to, 3)));
      expect(ids(removeItem(moved, id))).toBe(ids(removeItem(ITEMS, id)));
    }),
  );
});

test('an inserted item is there once, and removing it gives the list back', () => {
  fc.assert(
    fc.property(fc.option(index, { nil: undefined }), (at) => {
      const inserted = insertItem(ITEMS, { id: 'x' }, at);
      expect(inserted).toHaveLength(5);
      expect(ids(removeItem(inserted, 'x'))).toBe('abcd');
    }),
  );
  expect(ids(insertItem(ITEMS, { id: 'x' }))).toBe('abcdx');
  expect(ids(insertItem(ITEMS, { id: 'x' }, 1))).toBe('axbcd');
});

test('what changes nothing gives the same list', () => {
  expect(moveItemTo(ITEMS, 'b', 1)).toBe(ITEMS);
  expect(moveItemTo(ITEMS, 'x', 1)).toBe(ITEMS);
  expect(removeItem(ITEMS, 'x')).toBe(ITEMS);
  expect(updateItem(ITEMS, 'x', () => ({ id: 'y' }))).toBe(ITEMS);
  expect(updateItem(ITEMS, 'b', (item) => item)).toBe(ITEMS);
});

test('an update changes one item and leaves the others the same', () => {
  const items = [
    { id: 'a', text: '1' },
    { id: 'b', text: '2' },
  ] as const;
  const updated = updateItem<{ readonly id: string; readonly text: string }>(items, 'b', (item) => ({
    ...item,
    text: '3',
  }));
  expect(updated).toEqual([items[0], { id: 'b', text: '3' }]);
  expect(updated[0]).toBe(items[0]);
});
