import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import { laneRows, timedEvents, timelineLanes } from '#shared/timelineScale/timelineLanes.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const MINUTE = 60_000;

test('only events with a time stand on the scale, earliest first, with their ends and when they were known', () => {
  const [early, late, ...rest] = timedEvents([
    buildEvent('Late', '14:30', { knownAt: at('2026-03-10T15:00:00+00:00') }),
    buildEvent('Note', null),
    buildEvent('Early', '14:00', { endedAt: at('2026-03-10T14:10:00+00:00') }),
  ]);
  expect(rest).toEqual([]);
  expect(early?.event.id).toBe('Early');
  expect((early?.to ?? 0) - (early?.from ?? 0)).toBe(10 * MINUTE);
  expect(early?.known).toBe(early?.from);
  expect(late?.to).toBe(late?.from);
  expect((late?.known ?? 0) - (late?.from ?? 0)).toBe(30 * MINUTE);
});

describe('lanes', () => {
  const events = timedEvents([
    buildEvent('a', '14:00', { kind: 'recovery', actor: 'Support' }),
    buildEvent('b', '14:01', { kind: 'signal' }),
    buildEvent('c', '14:02', { kind: 'signal', actor: 'On-call engineer' }),
    buildEvent('d', '14:03', { kind: 'action', actor: 'on-call engineer ' }),
  ]);
  const keysAndIds = (sort: 'kind' | 'actor') =>
    timelineLanes(events, sort).map(({ key, events: held }) => [
      key,
      held.map(({ event }) => event.id).join(''),
    ]);

  test('by kind stand in the order of an incident, without empty ones', () => {
    expect(keysAndIds('kind')).toEqual([
      ['signal', 'bc'],
      ['action', 'd'],
      ['recovery', 'a'],
    ]);
  });

  test('by actor stand by first appearance, whatever the case, and what names nobody is last', () => {
    expect(keysAndIds('actor')).toEqual([
      ['Support', 'a'],
      ['On-call engineer', 'cd'],
      ['', 'b'],
    ]);
  });
});

test('rows go to the lanes that lack most, at least one each, never more than they ask for or there is room', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: EVENT_KINDS.length });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 40 }), (asked, rows) => {
      const given = laneRows(asked, rows);
      const sum = given.reduce((total, own) => total + own, 0);
      expect(sum).toBeLessThanOrEqual(Math.max(rows, asked.length));
      for (const [index, own] of given.entries()) {
        expect(own).toBeGreaterThanOrEqual(1);
        expect(own).toBeLessThanOrEqual(asked[index] ?? 0);
      }
    }),
  );
  expect(laneRows([1, 6, 2], 6)).toEqual([1, 4, 1]);
});
