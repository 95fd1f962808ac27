import { expect, test } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { joinPlaceholder, toldBy, tookPlaceOf } from '#shared/domain/timeline/placeholderEvents.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<EventId>(text);
const held = { ...buildEvent('Resolved', '14:46'), keyMoment: true };
const told = buildEvent('All gateways healthy', '14:46');

function incidentWith(parts: Partial<Incident> = {}): Incident {
  return buildIncident({
    timeline: [held, told],
    milestones: { ...UNKNOWN_MILESTONES, resolved: held.id },
    ...parts,
  });
}

test('the event that tells the placeholder takes its milestone, its evidence and that it mattered', () => {
  const causes = [buildCause('a', null, { evidence: [held.id, told.id] })];
  const joined = joinPlaceholder(incidentWith({ causes }), held.id);
  expect(joined.timeline).toEqual([{ ...told, keyMoment: true }]);
  expect(joined.milestones.resolved).toBe(told.id);
  expect(joined.causes[0]?.evidence).toEqual([told.id]);
});

test('its kind goes over to an event that has none, and never over another', () => {
  const { kind: _none, ...bare } = told;
  const signal = { ...held, kind: 'signal' as const };
  const kindAfter = (timeline: Incident['timeline']) =>
    joinPlaceholder(incidentWith({ timeline }), held.id).timeline[0]?.kind;
  expect(kindAfter([signal, bare])).toBe('signal');
  expect(kindAfter([signal, { ...told, kind: 'recovery' }])).toBe('recovery');
});

test('the event that took its place is known from the states before and after', () => {
  const before = incidentWith();
  expect(tookPlaceOf(before, joinPlaceholder(before, held.id))).toBe(told.id);
  expect(tookPlaceOf(before, before)).toBeNull();
  expect(tookPlaceOf(before, { ...before, timeline: [held] })).toBeNull();
});

test.each([
  ['nothing else happened in that minute', { timeline: [held, buildEvent('Later', '14:47')] }],
  ['the other one is private', { timeline: [held, { ...told, visibility: 'private' as const }] }],
  ['somebody wrote more about it', { timeline: [{ ...held, detail: 'All six' }, told] }],
  ['it marks nothing', { milestones: UNKNOWN_MILESTONES }],
])('nothing is proposed and nothing changes where %s', (_why, parts) => {
  const incident = incidentWith(parts);
  const event = incident.timeline[0];
  expect(event && toldBy(incident, event)).toBeNull();
  expect(joinPlaceholder(incident, held.id)).toBe(incident);
  expect(joinPlaceholder(incident, id('gone'))).toBe(incident);
});
