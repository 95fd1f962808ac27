import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { settingsSchema } from '#shared/settings/settingsSchema.ts';
import {
  COLUMN_ROLES,
  isForTable,
  keptTableColumns,
  MOST_KEPT,
  type TableColumns,
  withoutTableColumns,
  withTableColumns,
} from '#shared/settings/tableColumns.ts';

const column = fc.record({
  name: fc.oneof(fc.string({ maxLength: 5 }), fc.string({ minLength: 190, maxLength: 210 })),
  role: fc.constantFrom(...COLUMN_ROLES),
});
const TOO_WIDE = Array.from({ length: MOST_KEPT.columns + 1 }, (_nothing, index) => ({
  name: `column ${index}`,
  role: 'detail' as const,
}));
const tableColumns: fc.Arbitrary<TableColumns> = fc.record({
  list: fc.option(fc.string({ maxLength: 5 })),
  columns: fc.oneof(fc.array(column, { maxLength: 4 }), fc.constant(TOO_WIDE)),
});
const headOf = ({ list, columns }: TableColumns) => ({ list, names: columns.map(({ name }) => name) });

test('the latest choice for a head comes first, and the one before is gone', () => {
  const choice = (role: 'words' | 'detail'): TableColumns => ({
    list: null,
    columns: [
      { name: 'when', role: 'time' },
      { name: 'what', role },
    ],
  });
  const other: TableColumns = { list: null, columns: [{ name: 'when', role: 'time' }] };
  const choices = [choice('detail'), other].reduce(withTableColumns, [choice('words')]);
  expect(choices).toEqual([other, choice('detail')]);
  expect(withoutTableColumns(choices, headOf(choice('words')))).toEqual([other]);
});

test('things in JSON are known again by the keys that were chosen, whatever else they have', () => {
  const choice: TableColumns = {
    list: 'data.events',
    columns: [
      { name: 'at', role: 'time' },
      { name: 'text', role: 'words' },
      { name: 'id', role: 'leftOut' },
    ],
  };
  expect(isForTable(choice, { list: 'data.events', names: ['text', 'level', 'at'] })).toBe(true);
  expect(isForTable(choice, { list: 'data.events', names: ['text', 'level'] })).toBe(false);
  expect(isForTable(choice, { list: 'events', names: ['text', 'at'] })).toBe(false);
  expect(isForTable({ ...choice, columns: [] }, { list: 'data.events', names: ['at'] })).toBe(false);
});

test('what is kept is always within its bounds, and no table without a head is', () => {
  fc.assert(
    fc.property(fc.array(tableColumns, { maxLength: MOST_KEPT.tables + 10, size: 'max' }), (choices) => {
      const kept = keptTableColumns(choices.reduce(withTableColumns, [] as readonly TableColumns[]));
      expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, tableColumns: kept }).success).toBe(true);
      for (const { columns } of kept) expect(columns.some(({ name }) => name.trim() !== '')).toBe(true);
    }),
    { numRuns: runs(40) },
  );
});

test('the oldest go when there are too many', () => {
  const choices = Array.from({ length: MOST_KEPT.tables + 5 }, (_nothing, index): TableColumns => {
    return { list: null, columns: [{ name: `when ${index}`, role: 'time' }] };
  }).reduce(withTableColumns, [] as readonly TableColumns[]);
  const kept = keptTableColumns(choices);
  expect(kept).toHaveLength(MOST_KEPT.tables);
  expect(kept[0]?.columns[0]?.name).toBe(`when ${MOST_KEPT.tables + 4}`);
});
