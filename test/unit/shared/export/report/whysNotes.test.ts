import { expect, test } from 'vitest';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

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
