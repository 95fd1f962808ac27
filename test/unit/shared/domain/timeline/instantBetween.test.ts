import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantBetween } from '#shared/domain/timeline/moveEvents.ts';

const MINUTE = 60_000;
const clock = (text: string): number => Date.parse(`2026-03-10T${text}Z`);

/** Two instants in order, often close together and often on whole minutes or seconds. */
const neighbours = fc
  .tuple(
    fc.integer({ min: -2_000_000, max: 2_000_000 }),
    fc.constantFrom(1, 1000, MINUTE),
    fc.oneof(fc.constantFrom(0, 1, 1000, MINUTE, 2 * MINUTE), fc.nat({ max: 400_000 })),
  )
  .map(([count, unit, apart]) => ({ before: count * unit, after: count * unit + apart }));

describe('the instant between two neighbours', () => {
  it.each([
    ['a whole minute near the middle', '14:32:00', '14:35:00', '14:33:00'],
    ['the one minute there is', '14:32:30', '14:33:30', '14:33:00'],
    ['half a minute in consecutive minutes', '14:32:00', '14:33:00', '14:32:30'],
    ['a whole second where no minute fits', '14:32:10', '14:32:13', '14:32:11'],
    ['the earlier one where no second fits', '14:32:10', '14:32:11', '14:32:10'],
    ['the same instant as two of one instant', '14:32:10', '14:32:10', '14:32:10'],
  ])('is %s', (_words, before, after, between) => {
    expect(instantBetween(clock(before), clock(after))).toBe(clock(between));
  });

  it('is the next whole minute beside one neighbour', () => {
    expect(instantBetween(clock('14:32:00'), null)).toBe(clock('14:33:00'));
    expect(instantBetween(clock('14:32:59.999'), null)).toBe(clock('14:33:00'));
    expect(instantBetween(null, clock('14:32:00'))).toBe(clock('14:31:00'));
    expect(instantBetween(null, clock('14:32:00.001'))).toBe(clock('14:32:00'));
  });

  it('is unknown without any neighbour', () => {
    expect(instantBetween(null, null)).toBeNull();
  });

  it('never leaves its neighbours, and is a whole minute whenever one lies strictly between', () => {
    fc.assert(
      fc.property(neighbours, ({ before, after }) => {
        const ms = instantBetween(before, after) ?? Number.NaN;
        expect(ms).toBeGreaterThanOrEqual(before);
        expect(ms === before || ms < after).toBe(true);
        const nextMinute = (Math.floor(before / MINUTE) + 1) * MINUTE;
        if (nextMinute < after) expect(Math.abs(ms % MINUTE)).toBe(0);
        const nextSecond = (Math.floor(before / 1000) + 1) * 1000;
        if (nextSecond < after) expect(ms).toBeGreaterThan(before);
      }),
    );
  });

  it('is before the first and after the last', () => {
    fc.assert(
      fc.property(neighbours, ({ before: ms }) => {
        expect(instantBetween(null, ms)).toBeLessThan(ms);
        expect(instantBetween(ms, null)).toBeGreaterThan(ms);
      }),
    );
  });
});
