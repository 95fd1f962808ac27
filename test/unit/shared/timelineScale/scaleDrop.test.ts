import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { droppedOnScale } from '#shared/timelineScale/scaleDrop.ts';
import { neighboursAt } from '#shared/timelineScale/scaleNeighbours.ts';
import { snappedTo, snapUnit, steppedBy } from '#shared/timelineScale/scaleSnap.ts';
import { timedEvents } from '#shared/timelineScale/timelineLanes.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const MINUTE = 60_000;
const INCIDENT = buildIncident({
  timeZone: 'Europe/Berlin',
  timeline: [
    buildEvent('a', '14:00'),
    buildEvent('b', '14:10', { precision: 'approximate', endedAt: at('2026-03-10T14:20:00+00:00') }),
    buildEvent('note', null),
  ],
});
const ids = (...names: readonly string[]) => names.map((name) => toId<never>(name));

function dropped(load: Parameters<typeof droppedOnScale>[1], time: string) {
  const { timeline } = droppedOnScale(INCIDENT, load, Date.parse(time));
  return timeline.map(({ id, occurredAt, endedAt, precision }) =>
    [id, occurredAt, endedAt, precision].join(' '),
  );
}

describe('a drop on the scale', () => {
  test('puts the lead on the instant, exact, in the incident’s zone, and keeps the distance of others', () => {
    const load = { kind: 'events', lead: toId<never>('b'), ids: ids('a', 'b') } as const;
    expect(dropped(load, '2026-03-10T14:15:00Z').slice(0, 2)).toEqual([
      'a 2026-03-10T15:05:00+01:00  exact',
      'b 2026-03-10T15:15:00+01:00 2026-03-10T15:25:00+01:00 exact',
    ]);
  });

  test('gives notes without a time that instant', () => {
    const load = { kind: 'events', lead: toId<never>('note'), ids: ids('note') } as const;
    expect(dropped(load, '2026-03-10T14:33:00Z')[2]).toBe('note 2026-03-10T15:33:00+01:00  exact');
  });

  test('pulls one side of a range', () => {
    const load = { kind: 'edge', lead: toId<never>('b'), edge: 'end' } as const;
    expect(dropped(load, '2026-03-10T14:30:00Z')[1]).toContain('2026-03-10T15:30:00+01:00');
  });

  test('where it stands already is no edit', () => {
    const events = { kind: 'events', lead: toId<never>('a'), ids: ids('a') } as const;
    expect(droppedOnScale(INCIDENT, events, Date.parse('2026-03-10T14:00:00Z'))).toBe(INCIDENT);
    const edge = { kind: 'edge', lead: toId<never>('b'), edge: 'end' } as const;
    expect(droppedOnScale(INCIDENT, edge, Date.parse('2026-03-10T14:20:00Z'))).toBe(INCIDENT);
  });
});

test('what is dragged snaps to the nearest minute, or to seconds where one can point at them', () => {
  expect(snapUnit(100, false)).toBe(MINUTE);
  expect(snapUnit(100, true)).toBe(1000);
  expect(snapUnit(10_000, true)).toBe(MINUTE);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (ms) => {
      const snapped = snappedTo(ms, MINUTE);
      expect(snapped % MINUTE).toBe(0);
      expect(Math.abs(snapped - ms)).toBeLessThanOrEqual(MINUTE / 2);
    }),
  );
});

test('a step by the keyboard ends on a whole minute, and back and forth is where it began', () => {
  expect(steppedBy(MINUTE * 1.5, 1)).toBe(2 * MINUTE);
  expect(steppedBy(MINUTE * 1.5, -1)).toBe(MINUTE);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(1, 5, 60), (minute, step) => {
      expect(steppedBy(steppedBy(minute * MINUTE, step), -step)).toBe(minute * MINUTE);
    }),
  );
});

test('the neighbours of an instant are the nearest events that do not move', () => {
  const events = timedEvents(INCIDENT.timeline);
  const names = (ms: number, moving: readonly string[]) => {
    const { before, after: next } = neighboursAt(events, ms, ids(...moving));
    return [before?.event.id ?? null, next?.event.id ?? null];
  };
  const five = Date.parse('2026-03-10T14:05:00Z');
  expect(names(five, [])).toEqual(['a', 'b']);
  expect(names(five, ['b'])).toEqual(['a', null]);
  expect(names(five, ['a', 'b'])).toEqual([null, null]);
});
