import { expect, test } from 'vitest';
import { furtherWhys, proposeFailure } from '#shared/domain/causes/causeQuestions.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const questions = (incident: Parameters<typeof furtherWhys>[0]) =>
  furtherWhys(incident).map(({ kind, question }) => `${kind}: ${question}`);

test('the sample’s intervals are in the questions: from the first sign, and from detection', () => {
  expect(questions({ ...sampleIncident(), causes: [] })).toEqual([
    'detection: Why was the first sign, at 14:18, not noticed for 5 minutes?',
    'response: Why did recovery take 23 minutes?',
  ]);
});

test('it was not noticed for as long as the timeline counts; what led to it is no sign', () => {
  const timeline = [
    buildEvent('deploy', '13:50', { kind: 'trigger' }),
    buildEvent('start', '14:00', { kind: 'signal' }),
    buildEvent('page', '14:03', { kind: 'detection' }),
  ];
  const milestones = {
    ...UNKNOWN_MILESTONES,
    impactStarted: toId<never>('start'),
    detected: toId<never>('page'),
  };
  expect(questions(buildIncident({ timeline, milestones }))[0]).toBe(
    'detection: Why was it not noticed for 3 minutes?',
  );
});

test('what is asked already is not proposed', () => {
  const causes = [buildCause('a', null, { kind: 'detection' })];
  expect(questions(buildIncident({ causes }))).toEqual([
    'response: Why did recovery take as long as it did?',
  ]);
});

test('unknown times are never zero', () => {
  const none = [
    'detection: Why was it not noticed sooner?',
    'response: Why did recovery take as long as it did?',
  ];
  expect(questions(buildIncident())).toEqual(none);
  const timeline = [buildEvent('seen', '14:00', { kind: 'detection' })];
  const milestones = {
    ...UNKNOWN_MILESTONES,
    impactStarted: toId<never>('seen'),
    detected: toId<never>('seen'),
  };
  expect(questions(buildIncident({ timeline, milestones }))).toEqual(none);
});

test('the failure is proposed from title and duration', () => {
  expect(proposeFailure(sampleIncident())).toEqual(['Checkout down for 23 minutes']);
  expect(proposeFailure(buildIncident({ title: ' Sign-in refused. ' }))).toEqual(['Sign-in refused']);
  expect(proposeFailure(buildIncident({ title: ' ' }))).toEqual([]);
});

test.each([
  ['Postmortem: Incident number 1: queue backed up', ['queue backed up']],
  ['Post-mortem – checkout refused', ['checkout refused']],
  ['Incident report: checkout refused', ['checkout refused']],
  ['Incident INC-12: queue backed up', ['queue backed up']],
  ['Incident handling failed', ['Incident handling failed']],
  ['Report service down', ['Report service down']],
])('of %j the failure is proposed without what the document is called', (title, proposed) => {
  expect(proposeFailure(buildIncident({ title }))).toEqual(proposed);
});
