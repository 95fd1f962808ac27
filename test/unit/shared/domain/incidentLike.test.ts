import { expect, test } from 'vitest';
import { type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentLike } from '#shared/domain/incidentLike.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function like(template: Incident): Incident {
  let count = 0;
  const newId: NewId = () => toId(`new-${++count}`);
  return incidentLike(template, 'Next one', { newId, now: () => at('2026-11-30T12:00:00Z') });
}

const sample = sampleIncident();
const made = like(sample);

test('a template gives what a team sets up each time', () => {
  expect(made).toMatchObject({
    title: 'Next one',
    status: 'draft',
    severity: sample.severity,
    timeZone: sample.timeZone,
    tags: sample.tags,
    createdAt: at('2026-11-30T12:00:00Z'),
  });
  expect(made.impact.map(({ metric, visibility }) => [metric, visibility])).toEqual(
    sample.impact.map(({ metric, visibility }) => [metric, visibility]),
  );
  expect(made.meeting.plan.map(({ title, minutes }) => [title, minutes])).toEqual(
    sample.meeting.plan.map(({ title, minutes }) => [title, minutes]),
  );
  expect(made.meeting.attendees.map(({ name, role, present }) => [name, role, present])).toEqual(
    sample.meeting.attendees.map(({ name, role }) => [name, role, false]),
  );
  expect(made.publication.aliases).toEqual(sample.publication.aliases);
});

test('nothing of what happened goes along', () => {
  expect(made).toMatchObject({
    summary: '',
    timeline: [],
    failure: '',
    causes: [],
    rootCause: '',
    contributingFactors: [],
    wentWell: [],
    wentPoorly: [],
    gotLucky: [],
    actions: [],
    lessons: [],
    meeting: { log: [], parkingLot: [], privateNotes: '' },
    publication: { lastExports: [] },
  });
  expect(Object.values(made.milestones).every((each) => each === null)).toBe(true);
  expect(made.impact.every(({ value, source }) => value === '' && source === undefined)).toBe(true);
  expect(made.meeting.scheduledFor).toBeUndefined();
  expect(made.publication.publicSummary).toBeUndefined();
  expect(made.pictures).toBeUndefined();
  expect(made.impact.flatMap(({ computed }) => (computed?.kind === 'sla' ? [computed] : []))).toEqual([
    { kind: 'sla', targetPercent: 99.95, month: '2026-11', otherDowntimeMinutes: 0 },
  ]);
});

test('it is an incident of its own: no id is shared, and its file reads back as it is', () => {
  const text = serializeIncident(made);
  const ids = [...text.matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id);
  expect(ids.every((id) => id?.startsWith('new-'))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parseIncidentFile(Buffer.from(text))).toMatchObject({ value: { incident: made, repairs: [] } });
});
