import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMs, parseTimestamp, timestampAt } from '#shared/time/timestamp.ts';
import { instantInZone, inZone, isTimeZone, wallTimeIn, zoneOffsetLabel } from '#shared/time/zonedTime.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const zone = fc.constantFrom(...ZONES);
const instant = fc
  .integer({ min: Date.UTC(2000, 0) / 1000, max: Date.UTC(2040, 0) / 1000 })
  .map((seconds) => timestampAt(seconds * 1000));

test('the wall time of an instant means that instant again, or asks and offers it', () => {
  fc.assert(
    fc.property(instant, zone, (timestamp, timeZone) => {
      const found = instantInZone(wallTimeIn(timestamp, timeZone), timeZone);
      // A wall that stood somewhere is never impossible.
      const meanings =
        found.kind === 'exact'
          ? [found.timestamp]
          : found.kind === 'ambiguous'
            ? [found.earlier, found.later]
            : [];
      expect(meanings.map(epochMs)).toContain(epochMs(timestamp));
    }),
  );
});

test('writing an instant in a zone keeps the instant', () => {
  fc.assert(
    fc.property(instant, zone, (timestamp, timeZone) => {
      const written = inZone(timestamp, timeZone);
      expect(epochMs(written)).toBe(epochMs(timestamp));
      expect(parseTimestamp(written)).toBe(written);
    }),
  );
});

test('clocks that go back by half an hour are asked about too', () => {
  const wall = { year: 2026, month: 4, day: 5, hour: 1, minute: 45 };
  expect(instantInZone(wall, 'Australia/Lord_Howe')).toEqual({
    kind: 'ambiguous',
    earlier: '2026-04-05T01:45:00+11:00',
    later: '2026-04-05T01:45:00+10:30',
  });
});

test('a date that does not exist is a mistake of the caller', () => {
  const wall = { year: 2026, month: 2, day: 30, hour: 0, minute: 0 };
  expect(() => instantInZone(wall, 'UTC')).toThrow(RangeError);
});

test('the offset is labelled for the moment asked about', () => {
  expect(zoneOffsetLabel(at('2026-01-10T12:00:00Z'), 'Europe/Berlin')).toBe('UTC+01:00');
  expect(zoneOffsetLabel(at('2026-07-10T12:00:00Z'), 'Europe/Berlin')).toBe('UTC+02:00');
  expect(zoneOffsetLabel(at('2026-01-10T12:00:00Z'), 'Europe/London')).toBe('UTC');
  expect(zoneOffsetLabel(at('2026-07-10T12:00:00Z'), 'America/St_Johns')).toBe('UTC-02:30');
});

test('time zones are known by their names', () => {
  expect(['UTC', 'Europe/Berlin', 'America/Argentina/Ushuaia'].every(isTimeZone)).toBe(true);
  expect(['', 'Berlin', 'Mars/Base'].some(isTimeZone)).toBe(false);
});
