import { expect, test } from 'vitest';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { summaryFacts } from '#shared/export/words/summaryFacts.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function facts(incident: Incident): readonly string[] {
  return summaryFacts(incident).map(({ name, words }) => `${name}: ${words ?? '-'}`);
}

test('the facts of a summary are those that the rest of the incident says, each with its place', () => {
  expect(facts(sampleIncident())).toEqual([
    'When: 10 March 2026, 14:23 to 14:46 UTC',
    'Duration: 23 minutes',
    'What failed: The API answered signed-in users with 503 errors',
    'Users affected: About 4,200 (everyone who was signed in)',
    'Failed API requests: 12,847',
    'Detection: 14:23 First requests fail with 503; on-call is paged',
    'Mitigation: 14:35 Migration query stopped; connections are released',
    'Resolution: 14:46 All services healthy; status page set to Resolved',
  ]);
  const places = summaryFacts(sampleIncident()).map(({ spot }) => spot.place);
  expect(new Set(places)).toEqual(new Set(['timeline', 'causes', 'impact']));
});

test('what nothing says yet has the place where it would be said', () => {
  const empty = summaryFacts(buildIncident({}));
  expect(empty.map(({ words }) => words)).toEqual(empty.map(() => null));
  expect(new Set(empty.map(({ spot }) => fieldKey(spot)))).toEqual(
    new Set(['timeline::', 'causes::failure']),
  );
});

test('nothing private stands among them', () => {
  const sample = sampleIncident();
  const isPrivate = { visibility: 'private' } as const;
  const hidden = {
    ...sample,
    timeline: sample.timeline.map((event) => ({ ...event, ...isPrivate })),
    impact: sample.impact.map((row) => ({ ...row, ...isPrivate })),
  };
  expect(facts(hidden).filter((line) => !line.endsWith('-'))).toEqual([
    'When: 10 March 2026, 14:23 to 14:46 UTC',
    'Duration: 23 minutes',
    'What failed: The API answered signed-in users with 503 errors',
  ]);
});
