import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { duplicateEvents, splitEvent } from '#shared/domain/timeline/eventEdits.ts';
import { mergeEvents } from '#shared/domain/timeline/mergeEvents.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const id = toId<EventId>('Both');
const newIds = [toId<EventId>('n1'), toId<EventId>('n2')];
const both = buildEvent('Both', '14:23', {
  detail: 'Answered\nRestarted',
  actor: 'On-call',
  source: 'Chat',
  keyMoment: true,
  visibility: 'public',
});
const incident = buildIncident({
  timeline: [buildEvent('Before', '14:00'), both, buildEvent('After', '15:00')],
  milestones: { ...UNKNOWN_MILESTONES, detected: id },
  causes: [buildCause('a', null, { evidence: [id] })],
});

test('each line becomes an event at the same time, behind the first', () => {
  const split = splitEvent(incident, { id, titles: ['Alarm', 'Answered', 'Restarted'], newIds });
  const { detail: _detail, ...rest } = both;
  expect(split.timeline).toEqual([
    incident.timeline[0],
    { ...rest, title: 'Alarm' },
    { ...rest, id: 'n1', title: 'Answered', keyMoment: false },
    { ...rest, id: 'n2', title: 'Restarted', keyMoment: false },
    incident.timeline[2],
  ]);
});

test('milestones and evidence stay with the first', () => {
  const split = splitEvent(incident, { id, titles: ['Alarm', 'Answered'], newIds });
  expect(split.milestones).toBe(incident.milestones);
  expect(split.causes).toBe(incident.causes);
});

test('one line, an event that is gone, or too few new ids change nothing, so that no line is dropped', () => {
  expect(splitEvent(incident, { id, titles: ['Alarm'], newIds })).toBe(incident);
  expect(splitEvent(incident, { id: toId('gone'), titles: ['a', 'b'], newIds })).toBe(incident);
  expect(splitEvent(incident, { id, titles: ['a', 'b', 'c', 'd'], newIds })).toBe(incident);
});

test('what was split and merged again has all its words', () => {
  const lines = fc.array(fc.lorem({ maxCount: 3 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(lines, (titles) => {
      const added = titles.slice(1).map((_title, index) => toId<EventId>(`new-${index}`));
      const split = splitEvent(incident, { id, titles, newIds: added });
      expect(split.timeline).toHaveLength(incident.timeline.length + added.length);
      const merged = mergeEvents(split, [id, ...added]).timeline.find((event) => event.id === id);
      const words = `${merged?.title}\n${merged?.detail}`;
      for (const title of titles) expect(words).toContain(title);
    }),
  );
});

test('a copy stands right behind its original, which keeps its milestones and citations', () => {
  const copied = duplicateEvents(incident, [{ id, newId: toId('copy') }]);
  expect(copied.timeline.map((event) => event.id)).toEqual(['Before', 'Both', 'copy', 'After']);
  expect(copied.timeline[2]).toEqual({ ...both, id: 'copy' });
  expect(copied.milestones).toBe(incident.milestones);
  expect(copied.causes).toBe(incident.causes);
  expect(duplicateEvents(incident, [{ id: toId('gone'), newId: toId('copy') }])).toBe(incident);
});
