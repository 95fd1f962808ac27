import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClock } from '#shared/time/readClock.ts';
import { addDays, readDate } from '#shared/time/readDate.ts';

const TODAY = { year: 2026, month: 3, day: 1 };

test('a clock time leaves what follows it', () => {
  expect(readClock('14:23, then')).toEqual({ hour: 14, minute: 23, second: 0, rest: ', then' });
  expect(readClock('9:05:07 pm!')).toEqual({ hour: 21, minute: 5, second: 7, rest: '!' });
  expect(readClock('2359')).toEqual({ hour: 23, minute: 59, second: 0, rest: '' });
});

test('every minute of a day is read in each way of writing it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 23 }), fc.nat({ max: 59 }), (hour, minute) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const half = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)} ${hour < 12 ? 'am' : 'PM'}`;
      for (const text of [`${two(hour)}:${two(minute)}`, `${two(hour)}${two(minute)}`, half]) {
        expect(readClock(text)).toEqual({ hour, minute, second: 0, rest: '' });
      }
    }),
  );
});

test.each(['24:00', '0 am', '13 pm', '12345', '2400', '1:2', 'noon', '', '14:230'])(
  '%s is no time',
  (text) => {
    expect(readClock(text)).toBeNull();
  },
);

test('a missing year is that of the given day', () => {
  expect(readDate('29. September 10:00', TODAY)).toEqual({
    date: { year: 2026, month: 9, day: 29 },
    rest: '10:00',
    isInstant: false,
  });
});

test('yesterday reaches back over the end of a month and a leap day', () => {
  expect(readDate('Yesterday 10:00', TODAY)?.date).toEqual({ year: 2026, month: 2, day: 28 });
  expect(readDate('yesterday', { year: 2024, month: 3, day: 1 })?.date.day).toBe(29);
});

test.each(['29 Feb 10:00', '2026-13-01', '2026-02-30', '0 Mar', 'Marble 3', 'tomorrow 10:00', ''])(
  '%s is no date',
  (text) => expect(readDate(text, TODAY)).toBeNull(),
);

test('a day forth and back is the same day', () => {
  const day = fc.record({ year: fc.integer({ min: 1, max: 9998 }), month: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 28 }), fc.nat({ max: 400 }), (start, number, days) => {
      const date = { ...start, day: number };
      expect(addDays(addDays(date, days), -days)).toEqual(date);
    }),
  );
});
