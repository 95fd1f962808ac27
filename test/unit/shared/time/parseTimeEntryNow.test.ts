import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryContext } from '#shared/domain/timeline/eventFromEntry.ts';
import { factTimeContext } from '#shared/rules/decision/decisionFacts.ts';
import { parseTimeEntry } from '#shared/time/parseTimeEntry.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const NOW = at('2026-11-28T20:30:00Z');

/** Where a time lies that is typed before there is an incident, with what was assumed. */
function typed(text: string, { previous = null, now = NOW, timeZone = 'UTC' }: Typing = {}): string {
  const entry = parseTimeEntry(text, factTimeContext(timeZone, previous, now));
  if (entry.kind !== 'placed') return entry.kind;
  return [entry.occurredAt.slice(0, 16), ...entry.assumed].join(' ');
}

interface Typing {
  readonly previous?: Timestamp | null;
  readonly now?: Timestamp;
  readonly timeZone?: string;
}

test.each([
  ['02:00', '2026-11-28T02:00'],
  ['~02:00', '2026-11-28T02:00'],
  ['around 2am', '2026-11-28T02:00'],
  ['20:30', '2026-11-28T20:30'],
  ['20:31', '2026-11-27T20:31 day-before'],
  ['23:50', '2026-11-27T23:50 day-before'],
  ['20:00-21:00', '2026-11-27T20:00 day-before'],
  ['23:00 PST', '2026-11-27T23:00 day-before'],
  ['02:00 +09:00', '2026-11-29T02:00'],
])('without an incident, %s is the latest that has passed', (text, meant) => {
  expect(typed(text)).toBe(meant);
});

test('a zone that is typed counts its own day', () => {
  expect(typed('23:00 PST', { now: at('2026-11-28T04:00:00Z') })).toBe('2026-11-26T23:00 day-before');
  expect(typed('19:00 PST', { now: at('2026-11-28T04:00:00Z') })).toBe('2026-11-27T19:00');
});

test('without an incident, no time of day lies after now', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(minutes, minutes, (nowMinute, typedMinute) => {
      const now = at(`2026-11-28T${clock(nowMinute)}:00Z`);
      const entry = parseTimeEntry(clock(typedMinute), factTimeContext('Asia/Kolkata', null, now));
      expect(entry.kind === 'placed' && compareTimestamps(entry.occurredAt, now) <= 0).toBe(true);
    }),
  );
});

test('an end is read after the start, and not ahead of now', () => {
  const start = at('2026-11-27T22:00:00Z');
  expect(typed('01:00', { previous: start })).toBe('2026-11-28T01:00 next-day');
  expect(typed('23:00', { previous: start })).toBe('2026-11-27T23:00');
  expect(typed('02:00', { previous: at('2026-11-28T20:00:00Z') })).toBe('2026-11-28T02:00');
});

test.each([
  ['29 Mar 02:30', '2026-03-29T02:30'],
  ['03/29 02:30', '2026-03-29T02:30'],
  ['28 Nov 23:00', '2026-11-28T23:00'],
  ['29 Nov 02:00', '2025-11-29T02:00'],
  ['29 Nov 2026 02:00', '2026-11-29T02:00'],
])('without an incident, the date %s without a year is not ahead', (text, meant) => {
  expect(typed(text)).toBe(meant);
});

/** The same for a line typed into an incident. */
function lineInto(times: readonly string[], text: string, now = NOW): string {
  const timeline = times.map((time) => buildEvent(time, '14:00', { occurredAt: at(time) }));
  const incident = buildIncident({ timeZone: 'UTC', timeline });
  const entry = parseTimeEntry(text, entryContext(incident, null, now));
  return entry.kind === 'placed' ? [entry.occurredAt.slice(0, 16), ...entry.assumed].join(' ') : entry.kind;
}

test('a line typed into an incident without times is read as without an incident', () => {
  expect(lineInto([], '02:00 Pager')).toBe('2026-11-28T02:00');
  expect(lineInto([], '29 Mar 02:30 Pager')).toBe('2026-03-29T02:30');
});

test('a date without a year is in the year nearest to the incident, and not ahead', () => {
  expect(lineInto(['2026-01-03T10:00:00Z'], '20 Dec 22:00 Deploy')).toBe('2025-12-20T22:00');
  expect(lineInto(['2026-11-28T10:00:00Z'], '29 Mar 02:30 Deploy')).toBe('2026-03-29T02:30');
  expect(lineInto(['2024-11-28T10:00:00Z'], '29 Mar 02:30 Fixed')).toBe('2025-03-29T02:30');
});

test('a time of day goes to the day nearest to an incident that is there', () => {
  expect(lineInto(['2026-11-28T20:00:00Z'], '02:00 Resolved')).toBe('2026-11-29T02:00 next-day');
});

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
