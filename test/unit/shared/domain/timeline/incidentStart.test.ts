import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { incidentStart } from '#shared/domain/timeline/incidentSpan.ts';
import { incidentFileName } from '#shared/format/incidentFileName.ts';
import { incidentDigest } from '#shared/similar/incidentDigest.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const early = buildEvent('early', null, { occurredAt: at('2019-03-10T08:00:00Z') });
const felt = buildEvent('felt', null, { occurredAt: at('2019-03-11T08:00:00Z') });
const solved = buildEvent('solved', null, { occurredAt: at('2019-03-12T08:00:00Z') });
const undated = buildEvent('undated', null);
const { milestones } = buildIncident();

test.each([
  ['when its impact started', { impactStarted: felt.id, detected: early.id }, felt],
  ['by its earliest milestone', { resolved: solved.id, acknowledged: felt.id }, felt],
  ['by its first event', {}, early],
  ['by its first event when its milestone has no time', { impactStarted: undated.id }, early],
])('an incident is dated %s', (_what, named, { occurredAt }) => {
  const timeline = [undated, solved, felt, early];
  expect(incidentStart(buildIncident({ timeline, milestones: { ...milestones, ...named } }))).toBe(
    occurredAt,
  );
});

test('an incident without any time is dated by the making of its file', () => {
  expect(incidentStart(buildIncident({ timeline: [undated] }))).toBe(buildIncident().createdAt);
});

test('an incident with a time in it has the same date whenever its file was made', () => {
  fc.assert(
    fc.property(arbitraryIncident(), arbitraryIncident(), (incident, { createdAt }) => {
      fc.pre(incident.timeline.some(({ occurredAt }) => occurredAt !== null));
      const imported = { ...incident, createdAt };
      expect(incidentStart(imported)).toBe(incidentStart(incident));
      expect(incidentDigest(imported, '/a').date).toBe(incidentDigest(incident, '/a').date);
      expect(incidentFileName(imported)).toBe(incidentFileName(incident));
    }),
    { numRuns: runs(50) },
  );
});
