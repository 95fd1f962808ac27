import { expect, it } from 'vitest';
import { findingAnswer, isAnsweredByYes } from '#shared/readiness/findingAnswer.ts';
import { PERSON_RULE } from '#shared/rules/personFindings.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const INCIDENT = buildIncident({
  timeline: [
    buildEvent('half', '14:23', { actor: 'Tom' }),
    buildEvent('full', '14:25', { actor: 'Tom Berg' }),
  ],
});

it('marks the event that a finding proposes for a milestone', () => {
  const spot = { place: 'timeline', id: 'half', field: 'milestones.detected' } as const;
  const finding = { rule: 'milestone-detected', spot };
  expect(isAnsweredByYes(finding)).toBe(true);
  expect(findingAnswer(INCIDENT, finding)).toEqual({ kind: 'milestone', name: 'detected', eventId: 'half' });
});

it('makes two names one person, as long as the incident has both', () => {
  const finding = { rule: PERSON_RULE, spot: { place: 'timeline', id: 'half', field: 'actor' } } as const;
  expect(isAnsweredByYes(finding)).toBe(true);
  expect(findingAnswer(INCIDENT, finding)).toEqual({ kind: 'person', names: ['Tom'], fullName: 'Tom Berg' });
  expect(findingAnswer(buildIncident({ timeline: INCIDENT.timeline.slice(0, 1) }), finding)).toBeNull();
});

it.each([
  ['proposes no event', 'milestone-detected', ''],
  ['only tells what is missing', 'event-title', 'half'],
])('does nothing for a finding that %s', (_, rule, id) => {
  const finding = { rule, spot: { place: 'timeline', id, field: 'title' } } as const;
  expect(isAnsweredByYes(finding)).toBe(false);
  expect(findingAnswer(INCIDENT, finding)).toBeNull();
});
