import { expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { duplicateEvents } from '#shared/domain/timeline/eventEdits.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const id = (name: string) => toId<EventId>(name);
const INCIDENT = buildIncident({
  timeline: [buildEvent('A', '14:23'), buildEvent('B', '14:23'), buildEvent('Note', null)],
  milestones: { ...UNKNOWN_MILESTONES, detected: id('A') },
});

it('puts each copy right behind its original, with everything but the id', () => {
  const after = duplicateEvents(INCIDENT, [
    { id: id('Note'), newId: id('n2') },
    { id: id('A'), newId: id('a2') },
  ]);
  expect(timelineInOrder(after.timeline).map((event) => event.id)).toEqual(['A', 'a2', 'B', 'Note', 'n2']);
  expect(after.timeline[1]).toEqual({ ...INCIDENT.timeline[0], id: 'a2' });
});

it('leaves milestones with the original', () => {
  const after = duplicateEvents(INCIDENT, [{ id: id('A'), newId: id('a2') }]);
  expect(after.milestones).toBe(INCIDENT.milestones);
});

it('changes nothing when nobody is meant', () => {
  expect(duplicateEvents(INCIDENT, [])).toBe(INCIDENT);
  expect(duplicateEvents(INCIDENT, [{ id: id('gone'), newId: id('new') }])).toBe(INCIDENT);
});
