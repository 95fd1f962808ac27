import { expect, test } from 'vitest';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { publicCandidates, setPublic } from '#shared/publication/publicVersion/publicCandidates.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const sample = sampleIncident();

test('they stand in the order of the document, with their times and what they say', () => {
  const candidates = publicCandidates(sample);
  expect(candidates.map(({ kind }) => kind).join(' ')).toMatch(/^(impact ?)+(timeline ?)+(actions ?)+$/);
  expect(candidates[0]).toMatchObject({ text: 'Duration: 23 minutes', isPublic: true, when: '' });
  expect(candidates.find(({ when }) => when === '14:28')).toMatchObject({ isPublic: true });
});

test('what is private, or will not be done, cannot become public here', () => {
  const incident = {
    ...sample,
    impact: [],
    timeline: sample.timeline.map((event) => ({ ...event, visibility: 'private' as const })),
    actions: sample.actions.map((action) => ({ ...action, status: 'not-doing' as const })),
  };
  expect(publicCandidates(incident)).toEqual([]);
});

test('marking everything public brings all of it out, and marking it internal takes it back', () => {
  const all = publicCandidates(sample).reduce((incident, each) => setPublic(incident, each, true), sample);
  const outside = withoutPrivateParts(all, 'public');
  expect(outside.timeline).toHaveLength(sample.timeline.length);
  expect(outside.impact).toHaveLength(sample.impact.length);
  expect(outside.actions).toHaveLength(sample.actions.length);
  const none = publicCandidates(all).reduce((incident, each) => setPublic(incident, each, false), all);
  expect(withoutPrivateParts(none, 'public').actions).toEqual([]);
});
