import { describe, expect, it } from 'vitest';
import { rowAfterStep, rowOfLead, targetBeforeRow } from '#renderer/timeline/list/rowTargets.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { timelineRows } from '#shared/timelineScale/timelineRows.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const DAYS = buildIncident({
  timeline: [
    buildEvent('A', '23:40'),
    buildEvent('B', '23:50'),
    buildEvent('C', null, { occurredAt: at('2026-03-11T00:10:00Z'), precision: 'exact' }),
    buildEvent('Note', null),
  ],
});
/** day, A, B, day, C */
const ROWS = timelineRows(DAYS.timeline, 'UTC');

function carrying(...names: readonly string[]) {
  const ids = names.map((name) => toId<EventId>(name));
  return { kind: 'events', lead: ids[0] ?? toId<EventId>('A'), ids } as const;
}
const target = (place: number, ...names: readonly string[]) =>
  targetBeforeRow(ROWS, place, carrying(...names), DAYS);

describe('dropping before a row', () => {
  it('gives the time between the events around it, whatever day headings are there', () => {
    for (const place of [3, 4]) {
      expect(target(place, 'Note')).toMatchObject({
        at: '2026-03-11T00:00:00+00:00',
        isApproximate: true,
        where: 'between “B” and “C”',
      });
    }
    expect(target(3, 'Note').key).toBe(target(4, 'Note').key);
  });

  it('reaches both ends', () => {
    expect(target(0, 'C')).toMatchObject({ at: '2026-03-10T23:39:00+00:00', where: 'before “A”' });
    expect(target(5, 'A')).toMatchObject({ at: '2026-03-11T00:11:00+00:00', where: 'after “C”' });
  });

  it('looks past those that are carried along, and is no change where they are', () => {
    expect(target(3, 'A', 'B')).toMatchObject({ where: 'before “C”', at: null });
    expect(target(1, 'A').at).toBeNull();
    expect(target(2, 'A').at).toBeNull();
  });

  it('does what it shows', () => {
    const drop = target(4, 'Note');
    const after = drop.apply(DAYS).timeline.find(({ id }) => id === 'Note');
    expect(after?.occurredAt).toBe(drop.at);
    expect(target(1, 'A').apply(DAYS)).toBe(DAYS);
  });
});

describe('the next place for an arrow key', () => {
  const step = (from: number, by: 1 | -1, ...names: readonly string[]) =>
    rowAfterStep(ROWS, from, by, carrying(...names));

  it('is past the next event that stays, over day headings', () => {
    expect(step(1, 1, 'A')).toBe(3);
    expect(step(3, 1, 'A')).toBe(5);
    expect(step(5, -1, 'A')).toBe(4);
    expect(step(4, -1, 'A')).toBe(2);
    expect(step(1, 1, 'A', 'B')).toBe(5);
  });

  it('is the same where there is none', () => {
    expect(step(5, 1, 'A')).toBe(5);
    expect(step(1, -1, 'A')).toBe(1);
  });

  it('starts at the row of the event, at the end for a note without a time', () => {
    expect(rowOfLead(ROWS, toId<EventId>('C'))).toBe(4);
    expect(rowOfLead(ROWS, toId<EventId>('Note'))).toBe(5);
  });
});
