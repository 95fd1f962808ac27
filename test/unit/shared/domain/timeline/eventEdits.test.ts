import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import {
  addEvent,
  editEvent,
  milestonesOf,
  removeEvent,
  setMilestone,
} from '#shared/domain/timeline/eventEdits.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const TWO = buildIncident({
  timeline: [buildEvent('a', '14:23'), buildEvent('b', null)],
  milestones: { ...UNKNOWN_MILESTONES, impactStarted: toId('a'), detected: toId('a'), resolved: toId('b') },
  causes: [
    buildCause('c1', null, { evidence: [toId('a'), toId('b')] }),
    buildCause('c2', null, { evidence: [toId('b')] }),
  ],
});

test('an event is added and edited; the others stay the same', () => {
  const added = addEvent(TWO, buildEvent('c', '14:30'));
  const edited = editEvent(added, { id: toId('c'), patch: { title: 'Third', actor: 'On-call' } });
  expect(edited.timeline[2]).toMatchObject({ title: 'Third', actor: 'On-call' });
  expect(edited.timeline.slice(0, 2)).toEqual(TWO.timeline);
  expect(editEvent(TWO, { id: toId('a'), patch: { title: 'a' } })).toBe(TWO);
});

test('removing an event makes its milestones unknown and its evidence gone', () => {
  const removed = removeEvent(TWO, toId('a'));
  expect(removed.timeline.map(({ id }) => id)).toEqual(['b']);
  expect(removed.milestones).toEqual({ ...UNKNOWN_MILESTONES, resolved: 'b' });
  expect(removed.causes.map(({ evidence }) => evidence)).toEqual([['b'], ['b']]);
  expect(removed.causes[1]).toBe(TWO.causes[1]);
});

test('removing an event that is gone changes nothing', () => {
  expect(removeEvent(TWO, toId('x'))).toBe(TWO);
});

test('after any removal nothing refers to the event, and everything else is as before', () => {
  fc.assert(
    fc.property(arbitraryIncident(), fc.nat(), (incident, pick) => {
      const event = incident.timeline[pick % Math.max(1, incident.timeline.length)];
      if (event === undefined) return;
      const { timeline, milestones, causes, pictures, ...rest } = removeEvent(incident, event.id);
      expect(pictures?.some(({ eventIds }) => eventIds.includes(event.id)) ?? false).toBe(false);
      expect(timeline).toEqual(incident.timeline.filter(({ id }) => id !== event.id));
      expect(milestonesOf(milestones, event.id)).toEqual([]);
      expect(causes.some(({ evidence }) => evidence.includes(event.id))).toBe(false);
      expect(causes.map(({ answer }) => answer)).toEqual(incident.causes.map(({ answer }) => answer));
      for (const name of MILESTONE_NAMES) {
        if (incident.milestones[name] !== event.id) expect(milestones[name]).toBe(incident.milestones[name]);
      }
      expect({ ...incident, ...rest }).toEqual(incident);
    }),
  );
});

test('a milestone moves from one event to another; an event can mark several', () => {
  const set = setMilestone(TWO, { name: 'resolved', eventId: toId('a') });
  expect(milestonesOf(set.milestones, toId('a'))).toEqual(['impactStarted', 'detected', 'resolved']);
  expect(milestonesOf(set.milestones, toId('b'))).toEqual([]);
  expect(setMilestone(set, { name: 'resolved', eventId: toId('a') })).toBe(set);
  expect(setMilestone(set, { name: 'resolved', eventId: null }).milestones.resolved).toBeNull();
});
