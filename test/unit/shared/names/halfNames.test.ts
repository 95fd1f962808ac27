import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { asKnown, halfNames, withFullName } from '#shared/names/halfNames.ts';
import { typedAction } from '#shared/names/typedAction.ts';
import { joinedByFinding, personFindings } from '#shared/rules/personFindings.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';

function actedBy(...actors: readonly string[]): Incident {
  return buildIncident({
    timeline: actors.map((actor, index) => buildEvent(`e${index}`, '14:23', { actor })),
  });
}

describe('a name that a text has', () => {
  it('is written as the incident writes it', () => {
    const known = asKnown(actedBy('Priya', 'Tom Berg', 'lena'));
    expect(['priya', 'Tom', 'Lena', 'Ines'].map(known)).toEqual(['Priya', 'Tom Berg', 'Lena', 'Ines']);
  });

  it('has the capital that another place of the text gives it', () => {
    const known = asKnown(actedBy('Priya'), ['ivo', 'Ivo', 'lena']);
    expect(['ivo', 'lena', 'priya'].map(known)).toEqual(['Ivo', 'lena', 'Priya']);
  });
});

describe('a first name that may be somebody with a full name', () => {
  it('is offered where just one full name begins with it', () => {
    expect(halfNames(actedBy('Tom', 'Tom Berg', 'Lena'))).toEqual([{ names: ['Tom'], fullName: 'Tom Berg' }]);
    expect(halfNames(actedBy('Tom', 'Tom Berg', 'Tom Hill'))).toEqual([]);
  });

  it('is known from the owners of actions as well', () => {
    const actions = [buildAction('Alert', { owner: 'Lena Fischer' })];
    expect(halfNames({ ...actedBy('lena'), actions })).toEqual([
      { names: ['lena'], fullName: 'Lena Fischer' },
    ]);
  });

  it('is the handle that a chat has, also where it alone says the family name', () => {
    expect(halfNames(actedBy('mira.okafor', 'Mira Okafor', 'Mira'))).toEqual([
      { names: ['Mira', 'mira.okafor'], fullName: 'Mira Okafor' },
    ]);
    const actions = [buildAction('Alert', { owner: 'jonas.berg' })];
    expect(halfNames({ ...actedBy('Jonas'), actions })).toEqual([
      { names: ['Jonas', 'jonas.berg'], fullName: 'Jonas Berg' },
    ]);
    expect(halfNames(actedBy('mira.okafor', 'tomas.lind', 'support-anna'))).toEqual([]);
  });

  it.each([
    ['a machine', 'Api', 'api.gateway'],
    ['a role', 'On-call', 'On-call engineer'],
    ['a team', 'Support', 'Support lead'],
    ['a role with capitals', 'Incident', 'Incident Commander'],
    ['words of a tool', 'Grafana', 'Grafana OnCall'],
  ])('is not %s', (_, short, long) => {
    expect(halfNames(actedBy(short, long))).toEqual([]);
  });

  it('is the full name in a typed action', () => {
    const incident = actedBy('Paul Lindqvist');
    const days = { today: { year: 2026, month: 3, day: 10 } };
    expect(typedAction('Alert at 80 %. Paul, P0', incident, days).owner).toBe('Paul Lindqvist');
    expect(typedAction('Alert at 80 %. Sarah, P0', incident, days).owner).toBe('Sarah');
  });

  it('is asked about once, at its first event, and Yes writes the full name wherever a field names it', () => {
    const actions = [buildAction('Alert', { owner: 'Tom' })];
    const incident = { ...actedBy('Tom Berg', 'Tom', 'tom'), actions };
    const [finding, ...others] = personFindings(incident);
    expect(finding?.message).toBe('“Tom” may be Tom Berg. Is it one person?');
    expect(finding?.spot).toEqual({ place: 'timeline', id: 'e1', field: 'actor' });
    expect(others).toEqual([]);
    const joined = finding === undefined ? null : joinedByFinding(incident, finding);
    const after = joined === null ? incident : withFullName(incident, joined);
    expect(after.timeline.map(({ actor }) => actor)).toEqual(['Tom Berg', 'Tom Berg', 'Tom Berg']);
    expect(after.actions[0]?.owner).toBe('Tom Berg');
    expect(personFindings(after)).toEqual([]);
  });
});
