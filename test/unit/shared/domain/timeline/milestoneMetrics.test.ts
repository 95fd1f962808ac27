import { expect, test } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentDuration, metricText, milestoneMetrics } from '#shared/domain/timeline/milestoneMetrics.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function texts(incident: Incident): string[] {
  return milestoneMetrics(incident).map((metric) => `${metric.id} ${metricText(metric)} from ${metric.from}`);
}

test('each response time names what it counts from', () => {
  expect(texts(sampleIncident())).toEqual([
    'ttd under 1 min from impactStarted',
    'tta 2 min from detected',
    'ttm 12 min from impactStarted',
    'ttr 23 min from impactStarted',
  ]);
});

test('a missing milestone makes its times unknown, never zero', () => {
  const sample = sampleIncident();
  const incident = { ...sample, milestones: { ...sample.milestones, detected: null } };
  expect(milestoneMetrics(incident).map((metric) => metric.minutes)).toEqual([null, null, 12, 23]);
  expect(texts(incident)[0]).toBe('ttd unknown from impactStarted');
});

test('milestones in the wrong order make the time between them unknown', () => {
  const sample = sampleIncident();
  const { impactStarted, resolved } = sample.milestones;
  const milestones = { ...sample.milestones, impactStarted: resolved, resolved: impactStarted };
  expect(incidentDuration({ ...sample, milestones })).toBeNull();
});

test('a milestone on an event without a time is unknown', () => {
  const sample = sampleIncident();
  const timeline = sample.timeline.map((event) => ({
    ...event,
    occurredAt: null,
    precision: 'unplaced' as const,
  }));
  expect(incidentDuration({ ...sample, timeline })).toBeNull();
});
