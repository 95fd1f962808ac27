import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTimeEntry, type TimeEntry, type TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { compareTimestamps, parseTimestamp } from '#shared/time/timestamp.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const BERLIN: TimeEntryContext = {
  timeZone: 'Europe/Berlin',
  day: { year: 2026, month: 3, day: 10 },
  previous: at('2026-03-10T14:20:00+01:00'),
};

/** The assumptions follow in brackets. `14:23 to 14:35 | words`, `~14:20 | words`, `? | words` when unplaced; other days and offsets are written out. */
function shown(entry: TimeEntry): string {
  const time = (text: string) => text.replace('2026-03-10T', '').replace(':00+01:00', '');
  if (entry.kind === 'unplaced') return `? | ${entry.text}`;
  const meanings = entry.kind === 'choice' ? entry.options : [entry];
  const words = meanings.map(({ occurredAt, endedAt }) =>
    endedAt === undefined ? time(occurredAt) : `${time(occurredAt)} to ${time(endedAt)}`,
  );
  const about = entry.precision === 'approximate' ? '~' : '';
  const why = entry.kind === 'choice' ? `${entry.why}: ` : '';
  const assumed = entry.assumed.length === 0 ? '' : ` [${entry.assumed.join(', ')}]`;
  return `${why}${about}${words.join(' or ')} | ${entry.text}${assumed}`;
}

function read(line: string, context: Partial<TimeEntryContext> = {}): string {
  return shown(parseTimeEntry(line, { ...BERLIN, ...context }));
}

test.each([
  ['14:23 First 503s', '14:23 | First 503s'],
  ['14:23 - First 503s', '14:23 | First 503s'],
  ['14:23: First 503s', '14:23 | First 503s'],
  ['14:23', '14:23 | '],
  ['14.23 First', '14:23 | First'],
  ['14:23:05 First', '14:23:05+01:00 | First'],
  ['14:23:05.250 First', '14:23:05+01:00 | First'],
  ['1423 First', '14:23 | First'],
  ['2:23 pm First', '14:23 | First'],
  ['2:23pm First', '14:23 | First'],
  ['2:23 p.m. First', '14:23 | First'],
  ['11:05 am First', '11:05 | First'],
  ['12:05 pm First', '12:05 | First'],
  ['2pm First', '14:00 | First'],
  ['~14:20 First', '~14:20 | First'],
  ['about 14:20 First', '~14:20 | First'],
  ['14:20-14:35 Slow', '14:20 to 14:35 | Slow'],
  ['14:20 – 14:35 Slow', '14:20 to 14:35 | Slow'],
  ['14:20 to 14:35 Slow', '14:20 to 14:35 | Slow'],
  ['14:20 -14:35 Slow', '14:20 to 14:35 | Slow'],
  ['~14:20-14:35 Slow', '~14:20 to 14:35 | Slow'],
  ['+5m Restarted', '14:25 | Restarted'],
  ['+5 Restarted', '14:25 | Restarted'],
  ['+2h Restarted', '16:20 | Restarted'],
  ['+90s Restarted', '14:21:30+01:00 | Restarted'],
  ['~+5m Restarted', '~14:25 | Restarted'],
  ['10 Mar 14:23 First', '14:23 | First'],
  ['10 Mar 1423 First', '14:23 | First'],
  ['March 10, 2026, 14:23 First', '14:23 | First'],
  ['9 March 23:10 First', '2026-03-09T23:10 | First'],
  ['9 Mar 2025 23:10 First', '2025-03-09T23:10 | First'],
  ['yesterday 23:10 First', '2026-03-09T23:10 | First'],
  ['2026-03-09 23:10 First', '2026-03-09T23:10 | First'],
  ['2026-03-10T13:23:00Z First', '13:23:00+00:00 | First'],
  ['2026-03-10T14:23+01:00 First', '14:23 | First'],
  ['2026-03-10T14:23:00-05:00 First', '14:23:00-05:00 | First'],
  ['2026-03-10T14:23:00.123+0530 First', '14:23:00+05:30 | First'],
  ['14:23 UTC First', '14:23:00+00:00 | First'],
  ['14:23 gmt First', '14:23:00+00:00 | First'],
  ['14:23Z First', '14:23:00+00:00 | First'],
  ['14:23 UTC+2 First', '14:23:00+02:00 | First'],
  ['14:23 UTC+05:30 First', '14:23:00+05:30 | First'],
  ['14:23 +02:00 First', '14:23:00+02:00 | First'],
  ['14:23 -0500 First', '14:23:00-05:00 | First'],
  ['at 14:23 First', '14:23 | First'],
  ['[14:23] First', '14:23 | First'],
  ['10.03.2026 14:23 First', '14:23 | First'],
  ['today 14:23 First', '14:23 | First'],
  ['2014 First', '20:14 | First'],
  ['2:20-2:35 pm Slow', '14:20 to 14:35 | Slow'],
  ['14:20 UTC-14:35 UTC Slow', '14:20:00+00:00 to 14:35:00+00:00 | Slow'],
  ['??:?? Somebody saw a spike', '? | Somebody saw a spike'],
  ['14:?? Somebody saw a spike', '~14:00 | Somebody saw a spike [unknown-digits]'],
  ['14:3? Somebody saw a spike', '~14:30 | Somebody saw a spike [unknown-digits]'],
  ['13:55 PM First', '13:55 | First [odd-clock]'],
  ['13:55 AM First', 'half-day: 01:55 or 13:55 | First'],
  ['05-03-2026 14:23 First', '2026-03-05T14:23 | First [date-order]'],
  ['14:23 (13:23 UTC) First', '14:23 | First'],
  ['14:23 (14:23 UTC) First', '14:23 | First [zones-disagree]'],
])('%s', (line, expected) => {
  expect(read(line)).toBe(expected);
});

