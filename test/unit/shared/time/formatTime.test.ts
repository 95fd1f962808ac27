import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clockTime,
  clockTimeWithSeconds,
  durationText,
  isoDate,
  longCalendarDate,
  longDate,
  minutesInWords,
  shortDate,
} from '#shared/time/formatTime.ts';
import { quarterHour } from '#shared/time/quarterHour.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';
import { arbitraryTimestamp } from '#test/support/incidents/arbitraryValues.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const LATE = at('2026-03-10T23:30:05Z');

test('times and dates are those of the zone, not of this computer', () => {
  expect(clockTime(LATE, 'UTC')).toBe('23:30');
  expect(clockTime(LATE, 'Europe/Berlin')).toBe('00:30');
  expect(clockTimeWithSeconds(LATE, 'Asia/Kolkata')).toBe('05:00:05');
  expect(longDate(LATE, 'Europe/Berlin')).toBe('11 March 2026');
  expect(shortDate(LATE, 'UTC')).toBe('10 Mar');
  expect(isoDate(LATE, 'Europe/Berlin')).toBe('2026-03-11');
});

test('midnight is 00:00, not 24:00', () => {
  expect(clockTime(at('2026-03-10T00:00:00Z'), 'UTC')).toBe('00:00');
});

test('the written date is that of the wall clock, and holds for the whole quarter of an hour', () => {
  fc.assert(
    fc.property(arbitraryTimestamp, fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia'), (time, zone) => {
      const { year, month, day } = wallTimeIn(time, zone);
      const [y, m, d] = isoDate(time, zone).split('-').map(Number);
      expect([y, m, d]).toEqual([year, month, day]);
      const slotStart = at(new Date(quarterHour(time) * 900_000).toISOString());
      expect(isoDate(slotStart, zone)).toBe(isoDate(time, zone));
    }),
  );
});

test('a calendar date is written out; what is not one stays as it is', () => {
  expect(longCalendarDate('2026-03-14')).toBe('14 March 2026');
  for (const text of ['2026-02-31', '2026-03', 'soon', '']) expect(longCalendarDate(text)).toBe(text);
});

test.each([
  [0, '0 min', 'under a minute'],
  [0.4, 'under 1 min', 'under a minute'],
  [1, '1 min', '1 minute'],
  [23, '23 min', '23 minutes'],
  [59.6, '1 h', '1 hour'],
  [65, '1 h 5 min', '1 hour 5 minutes'],
  [1440, '1 d', '1 day'],
  [3065, '2 d 3 h', '2 days 3 hours'],
])('%s minutes are %s, in a sentence %s', (minutes, short, long) => {
  expect(durationText(minutes)).toBe(short);
  expect(minutesInWords(minutes)).toBe(long);
});
