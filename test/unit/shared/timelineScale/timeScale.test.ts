import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedScale, scaleLimits, spanOf, withCalmBefore } from '#shared/timelineScale/scaleFit.ts';
import { limitedScale, msAt, panned, revealing, xAt, zoomedAbout } from '#shared/timelineScale/timeScale.ts';

const MINUTE = 60_000;
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
const width = fc.integer({ min: 320, max: 3000 });
const span = fc
  .tuple(instant, fc.integer({ min: 0, max: 10 * 24 * 60 * MINUTE }))
  .map(([from, length]) => ({ from, to: from + length }));

test('a graph shows the calm before the first event, by a quarter of the incident at most', () => {
  const incident = { from: 100 * MINUTE, to: 140 * MINUTE };
  const from = (graphFrom: number, graphTo = 150) =>
    withCalmBefore(incident, { from: graphFrom * MINUTE, to: graphTo * MINUTE }).from / MINUTE;
  expect(from(95)).toBe(95);
  expect(from(0)).toBe(90);
  expect(from(120)).toBe(100);
  expect(from(0, 50)).toBe(100);
  expect(withCalmBefore(incident, null)).toBe(incident);
});

test('pixels and instants are told from each other and back', () => {
  const scale = { from: 1_000_000, msPerPx: 500 };
  expect(xAt(scale, 1_010_000)).toBe(20);
  expect(msAt(scale, 20)).toBe(1_010_000);
});

test('zooming about a point keeps the instant there', () => {
  fc.assert(
    fc.property(
      span,
      width,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.nat(3000),
      (over, px, by, x) => {
        const limits = scaleLimits(over, px);
        const scale = fittedScale(over, px);
        const zoomed = zoomedAbout(scale, x, by, limits);
        expect(Math.abs(xAt(zoomed, msAt(scale, x)) - x)).toBeLessThan(0.5);
        expect(zoomed.msPerPx).toBeGreaterThanOrEqual(limits.least);
        expect(zoomed.msPerPx).toBeLessThanOrEqual(limits.most);
      },
    ),
  );
});

test('the nearest a scale comes is one minute across the track, the farthest the whole incident', () => {
  const over = { from: 0, to: 600 * MINUTE };
  const limits = scaleLimits(over, 1000);
  const near = limitedScale(zoomedAbout(fittedScale(over, 1000), 300, 1e9, limits), 1000, limits);
  expect(near.msPerPx * 1000).toBe(MINUTE);
  const far = limitedScale(zoomedAbout(near, 300, 1e-9, limits), 1000, limits);
  expect(far.msPerPx).toBe(fittedScale(over, 1000).msPerPx);
});

test('the whole incident fits, with both ends inside the track', () => {
  fc.assert(
    fc.property(span, width, (over, px) => {
      const scale = fittedScale(over, px);
      expect(xAt(scale, over.from)).toBeGreaterThan(0);
      expect(xAt(scale, over.to)).toBeLessThan(px);
      const limited = limitedScale(scale, px, scaleLimits(over, px));
      expect(limited.msPerPx).toBeCloseTo(scale.msPerPx, 6);
    }),
  );
});

test('however far it is panned, a scale stays near the incident', () => {
  fc.assert(
    fc.property(span, width, fc.integer({ min: -1e7, max: 1e7 }), (over, px, by) => {
      const limits = scaleLimits(over, px);
      const scale = limitedScale(panned(fittedScale(over, px), by), px, limits);
      expect(xAt(scale, over.from)).toBeLessThanOrEqual(px);
      expect(xAt(scale, over.to)).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('revealing an instant', () => {
  const scale = { from: 0, msPerPx: 1 };
  test('moves nothing when it is inside', () => {
    expect(revealing(scale, 1000, 500, 50)).toBe(scale);
  });
  test('pans just so far that it stands at the margin', () => {
    expect(xAt(revealing(scale, 1000, 2000, 50), 2000)).toBe(950);
    expect(xAt(revealing(scale, 1000, -2000, 50), -2000)).toBe(50);
  });
});

test('a span reaches from the first start to the last end', () => {
  expect(spanOf([])).toBeNull();
  expect(
    spanOf([
      { from: 5, to: 90 },
      { from: 7, to: 8 },
    ]),
  ).toEqual({ from: 5, to: 90 });
});
