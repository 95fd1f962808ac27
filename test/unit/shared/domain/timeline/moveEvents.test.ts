import { describe, expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import {
  type EventSlot,
  moveEventsBy,
  moveEventsToSlot,
  timeInSlot,
} from '#shared/domain/timeline/moveEvents.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const id = (name: string) => toId<EventId>(name);
const slot = (before: string | null, after: string | null): EventSlot => ({
  before: before === null ? null : id(before),
  after: after === null ? null : id(after),
});

function moved(incident: Incident, names: readonly string[], into: EventSlot): Incident {
  const [lead = ''] = names;
  return moveEventsToSlot(incident, { lead: id(lead), ids: names.map(id), slot: into });
}

const event = (incident: Incident, name: string) => incident.timeline.find((each) => each.id === name);
const order = ({ timeline }: Incident) => timelineInOrder(timeline).map(({ title }) => title);

const FIVE = buildIncident({
  timeline: [
    buildEvent('Page', '14:25'),
    buildEvent('Found', '14:32'),
    buildEvent('Killed', '14:35'),
    buildEvent('Over', '14:46'),
    buildEvent('Spike', null),
  ],
});

describe('dropping events into a slot', () => {
  it('puts one between 14:32 and 14:35 at 14:33, as a guess', () => {
    const after = moved(FIVE, ['Over'], slot('Found', 'Killed'));
    expect(event(after, 'Over')).toMatchObject({
      occurredAt: '2026-03-10T14:33:00+00:00',
      precision: 'approximate',
    });
    expect(order(after)).toEqual(['Page', 'Found', 'Over', 'Killed', 'Spike']);
  });

  it('gives a note its time', () => {
    const after = moved(FIVE, ['Spike'], slot('Found', 'Killed'));
    expect(event(after, 'Spike')).toMatchObject({
      occurredAt: '2026-03-10T14:33:00+00:00',
      precision: 'approximate',
    });
  });

  it('lets the others keep their distance, and a note without a time join the lead', () => {
    const after = moved(FIVE, ['Found', 'Killed', 'Spike'], slot('Over', null));
    expect(order(after)).toEqual(['Page', 'Over', 'Found', 'Spike', 'Killed']);
    expect(event(after, 'Found')?.occurredAt).toBe('2026-03-10T14:47:00+00:00');
    expect(event(after, 'Killed')?.occurredAt).toBe('2026-03-10T14:50:00+00:00');
    expect(event(after, 'Spike')?.occurredAt).toBe('2026-03-10T14:47:00+00:00');
  });

  it('keeps the length of something that lasted', () => {
    const slow = buildEvent('Slow', '14:20', { endedAt: at('2026-03-10T14:44:00+00:00') });
    const after = moved({ ...FIVE, timeline: [...FIVE.timeline, slow] }, ['Slow'], slot('Found', 'Killed'));
    expect(event(after, 'Slow')).toMatchObject({ endedAt: '2026-03-10T14:57:00+00:00' });
  });

  it('counts hidden events between the neighbours as no reason to move', () => {
    expect(moved(FIVE, ['Found'], slot('Page', 'Over'))).toBe(FIVE);
    expect(
      timeInSlot(FIVE, { lead: id('Found'), ids: [id('Found')], slot: slot('Page', 'Over') }),
    ).toBeNull();
    const after = moved(FIVE, ['Spike'], slot('Page', 'Over'));
    expect(order(after)).toEqual(['Page', 'Found', 'Killed', 'Spike', 'Over']);
  });

  it('changes nothing in the slot it is in, at either end, or alone', () => {
    expect(moved(FIVE, ['Page'], slot(null, 'Found'))).toBe(FIVE);
    expect(moved(FIVE, ['Over'], slot('Killed', null))).toBe(FIVE);
    expect(moved(FIVE, ['Spike'], slot(null, null))).toBe(FIVE);
    expect(moved(FIVE, ['Nobody'], slot('Page', 'Found'))).toBe(FIVE);
  });

  it('writes the offset of the zone at the new time, for the end as well', () => {
    const timeline: readonly TimelineEvent[] = [
      berlin('Early', '01:30:00+01:00'),
      berlin('Late', '03:10:00+02:00'),
      { ...berlin('Job', '00:30:00+01:00'), endedAt: at('2026-03-29T01:00:00+01:00') },
    ];
    const night = buildIncident({ timeZone: 'Europe/Berlin', timeline });
    const after = moved(night, ['Job'], slot('Late', null));
    expect(event(after, 'Job')).toMatchObject({
      occurredAt: '2026-03-29T03:11:00+02:00',
      endedAt: '2026-03-29T03:41:00+02:00',
    });
  });

  it('follows its neighbour among events of one instant', () => {
    const timeline = [buildEvent('C', null), buildEvent('A', '14:00'), buildEvent('B', '14:00')];
    const after = moved(buildIncident({ timeline }), ['C'], slot('A', 'B'));
    expect(order(after)).toEqual(['A', 'C', 'B']);
  });

  it('stays behind a neighbour that is finer than a second', () => {
    const fine = (name: string, clock: string) => ({
      ...buildEvent(name, '14:00'),
      occurredAt: at(`2026-03-10T${clock}Z`),
    });
    const timeline = [buildEvent('C', null), fine('A', '14:00:00.500'), fine('B', '14:00:00.501')];
    const after = moved(buildIncident({ timeline }), ['C'], slot('A', 'B'));
    expect(order(after)).toEqual(['A', 'C', 'B']);
  });
});

describe('moving events along the scale', () => {
  const by = (incident: Incident, names: readonly string[], minutes: number) =>
    moveEventsBy(incident, { lead: id(names[0] ?? ''), ids: names.map(id), ms: minutes * 60_000 });

  it('makes the lead exact and leaves the others as sure as they were', () => {
    const guess = (name: string, clock: string) => buildEvent(name, clock, { precision: 'approximate' });
    const before = buildIncident({ timeline: [guess('A', '14:00'), guess('B', '14:05')] });
    const after = by(before, ['A', 'B'], -30);
    expect(after.timeline).toMatchObject([
      { occurredAt: '2026-03-10T13:30:00+00:00', precision: 'exact' },
      { occurredAt: '2026-03-10T13:35:00+00:00', precision: 'approximate' },
    ]);
  });

  it('leaves notes without a time where they are, and all as it was for no distance', () => {
    expect(event(by(FIVE, ['Page', 'Spike'], 5), 'Spike')).toBe(event(FIVE, 'Spike'));
    expect(by(FIVE, ['Page'], 0)).toBe(FIVE);
  });
});

function berlin(name: string, clock: string): TimelineEvent {
  return buildEvent(name, '00:00', { occurredAt: at(`2026-03-29T${clock}`) });
}
