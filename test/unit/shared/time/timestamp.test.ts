import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestOf } from '#shared/time/latestOf.ts';
import {
  compareTimestamps,
  epochMs,
  minutesBetween,
  offsetText,
  parseTimestamp,
  timestampAt,
} from '#shared/time/timestamp.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

test.each([
  '2026-03-10T14:23:00+00:00',
  '2026-03-10T14:23Z',
  '2026-03-10T14:23:05.123456789-05:00',
  '2024-02-29T00:00:00+05:30',
])('%s is a timestamp', (text) => {
  expect(parseTimestamp(text)).toBe(text);
});

test.each([
  '2026-03-10T14:23:00',
  '2026-03-10 14:23:00Z',
  '2026-02-29T00:00:00Z',
  '2026-04-31T00:00:00Z',
  '2026-03-10T25:00:00Z',
  '2026-03-10T14:60:00Z',
  '2026-03-10T14:23:00+0100',
  'soon',
  '',
])('%s is none', (text) => {
  expect(parseTimestamp(text)).toBeNull();
});

test('writing an instant in any offset and reading it gives the instant', () => {
  const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) });
  fc.assert(
    fc.property(instant, fc.integer({ min: -14 * 60, max: 14 * 60 }), (ms, offset) => {
      const written = timestampAt(ms, offset);
      expect(parseTimestamp(written)).toBe(written);
      expect(epochMs(written)).toBe(ms);
    }),
  );
});

test('the same instant in two offsets compares as equal', () => {
  const [utc, berlin] = [at('2026-03-10T14:23:00Z'), at('2026-03-10T15:23:00+01:00')];
  expect(compareTimestamps(utc, berlin)).toBe(0);
  expect(minutesBetween(utc, at('2026-03-10T14:20:30Z'))).toBe(-2.5);
});

test('offsets are written with sign, hours and minutes', () => {
  expect([0, 120, -90, 345].map(offsetText)).toEqual(['+00:00', '+02:00', '-01:30', '+05:45']);
});

test('the latest of several, and no earlier than the least', () => {
  const [early, late] = [at('2026-03-10T14:00:00Z'), at('2026-03-10T14:30:00+00:00')];
  expect(latestOf([late, early], early)).toBe(late);
  expect(latestOf([early], late)).toBe(late);
  expect(latestOf([], early)).toBe(early);
});
