import { expect, test } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { durationSentence, incidentWhen } from '#shared/export/words/incidentWhen.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

function lasting(from: string, to: string, timeZone: string): Incident {
  const start = buildEvent('Start', '14:00', { occurredAt: at(from) });
  const end = buildEvent('End', '15:00', { occurredAt: at(to), precision: 'approximate' });
  const { milestones } = buildIncident();
  return buildIncident({
    timeZone,
    timeline: [start, end],
    milestones: { ...milestones, impactStarted: start.id, resolved: end.id },
  });
}

test('from, to, zone and length stand in one sentence; an approximate time says that it is one', () => {
  const incident = lasting('2026-11-26T08:02:00Z', '2026-11-26T08:54:00Z', 'Europe/Berlin');
  expect(durationSentence(incident)).toBe('From 09:02 to about 09:54 CET: 52 minutes.');
  expect(incidentWhen(incident)).toBe('26 November 2026, 09:02 to about 09:54 CET');
});

test('over midnight the days stand beside the times', () => {
  const incident = lasting('2026-03-10T23:50:00Z', '2026-03-11T00:20:00Z', 'UTC');
  expect(durationSentence(incident)).toBe(
    'From 23:50 on 10 March 2026 to about 00:20 UTC on 11 March 2026: 30 minutes.',
  );
  expect(incidentWhen(incident)).toBe('From 23:50 on 10 March 2026 to about 00:20 UTC on 11 March 2026');
});

test('where clocks changed in between, each time has its own', () => {
  const incident = lasting('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', 'Europe/Berlin');
  expect(durationSentence(incident)).toBe('From 02:30 CEST to about 02:30 CET: 1 hour.');
});

test('while the end is unknown only the start is said, and nothing while both are', () => {
  const incident = lasting('2026-11-26T08:02:00Z', '2026-11-26T08:54:00Z', 'UTC');
  const running = { ...incident, milestones: { ...incident.milestones, resolved: null } };
  expect([durationSentence(running), incidentWhen(running)]).toEqual([
    null,
    '26 November 2026, from 08:02 UTC',
  ]);
  expect([durationSentence(buildIncident()), incidentWhen(buildIncident())]).toEqual([null, null]);
});
