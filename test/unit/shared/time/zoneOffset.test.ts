import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timestampAt } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';
import { zoneOffsetMs } from '#shared/time/zoneOffset.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Beirut',
  'Asia/Kathmandu',
];

test('the offset changes with the clocks, to the quarter of an hour', () => {
  const change = Date.parse('2026-03-29T01:00:00Z');
  expect(zoneOffsetMs(change - 1, 'Europe/Berlin')).toBe(3_600_000);
  expect(zoneOffsetMs(change, 'Europe/Berlin')).toBe(7_200_000);
});

test('an instant and its offset give what the clocks of the zone show', () => {
  const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
  fc.assert(
    fc.property(instant, fc.constantFrom(...ZONES), (ms, zone) => {
      const shown = wallTimeIn(timestampAt(ms), zone);
      const wall = new Date(ms + zoneOffsetMs(ms, zone));
      expect([wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes()]).toEqual([
        shown.day,
        shown.hour,
        shown.minute,
      ]);
    }),
  );
});
