import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTimeEntry, type TimeEntry, type TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { compareTimestamps, minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';
import { at } from '#test/support/buildIncident.ts';

/** The context of a row typed after another one. */
function after(rowBefore: Timestamp, timeZone = 'UTC'): TimeEntryContext {
  return { timeZone, day: wallTimeIn(rowBefore, timeZone), previous: rowBefore, rowBefore };
}

const LATE = at('2026-03-10T23:55:00+00:00');

function placed(line: string, context: TimeEntryContext): Extract<TimeEntry, { kind: 'placed' }> {
  const entry = parseTimeEntry(line, context);
  if (entry.kind !== 'placed') throw new Error(`${line} is ${entry.kind}`);
  return entry;
}

test('a time before the row before is the next day’s, and says so', () => {
  expect(placed('00:10 Restarted', after(LATE))).toMatchObject({
    occurredAt: '2026-03-11T00:10:00+00:00',
    assumed: ['next-day'],
  });
  expect(placed('23:54 Restarted', after(LATE)).assumed).toEqual(['next-day']);
});

test('the same minute and later ones stay on the day', () => {
  expect(placed('23:55 Restarted', after(LATE))).toMatchObject({ occurredAt: LATE, assumed: [] });
  expect(placed('23:59 Restarted', after(LATE)).assumed).toEqual([]);
});

test('a typed date keeps the day', () => {
  expect(placed('10 Mar 00:10 Restarted', after(LATE))).toMatchObject({
    occurredAt: '2026-03-10T00:10:00+00:00',
    assumed: [],
  });
  expect(placed('yesterday 23:10 Page', after(LATE)).occurredAt).toBe('2026-03-09T23:10:00+00:00');
});

test('the last event of the timeline is no row before', () => {
  const { rowBefore: _none, ...context } = after(LATE);
  expect(placed('00:10 Restarted', context)).toMatchObject({
    occurredAt: '2026-03-10T00:10:00+00:00',
    assumed: [],
  });
});

test('a range and an unknown minute go to the next day as well', () => {
  expect(placed('00:05-00:20 Slow', after(LATE))).toMatchObject({
    occurredAt: '2026-03-11T00:05:00+00:00',
    endedAt: '2026-03-11T00:20:00+00:00',
    assumed: ['next-day'],
  });
  expect(placed('00:?? Slow', after(LATE)).assumed).toEqual(['next-day', 'unknown-digits']);
});

test('the next day’s changed clocks ask, and say that it is the next day', () => {
  const eve = at('2025-10-25T23:50:00+02:00');
  expect(parseTimeEntry('02:30 Odd', after(eve, 'Europe/Berlin'))).toMatchObject({
    kind: 'choice',
    why: 'ambiguous',
    assumed: ['next-day'],
  });
});

test('a clock that happened twice is not the next day’s while its second time is still to come', () => {
  const first = at('2025-10-26T02:50:00+02:00');
  expect(parseTimeEntry('02:10 Odd', after(first, 'Europe/Berlin'))).toMatchObject({
    kind: 'choice',
    assumed: [],
  });
  const second = at('2025-10-26T02:50:00+01:00');
  expect(placed('02:10 Odd', after(second, 'Europe/Berlin'))).toMatchObject({
    occurredAt: '2025-10-27T02:10:00+01:00',
    assumed: ['next-day'],
  });
});

test('rows typed one after another never go back, whatever the clocks say', () => {
  const clock = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }));
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata');
  fc.assert(
    fc.property(clock, fc.integer({ min: 0, max: 500_000 }), zone, ([hour, minute], offset, timeZone) => {
      const rowBefore = placed(`+${offset % 9000}m x`, after(LATE, timeZone)).occurredAt;
      const line = `${hour}:${String(minute).padStart(2, '0')} x`;
      const entry = parseTimeEntry(line, after(rowBefore, timeZone));
      if (entry.kind !== 'placed') return;
      expect(compareTimestamps(entry.occurredAt, rowBefore)).toBeGreaterThanOrEqual(0);
      expect(minutesBetween(rowBefore, entry.occurredAt)).toBeLessThanOrEqual(25 * 60);
    }),
  );
});
