import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BarMark, barFlags, MOST_FLAG_ROWS, rowCount } from '#shared/wall/barFlags.ts';

const WIDTH = 1760;

test('labels with room beside their lines stand in one row', () => {
  expect(barFlags(marks([0, 400, 800]), WIDTH)).toEqual([after(0), after(0), after(0)]);
});

test('a label that reaches below the next line hangs deeper than its words', () => {
  expect(barFlags(marks([100, 200, 300]), WIDTH)).toEqual([after(2), after(1), after(0)]);
});

test('at the right edge the words stand before their line', () => {
  expect(barFlags(marks([0, 1760]), WIDTH)).toEqual([after(0), { side: 'before', row: 0 }]);
  expect(barFlags(marks([1600, 1760]), WIDTH)).toEqual([
    { side: 'before', row: 0 },
    { side: 'before', row: 1 },
  ]);
});

test('too many close to each other have no place', () => {
  expect(barFlags(marks([0, 20, 40, 60]), WIDTH)).toBeNull();
});

test('no words meet others, leave the wall, or are crossed by a line', () => {
  const anyMarks = fc
    .array(fc.record({ at: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 120, max: 420 }) }), {
      maxLength: 6,
    })
    .map((some) => some.toSorted((a, b) => a.at - b.at));
  fc.assert(
    fc.property(anyMarks, (some) => {
      const flags = barFlags(some, WIDTH);
      if (flags === null) return;
      expect(rowCount(flags)).toBeLessThanOrEqual(MOST_FLAG_ROWS);
      const drawn = some.map((mark, index) => ({ ...mark, ...(flags[index] ?? after(0)) }));
      for (const { at, width, side, row } of drawn) {
        const [from, to] = side === 'after' ? [at, at + width] : [at - width, at];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(WIDTH);
        for (const other of drawn) {
          if (other.at > from && other.at < to) expect(other.row).toBeLessThan(row);
        }
      }
    }),
  );
});

function marks(places: readonly number[]): readonly BarMark[] {
  return places.map((at) => ({ at, width: 280 }));
}

function after(row: number) {
  return { side: 'after', row } as const;
}
