import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { countSentences } from '#shared/rules/countSentences.ts';
import { createSampleIncident } from '#shared/sample/sampleIncident.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

test('the timeline has the guide’s nine times', () => {
  const times = sampleIncident().timeline.map(({ occurredAt }) =>
    occurredAt === null ? '' : `${occurredAt.slice(0, 10)} ${clockTime(occurredAt, 'UTC')}`,
  );
  const minutes = ['18', '23', '25', '28', '32', '35', '38', '41', '46'];
  expect(times).toEqual(minutes.map((minute) => `2026-03-10 14:${minute}`));
});

test.each([
  '23 minutes',
  '4,200',
  '12,847',
  '$890',
  '67',
  '99.95%',
  '99.94%',
  '38 of',
  '50 connections',
  'over 10 minutes',
  '2M rows',
  '503',
  '80%',
])('the document tells the guide’s figure %s', (figure) => {
  expect(toMarkdown(sampleIncident(), { audience: 'internal' })).toContain(figure);
});

test('the actions have the guide’s owners, dates and priorities', () => {
  const rows = sampleIncident().actions.map(({ owner, due, priority }) => `${owner} ${due} ${priority}`);
  expect(rows).toEqual([
    'Sarah 2026-03-14 P0',
    'James 2026-03-21 P0',
    'Sarah 2026-03-17 P1',
    'James 2026-03-14 P1',
    'Lisa 2026-03-15 P2',
  ]);
});

test('there are five whys with a branch about the alert, four factors, five things that went well, three lessons', () => {
  const sample = sampleIncident();
  expect(new Set(sample.causes.map((node) => node.question)).size).toBe(5);
  expect(sample.causes.filter((node) => node.kind === 'detection')).toHaveLength(1);
  expect(sample.contributingFactors).toHaveLength(4);
  expect(sample.wentWell).toHaveLength(5);
  expect(sample.lessons).toHaveLength(3);
  expect(countSentences(sample.summary)).toBe(4);
});

test('nothing that the guide asks for is missing from it', () => {
  expect(readiness(sampleIncident()).open.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('its duration agrees with its own words', () => {
  const sample = sampleIncident();
  const [duration] = sample.impact;
  expect(duration && impactValue(sample, duration)).toBe('23 minutes');
  expect(sample.summary).toContain('For 23 minutes');
});

test('its Markdown is the document kept beside the tests', () => {
  const golden = readFileSync(new URL('../../../fixtures/exports/sample.md', import.meta.url), 'utf8');
  expect(toMarkdown(sampleIncident(), { audience: 'internal', hasMermaid: true })).toBe(golden);
});

test('whenever it is opened, its outage was yesterday, its review is today, and no action is late', () => {
  const opened = (now: string) => createSampleIncident({ newId: countedIds(), now: () => at(now) });
  const sample = opened('2027-02-28T09:00:00Z');
  expect(sample.timeline.map(({ occurredAt }) => occurredAt?.slice(0, 10))).toEqual(
    Array.from({ length: 9 }, () => '2027-02-27'),
  );
  expect(sample.meeting.scheduledFor?.slice(0, 16)).toBe('2027-02-28T15:00');
  expect(sample.actions.map(({ due }) => due)).toEqual([
    '2027-03-03',
    '2027-03-10',
    '2027-03-06',
    '2027-03-03',
    '2027-03-04',
  ]);
  const document = toMarkdown(sample, { audience: 'internal' });
  expect(document).toContain('27 February 2027');
  expect(document).toMatch(/99\.9[34]%/); // As long as its month is.
  expect(JSON.stringify(sample)).not.toMatch(/2026/);
  expect(readiness(sample).open.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
