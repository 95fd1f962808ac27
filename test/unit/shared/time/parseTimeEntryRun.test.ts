import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeSpan } from '#shared/time/nearestDay.ts';
import { parseTimeEntry, type TimeEntry, type TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { epochMs, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { inZone, wallTimeIn } from '#shared/time/zonedTime.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

/** The context of a time that is typed after another one, in an incident that takes the time of the span. */
function after(previous: Timestamp, span: TimeSpan | null = null, timeZone = 'UTC'): TimeEntryContext {
  const day = wallTimeIn(previous, timeZone);
  return { timeZone, day, previous, ...(span === null ? {} : { span }) };
}

function from(start: string, end = start): TimeSpan {
  return { from: at(`2026-03-${start}:00+00:00`), to: at(`2026-03-${end}:00+00:00`) };
}

const LATE = at('2026-03-10T23:50:00+00:00');
const JUST_AFTER = at('2026-03-11T00:05:00+00:00');

function placed(line: string, context: TimeEntryContext): Extract<TimeEntry, { kind: 'placed' }> {
  const entry = parseTimeEntry(line, context);
  if (entry.kind !== 'placed') throw new Error(`${line} is ${entry.kind}`);
  return entry;
}

test.each([
  ['the first line after midnight', '00:05', after(LATE, from('10T23:50')), '11T00:05', ['next-day']],
  [
    'then one from before midnight',
    '23:55',
    after(JUST_AFTER, from('10T23:50', '11T00:40')),
    '10T23:55',
    ['day-before'],
  ],
  ['a minute earlier on the same evening', '23:49', after(LATE, from('10T23:50')), '10T23:49', []],
  ['the same minute', '23:50', after(LATE, from('10T23:50')), '10T23:50', []],
  [
    'the morning after an evening',
    '06:30',
    after(LATE, from('10T20:00', '10T23:50')),
    '11T06:30',
    ['next-day'],
  ],
  ['the deploy of that afternoon', '15:00', after(LATE, from('10T20:00', '10T23:50')), '10T15:00', []],
  [
    'as near on both sides',
    '12:00',
    after(at('2026-03-10T00:00:00+00:00'), from('10T00:00')),
    '10T12:00',
    [],
  ],
  [
    'inside an incident of days, after the row before',
    '08:00',
    after(LATE, from('09T10:00', '12T18:00')),
    '11T08:00',
    ['next-day'],
  ],
  [
    'inside an incident of days, before the row before',
    '23:40',
    after(JUST_AFTER, from('09T10:00', '12T18:00')),
    '10T23:40',
    ['day-before'],
  ],
  [
    'just after an incident of days',
    '00:05',
    after(LATE, from('08T10:00', '10T23:50')),
    '11T00:05',
    ['next-day'],
  ],
  [
    'far from the incident',
    '15:00',
    after(at('2026-02-14T14:00:00+00:00'), from('10T20:00', '10T23:50')),
    '02-14T15:00',
    [],
  ],
  ['a range', '00:05-00:20', after(LATE, from('10T23:50')), '11T00:05', ['next-day']],
  [
    'a minute that is not known',
    '00:??',
    after(LATE, from('10T23:50')),
    '11T00:00',
    ['next-day', 'unknown-digits'],
  ],
])('%s: %s', (_what, clock, context, day, assumed) => {
  const month = day.startsWith('02-') ? '2026-' : '2026-03-';
  expect(placed(`${clock} x`, context)).toMatchObject({ occurredAt: `${month}${day}:00+00:00`, assumed });
});

test('without an incident the time before is what counts', () => {
  expect(placed('00:10 Restarted', after(LATE)).assumed).toEqual(['next-day']);
  expect(placed('23:40 Restarted', after(LATE)).assumed).toEqual([]);
});

test('a typed date keeps the day', () => {
  expect(placed('10 Mar 00:10 Restarted', after(LATE, from('10T23:50')))).toMatchObject({
    occurredAt: '2026-03-10T00:10:00+00:00',
    assumed: [],
  });
  expect(placed('yesterday 23:10 Page', after(LATE)).occurredAt).toBe('2026-03-09T23:10:00+00:00');
});

test('the next day’s changed clocks ask, and say that it is the next day', () => {
  const eve = at('2025-10-25T23:50:00+02:00');
  expect(parseTimeEntry('02:30 Odd', after(eve, null, 'Europe/Berlin'))).toMatchObject({
    kind: 'choice',
    why: 'ambiguous',
    assumed: ['next-day'],
  });
});

test('a clock that happened twice stays on its night, before and after', () => {
  for (const offset of ['+02:00', '+01:00']) {
    const context = after(at(`2025-10-26T02:50:00${offset}`), null, 'Europe/Berlin');
    expect(parseTimeEntry('02:10 Odd', context)).toMatchObject({ kind: 'choice', assumed: [] });
    expect(placed('02:30 CEST x', context)).toMatchObject({
      occurredAt: '2025-10-26T02:30:00+02:00',
      assumed: [],
    });
  }
});

const minutes = fc.integer({ min: -20_000, max: 20_000 });
const clock = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }));
const zone = fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Phoenix');
const clockLine = ([hour, minute]: readonly [number, number]) =>
  `${hour}:${String(minute).padStart(2, '0')} x`;
const shiftedBy = (by: number, timeZone: string) =>
  inZone(timestampAt(epochMs(LATE) + by * 60_000), timeZone);
const distanceTo = (span: TimeSpan, ms: number) =>
  Math.max(epochMs(span.from) - ms, ms - epochMs(span.to), 0);

test('of all days it is one of those nearest to an incident of hours, and of two the later', () => {
  fc.assert(
    fc.property(clock, minutes, fc.nat({ max: 900 }), zone, (typed, start, length, timeZone) => {
      const span = { from: shiftedBy(start, timeZone), to: shiftedBy(start + length, timeZone) };
      const { occurredAt } = placed(clockLine(typed), after(span.from, span, timeZone));
      const ms = epochMs(occurredAt);
      const days = [-2, -1, 1, 2].map((day) => ({ day, distance: distanceTo(span, ms + day * 86_400_000) }));
      for (const { day, distance } of days) {
        if (day > 0) expect(distanceTo(span, ms)).toBeLessThan(distance);
        else expect(distanceTo(span, ms)).toBeLessThanOrEqual(distance);
      }
    }),
  );
});

test('rows of an incident of hours mean the same in whatever order they are typed', () => {
  const rows = fc.array(clock, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.nat({ max: 900 }), zone, (typed, length, timeZone) => {
      const span = { from: shiftedBy(0, timeZone), to: shiftedBy(length, timeZone) };
      const read = (lines: readonly string[]) => {
        let previous = span.from;
        return lines.map((line) => {
          previous = placed(line, after(previous, span, timeZone)).occurredAt;
          return `${line} ${previous}`;
        });
      };
      const lines = typed.map(clockLine);
      expect(read(lines.toReversed()).toSorted()).toEqual(read(lines).toSorted());
    }),
  );
});
