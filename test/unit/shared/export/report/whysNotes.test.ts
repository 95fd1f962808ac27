import { expect, test } from 'vitest';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const written = (...causes: ReturnType<typeof buildCause>[]) =>
  toMarkdown(buildIncident({ failure: 'The pump stopped', causes }), { audience: 'internal' });

test('an answer of which nothing more is known has no line of notes', () => {
  expect(written(buildCause('the valve was shut'))).toMatch(/Because the valve was shut\n\n/);
});

test('a branch says once, where it begins, that it asks something else', () => {
  const late = { ...buildCause('the alarm was off'), kind: 'detection' } as const;
  const below = { ...buildCause('nobody looks at it', 'the alarm was off'), kind: 'detection' } as const;
  const again = {
    ...buildCause('a test had silenced it', 'nobody looks at it'),
    kind: 'occurrence',
  } as const;
  const markdown = written(late, below, again);
  expect(markdown.match(/Why it was not noticed sooner/g)).toHaveLength(1);
  expect(markdown).toMatch(/Because a test had silenced it\\\n *Why it happened/);
});

test('neither possible answers nor milestones carry words that say nothing', () => {
  expect(written(buildCause('a'), buildCause('b', 'a'))).not.toMatch(/Possible|marks:/);
});

test('evidence stands in time order, with its day where the incident took several', () => {
  const first = buildEvent('Queue grows', '23:40');
  const second = buildEvent('Restart', '23:50');
  const answer = { ...buildCause('a'), evidence: [second.id, first.id] };
  const of = (timeline: readonly (typeof first)[]) =>
    toMarkdown(buildIncident({ causes: [answer], timeline }), { audience: 'internal' });
  expect(of([second, first])).toContain('Evidence: 23:40, 23:50');
  const late = buildEvent('Quiet', '23:59', { occurredAt: at('2026-03-11T09:00:00Z') });
  expect(of([second, first, late])).toContain('Evidence: 10 Mar 23:40, 10 Mar 23:50');
});
