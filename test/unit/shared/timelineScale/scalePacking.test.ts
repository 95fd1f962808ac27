import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CLUSTER_REACH,
  CLUSTER_WIDTH,
  MARK_WIDTH,
  type MarkExtent,
  packLane,
} from '#shared/timelineScale/scalePacking.ts';

function mark(start: number, label = 100, length = 0): MarkExtent {
  return { start, end: start + length, label };
}

const extents = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 2000 }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
      label: fc.integer({ min: 0, max: 240 }),
    }),
    { maxLength: 60 },
  )
  .map((parts) =>
    parts.map(({ start, length, label }) => mark(start, label, length)).sort((a, b) => a.start - b.start),
  );

describe('a lane', () => {
  test('keeps marks with room for their titles in one row', () => {
    const items = packLane([mark(0), mark(200), mark(400)], 3);
    expect(items.map(({ row }) => row)).toEqual([0, 0, 0]);
    expect(items.map(({ room }) => room)).toEqual([200, 200, Number.POSITIVE_INFINITY]);
  });

  test('moves a mark into the next row rather than cut a title', () => {
    expect(packLane([mark(0), mark(60), mark(150)], 2).map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  test('cuts the title that loses least when every row is taken', () => {
    const items = packLane([mark(0, 300), mark(40, 100), mark(90, 50)], 2);
    expect(items.map(({ row, room }) => [row, room])).toEqual([
      [0, Number.POSITIVE_INFINITY],
      [1, 50],
      [1, Number.POSITIVE_INFINITY],
    ]);
  });

  test('makes one cluster of marks that would hide each other', () => {
    const items = packLane([mark(0), mark(2), mark(4), mark(200)], 2);
    expect(items.map(({ marks }) => marks.length)).toEqual([3, 1]);
  });
});

test('each mark is in exactly one item, in order', () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: 1, max: 5 }), (marks, rows) => {
      expect(packLane(marks, rows).flatMap((item) => item.marks)).toEqual(marks);
    }),
  );
});

test('no item hides another one of its row, and rows are those there are', () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: 1, max: 5 }), (marks, rows) => {
      const items = packLane(marks, rows);
      for (const item of items) {
        expect(item.row).toBeGreaterThanOrEqual(0);
        expect(item.row).toBeLessThan(rows);
        expect(item.room).toBeGreaterThanOrEqual(item.marks.length > 1 ? CLUSTER_WIDTH : MARK_WIDTH);
      }
    }),
  );
});

test('a cluster is no wider than what it is drawn as', () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: 1, max: 5 }), (marks, rows) => {
      for (const { marks: within, start } of packLane(marks, rows)) {
        expect((within.at(-1)?.start ?? start) - start).toBeLessThan(CLUSTER_REACH);
      }
    }),
  );
});
