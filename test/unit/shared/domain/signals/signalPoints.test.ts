import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalLine } from '#shared/domain/signals/signalLine.ts';
import { pointsText, readPoints } from '#shared/domain/signals/signalPoints.ts';
import { thinnedPoints } from '#shared/domain/signals/thinnedPoints.ts';
import { parseTimestamp, timestampAt } from '#shared/time/timestamp.ts';
import { arbitraryPoints } from '#test/support/incidents/arbitrarySignals.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const START = Date.UTC(2026, 2, 10, 14);
const minutes = (values: readonly number[]) => ({
  times: Float64Array.from(values, (_value, index) => START + index * 60_000),
  values: Float64Array.from(values),
});

describe('the points of a graph in the file', () => {
  it('are one line that a person can read', () => {
    const text = '2026-03-10T14:00:00+00:00 +60000 0.2 0.21 - 37.5';
    expect(pointsText(minutes([0.2, 0.21, Number.NaN, 37.5]))).toBe(
      text.replace(' +60000 0.2', ' 0.2 +60000'),
    );
    expect(readPoints(text)).toEqual(minutes([0.2, 0.21, Number.NaN, 37.5]));
  });

  it('come back as they were, but for what lies beyond six digits', () => {
    fc.assert(
      fc.property(arbitraryPoints, (points) => {
        const read = readPoints(pointsText(points));
        expect(read.times).toEqual(points.times);
        expect(read.values).toEqual(points.values.map((value) => Number(value.toPrecision(6))));
      }),
    );
  });

  it('are read from any text without a point that goes back in time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileText.map((text) => `2026-03-10T14:00:00Z 1 ${text} +5 2 +-7 3`),
        ),
        (text) => {
          const { times, values } = readPoints(text);
          expect(values.length).toBe(times.length);
          for (const at of times) expect(parseTimestamp(timestampAt(at))).not.toBeNull();
          expect(times.every((at, index) => index === 0 || at > (times[index - 1] ?? at))).toBe(true);
        },
      ),
    );
  });
});

describe('points that somebody wrote by hand', () => {
  it.each(['+1e999', '+99999999999999999', '+-1', '+', '+word', '+1e15'])('%s leads to no moment', (step) => {
    const text = `2026-03-10T14:00:00Z 1 ${step} 2 +60000 3`;
    expect(readPoints(text)).toEqual(minutes([1, 3]));
  });
});

describe('a thinned graph', () => {
  it('has at most so many points, all of them measured, with the lowest and the highest', () => {
    fc.assert(
      fc.property(arbitraryPoints, fc.integer({ min: 4, max: 40 }), (points, most) => {
        const thinned = thinnedPoints(points, most);
        expect(thinned.times.length).toBeLessThanOrEqual(Math.max(most, 1));
        const measured = new Map([...points.times].map((at, index) => [at, points.values[index]]));
        for (const [index, at] of thinned.times.entries())
          expect(thinned.values[index]).toEqual(measured.get(at));
        const known = (values: Float64Array) => [...values].filter((value) => !Number.isNaN(value));
        expect(Math.max(...known(thinned.values))).toBe(Math.max(...known(points.values)));
        expect(Math.min(...known(thinned.values))).toBe(Math.min(...known(points.values)));
      }),
    );
  });
});

describe('the line of a graph', () => {
  const draw = (points: ReturnType<typeof minutes>, msPerPx: number) =>
    signalLine(points, { from: START, msPerPx, width: 100 }, (value) => value);

  it('breaks at a gap, and keeps a lone value', () => {
    expect(draw(minutes([1, 2, Number.NaN, 4, Number.NaN]), 60_000)).toEqual([
      [0, 1, 1, 2],
      [3, 4],
    ]);
  });

  it('is as high at every zoom', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 400 }),
        (values, factor) => {
          const line = draw(minutes(values), factor * 60_000).flat();
          const drawn = line.filter((_number, index) => index % 2 === 1);
          const seen = values.filter((_value, index) => index / factor <= 100);
          expect(Math.max(...drawn)).toBeGreaterThanOrEqual(Math.max(...seen));
          expect(Math.min(...drawn)).toBeLessThanOrEqual(Math.min(...seen));
        },
      ),
    );
  });
});
