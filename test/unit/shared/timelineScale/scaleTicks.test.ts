import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { clockTime, isoDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { clockChangesIn, daysIn, tickStep, ticksIn } from '#shared/timelineScale/scaleTicks.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Asia/Beirut',
];

function clocks(from: string, to: string, step: number, zone: string): readonly string[] {
  const span = { from: Date.parse(from), to: Date.parse(to) };
  return ticksIn(span, step, zone).map((ms) => clockTime(timestampAt(ms), zone));
}

test('the step is the finest one whose ticks stand far enough apart', () => {
  expect(tickStep(1000, 60)).toBe(MINUTE);
  expect(tickStep(1001, 60)).toBe(2 * MINUTE);
  expect(tickStep(10, 80)).toBe(1000);
  expect(tickStep(10 * HOUR, 80)).toBe(91 * DAY);
});

describe('ticks', () => {
  test('stand on whole steps of the clock, both ends included', () => {
    expect(clocks('2026-03-10T14:18:00Z', '2026-03-10T14:30:00Z', 5 * MINUTE, 'UTC')).toEqual([
      '14:20',
      '14:25',
      '14:30',
    ]);
  });

  test('stand on whole hours of a zone that is not whole hours from UTC', () => {
    expect(clocks('2026-03-10T00:00:00Z', '2026-03-10T03:00:00Z', HOUR, 'Asia/Kathmandu')).toEqual([
      '06:00',
      '07:00',
      '08:00',
    ]);
  });

  test('skip the hour that clocks skip, and come back onto the step', () => {
    expect(clocks('2026-03-28T23:00:00Z', '2026-03-29T05:00:00Z', HOUR, 'Europe/Berlin')).toEqual([
      '00:00',
      '01:00',
      '03:00',
      '04:00',
      '05:00',
      '06:00',
      '07:00',
    ]);
    expect(clocks('2026-03-28T23:00:00Z', '2026-03-29T05:00:00Z', 2 * HOUR, 'Europe/Berlin')).toEqual([
      '00:00',
      '04:00',
      '06:00',
    ]);
  });

  test('show the hour that comes twice two times', () => {
    expect(clocks('2025-10-25T23:00:00Z', '2025-10-26T03:00:00Z', HOUR, 'Europe/Berlin')).toEqual([
      '01:00',
      '02:00',
      '02:00',
      '03:00',
      '04:00',
    ]);
  });

  test('always show a whole step of the clock, earliest first, none missing', () => {
    const span = fc.record({
      from: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) }),
      hours: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(span, fc.constantFrom(...ZONES), ({ from, hours }, zone) => {
        const to = from + hours * HOUR;
        const ticks = ticksIn({ from, to }, HOUR, zone);
        for (const [index, tick] of ticks.entries()) {
          expect(clockTime(timestampAt(tick), zone)).toMatch(/:00$/);
          const gap = tick - (ticks[index - 1] ?? tick - HOUR);
          // Lord Howe changes its clocks by half an hour, elsewhere an hour is skipped at most.
          expect(gap).toBeGreaterThan(0);
          expect(gap).toBeLessThanOrEqual(2 * HOUR);
        }
        expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });
});

test('a day begins at midnight, or when clocks skip it', () => {
  const days = (from: string, to: string, zone: string) =>
    daysIn({ from: Date.parse(from), to: Date.parse(to) }, zone).map(
      (ms) => `${isoDate(timestampAt(ms), zone)} ${clockTime(timestampAt(ms), zone)}`,
    );
  expect(days('2026-03-28T12:00:00Z', '2026-03-30T12:00:00Z', 'Europe/Berlin')).toEqual([
    '2026-03-29 00:00',
    '2026-03-30 00:00',
  ]);
  expect(days('2026-03-27T12:00:00Z', '2026-03-30T12:00:00Z', 'Asia/Beirut')).toEqual([
    '2026-03-28 00:00',
    '2026-03-29 01:00',
    '2026-03-30 00:00',
  ]);
});

test('changes of clocks are found with their instant and direction', () => {
  const span = { from: Date.parse('2025-10-01T12:00:00Z'), to: Date.parse('2026-04-01T12:00:00Z') };
  expect(clockChangesIn(span, 'Europe/Berlin')).toEqual([
    { at: Date.parse('2025-10-26T01:00:00Z'), by: -HOUR },
    { at: Date.parse('2026-03-29T01:00:00Z'), by: HOUR },
  ]);
  expect(clockChangesIn(span, 'UTC')).toEqual([]);
});
