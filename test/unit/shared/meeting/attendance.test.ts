import { expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { askedRoles, isFacilitatorResponder, proposedAttendees } from '#shared/meeting/attendance.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

function event(minute: number, actor?: string): TimelineEvent {
  return {
    id: toId(`event-${minute}`),
    occurredAt: at(`2026-03-10T14:${minute}:00+00:00`),
    precision: 'exact',
    kind: 'action',
    title: 'Acted',
    keyMoment: false,
    visibility: 'internal',
    ...(actor === undefined ? {} : { actor }),
  };
}

function incidentWith(people: readonly (readonly [string, string, boolean])[], facilitator = ''): Incident {
  const attendees = people.map(([name, role, present], index) => ({
    id: toId<Incident['meeting']['attendees'][number]['id']>(`person-${index}`),
    name,
    role,
    present,
  }));
  const incident = buildIncident({
    timeline: [event(30, 'Sarah'), event(20, 'James '), event(40, 'sarah'), event(50)],
  });
  return { ...incident, meeting: { ...incident.meeting, attendees, facilitator } };
}

it('proposes those who acted, once each, in the order they first did', () => {
  expect(proposedAttendees(incidentWith([])).map(({ name }) => name)).toEqual(['James', 'Sarah']);
});

it('does not propose those who are on the list', () => {
  const names = proposedAttendees(incidentWith([['SARAH', 'Database', false]])).map(({ name }) => name);
  expect(names).toEqual(['James']);
});

it('takes a first name for the one person on the list who has it, and for nobody where two have it', () => {
  const one = incidentWith([['Sarah Okafor', 'Database', false]]);
  expect(proposedAttendees(one).map(({ name }) => name)).toEqual(['James']);
  const two = incidentWith([
    ['Sarah Okafor', 'Database', false],
    ['Sarah Lind', 'Support', false],
  ]);
  expect(proposedAttendees(two).map(({ name }) => name)).toEqual(['James', 'Sarah']);
});

it('knows people again whose mail address stands with their name', () => {
  const listed = incidentWith([['Sarah <sarah@example.org>', 'Database', false]]);
  expect(proposedAttendees(listed).map(({ name }) => name)).toEqual(['James']);
  const led = { ...listed, meeting: { ...listed.meeting, facilitator: 'James <james@example.org>' } };
  expect(isFacilitatorResponder(led)).toBe(true);
});

it('asks for the engineering lead and for customer support by name', () => {
  const { attendees } = incidentWith([
    ['Ana', 'engineering lead, payments', true],
    ['Lisa', 'Customer support', false],
  ]).meeting;
  expect(askedRoles(attendees).map(({ standing }) => standing)).toEqual(['here', 'expected']);
  expect(askedRoles([]).map(({ standing }) => standing)).toEqual(['missing', 'missing']);
});

it('questions a facilitator who acted or is listed as a responder', () => {
  expect(isFacilitatorResponder(incidentWith([], 'sarah'))).toBe(true);
  expect(isFacilitatorResponder(incidentWith([['Mina', 'Responder', false]], 'Mina'))).toBe(true);
  expect(isFacilitatorResponder(incidentWith([['Mina', 'Platform', false]], 'Mina'))).toBe(false);
  expect(isFacilitatorResponder(incidentWith([]))).toBe(false);
});

it('names those who acted as their actions do, whatever letters a chat has', () => {
  const incident = buildIncident({
    timeline: [event(20, 'priya'), event(30, 'marc')],
    actions: [
      { ...buildAction('x'), owner: 'Priya' },
      { ...buildAction('y'), owner: 'Ana' },
    ],
  });
  expect(proposedAttendees(incident).map(({ name }) => name)).toEqual(['Priya', 'marc']);
});
