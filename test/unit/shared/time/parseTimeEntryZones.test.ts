import { describe, expect, it } from 'vitest';
import { parseTimeEntry, type TimeEntry, type TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

function typed(line: string, timeZone: string, context: Partial<TimeEntryContext> = {}): TimeEntry {
  const day = { year: 2026, month: 3, day: 10 };
  return parseTimeEntry(line, { timeZone, day, previous: null, ...context });
}

describe('the letters of a zone', () => {
  it.each([
    ['14:23 CET First', '2026-03-10T14:23:00+01:00'],
    ['14:23 EDT First', '2026-03-10T14:23:00-04:00'],
    ['2:23 PM PDT - First', '2026-03-10T14:23:00-07:00'],
    ['14:23 Europe/Berlin First', '2026-03-10T14:23:00+01:00'],
    ['14:23 Pacific time First', '2026-03-10T14:23:00-07:00'],
  ])('%s', (line, occurredAt) => {
    expect(typed(line, 'UTC')).toMatchObject({ kind: 'placed', occurredAt, text: 'First', assumed: [] });
  });

  it('out of their season say that the clock on the wall was taken', () => {
    expect(typed('14:23 PST First', 'UTC')).toMatchObject({
      occurredAt: '2026-03-10T14:23:00-07:00',
      assumed: ['out-of-season'],
    });
  });

  it('that several places use ask which place is meant', () => {
    expect(typed('14:23 IST First', 'UTC')).toMatchObject({
      kind: 'choice',
      why: 'zone',
      text: 'First',
      options: [
        { occurredAt: '2026-03-10T14:23:00+05:30', timeZone: 'Asia/Kolkata' },
        { occurredAt: '2026-03-10T14:23:00+02:00', timeZone: 'Asia/Jerusalem' },
        { occurredAt: '2026-03-10T14:23:00+00:00', timeZone: 'Europe/Dublin' },
      ],
    });
  });

  it('are those of the incident’s own zone when it keeps the same time', () => {
    expect(typed('14:23 IST First', 'Asia/Kolkata')).toMatchObject({
      kind: 'placed',
      occurredAt: '2026-03-10T14:23:00+05:30',
    });
  });

  it('ask for both ends of a range in one place', () => {
    const entry = typed('14:20-14:35 AST Slow', 'UTC');
    expect(entry.kind === 'choice' && entry.options).toEqual([
      {
        occurredAt: '2026-03-10T14:20:00+03:00',
        endedAt: '2026-03-10T14:35:00+03:00',
        timeZone: 'Asia/Riyadh',
      },
      {
        occurredAt: '2026-03-10T14:20:00-03:00',
        endedAt: '2026-03-10T14:35:00-03:00',
        timeZone: 'America/Halifax',
      },
    ]);
  });

  it('in small print are words', () => {
    expect(typed('14:23 est restarted', 'UTC')).toMatchObject({ text: 'est restarted' });
  });

  it('mean the day that it is in that zone', () => {
    const previous = at('2026-03-11T02:00:00+01:00');
    const context = { day: { year: 2026, month: 3, day: 11 }, previous };
    expect(typed('18:30 PDT First', 'Europe/Berlin', context)).toMatchObject({
      occurredAt: '2026-03-10T18:30:00-07:00',
    });
  });

  it('decide between the two times of the night the clocks go back', () => {
    const day = { year: 2025, month: 10, day: 26 };
    expect(typed('02:30 CEST First', 'Europe/Berlin', { day })).toMatchObject({
      kind: 'placed',
      occurredAt: '2025-10-26T02:30:00+02:00',
    });
    expect(typed('02:30 First', 'Europe/Berlin', { day })).toMatchObject({
      kind: 'choice',
      why: 'ambiguous',
    });
  });
});

describe('a date without a year', () => {
  it('is the nearest one', () => {
    const newYear = { day: { year: 2026, month: 1, day: 2 } };
    expect(typed('31 Dec 23:50 First', 'UTC', newYear)).toMatchObject({
      occurredAt: '2025-12-31T23:50:00+00:00',
    });
    expect(typed('Jan 3 00:10 First', 'UTC', newYear)).toMatchObject({
      occurredAt: '2026-01-03T00:10:00+00:00',
    });
  });

  it('reaches back over the end of a month with “yesterday”', () => {
    const march = { day: { year: 2024, month: 3, day: 1 } };
    expect(typed('yesterday 10:00 First', 'UTC', march)).toMatchObject({
      occurredAt: '2024-02-29T10:00:00+00:00',
    });
  });
});