test.each([
  'Somebody saw a spike',
  '25:00 is no time',
  '14:60 is no time',
  '14:20-14:05 ends before it starts',
  '10 Mar 14:20 to 9 Mar 14:30 Slow',
  '?? who restarted it',
  '10 Mar nobody knows when',
  '1.25.3 deployed',
  '14:23:5 is no time',
  '14:23:99 is no time',
  '31 Feb 14:23 is no day',
  '5 apples 14:23',
  'Janet 5 14:23 answered',
  '+5 apples'.replace('+5', '+5x'),
  '+1.5h later',
  '503 errors',
  '14 people',
  '',
])('what is not a time is kept whole: %s', (line) => {
  expect(read(line)).toBe(`? | ${line}`);
});

test('an offset that no place has is not taken for one', () => {
  expect(read('14:23 +1500 requests failed')).toBe('14:23 | +1500 requests failed');
  expect(read('14:23 +99:99 odd')).toBe('14:23 | +99:99 odd');
});

test('“later” without anything before it is kept whole', () => {
  expect(read('+5m Restarted', { previous: null })).toBe('? | +5m Restarted');
});

test('a range past midnight ends on the next day', () => {
  expect(read('23:50-00:10 Slow')).toBe('23:50 to 2026-03-11T00:10 | Slow');
});

test('the night the clocks went back: a time that happened twice asks', () => {
  const night = { day: { year: 2025, month: 10, day: 26 }, previous: null };
  const [early, late] = ['2025-10-26T02:30:00+02:00', '2025-10-26T02:30'];
  expect(read('02:30 Odd', night)).toBe(`ambiguous: ${early} or ${late} | Odd`);
  expect(read('~02:30 Odd', night)).toBe(`ambiguous: ~${early} or ${late} | Odd`);
  expect(read('01:30 Fine', night)).toBe('2025-10-26T01:30:00+02:00 | Fine');
  expect(read('03:30 Fine', night)).toBe('2025-10-26T03:30 | Fine');
  expect(read('02:30 +02:00 Said', night)).toBe(`${early} | Said`);
});

test('a range that touches that hour offers every pair that does not end before it starts', () => {
  const night = { day: { year: 2025, month: 10, day: 26 }, previous: null };
  const [early, late] = ['2025-10-26T02:30:00+02:00', '2025-10-26T02:30'];
  expect(read('01:50-02:30 Slow', night)).toBe(
    `ambiguous: 2025-10-26T01:50:00+02:00 to ${early} or 2025-10-26T01:50:00+02:00 to ${late} | Slow`,
  );
  expect(read('02:30-03:10 Slow', night)).toBe(
    `ambiguous: ${early} to 2025-10-26T03:10 or ${late} to 2025-10-26T03:10 | Slow`,
  );
  expect(read('02:50-02:30 Slow', night)).toBe(`2025-10-26T02:50:00+02:00 to ${late} | Slow`);
});

test('the night the clocks went forward: a time that did not happen asks', () => {
  const night = { day: { year: 2026, month: 3, day: 29 }, previous: null };
  expect(read('02:30 Odd', night)).toBe('impossible: 2026-03-29T01:30 or 2026-03-29T03:30:00+02:00 | Odd');
});

test('a range past midnight into the changed clocks ends at the time on the wall, or asks', () => {
  const eve = { day: { year: 2026, month: 3, day: 28 }, previous: null };
  expect(read('23:30-04:00 Slow', eve)).toBe('2026-03-28T23:30 to 2026-03-29T04:00:00+02:00 | Slow');
  expect(read('23:30-02:30 Slow', eve)).toMatch(/^impossible: /);
});

const anyLine = fc.oneof(
  hostileText,
  fc
    .array(
      fc.oneof(
        fc.constantFrom('14:23', '2', ':', '-', '+', ' ', '~', '10 Mar', '2026-03-10', 'T', 'Z', 'UTC', '5m'),
        fc.constantFrom('am', 'p.m.', '??:??', 'yesterday', '0000-01-01', '9999-12-31', '29 Feb', '.', '0'),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

test('any line is read without throwing, and every meaning is an instant that ends after it starts', () => {
  fc.assert(
    fc.property(anyLine, fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata'), (line, timeZone) => {
      const entry = parseTimeEntry(line, { ...BERLIN, timeZone });
      if (entry.kind === 'unplaced') return;
      for (const { occurredAt, endedAt = occurredAt } of entry.kind === 'choice' ? entry.options : [entry]) {
        expect(parseTimestamp(occurredAt)).toBe(occurredAt);
        expect(compareTimestamps(occurredAt, endedAt)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('the words after any time survive', () => {
  const words = fc.lorem({ maxCount: 4 }).map((text) => text.replace(/^(?=[ap]m)/i, 'x'));
  const clock = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }));
  fc.assert(
    fc.property(clock, words, ([hour, minute], text) => {
      const time = `${hour}:${String(minute).padStart(2, '0')}`;
      expect(parseTimeEntry(`${time} ${text}`, BERLIN)).toMatchObject({ kind: 'placed', text });
    }),
  );
});
