import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const PUBLIC = { audience: 'public' } as const;

test('the sample’s public version is the document kept beside the tests', () => {
  const golden = readFileSync(new URL('../../../fixtures/exports/sample-public.md', import.meta.url), 'utf8');
  expect(toMarkdown(sampleIncident(), PUBLIC)).toBe(golden);
});

test('a missing summary or apology is marked', () => {
  const sample = sampleIncident();
  const markdown = toMarkdown({ ...sample, publication: { aliases: [], lastExports: [] } }, PUBLIC);
  expect(markdown).toContain('**Not written yet:** what happened, in words for customers.');
  expect(markdown).toContain('**Not written yet:** an apology');
});

test('names are replaced by their aliases, as whole words only', () => {
  const sample = sampleIncident();
  const publication = { ...sample.publication, publicSummary: 'Sarah and Sarahs fixed it (James).' };
  const markdown = toMarkdown({ ...sample, publication }, PUBLIC);
  expect(markdown).toContain('Our database team and Sarahs fixed it (our platform team).');
});

test('texts written for the public stand in place of what is computed', () => {
  const sample = sampleIncident();
  const publication = {
    ...sample.publication,
    publicTitle: 'Checkout was unavailable',
    publicDuration: 'For 23 minutes, from 14:23 UTC.',
    publicPrevention: 'James adds an alert.',
  };
  const markdown = toMarkdown({ ...sample, publication }, PUBLIC);
  expect(markdown).toContain('# Checkout was unavailable\n');
  expect(markdown).toContain('For 23 minutes, from 14:23 UTC.');
  expect(markdown).toContain('Our platform team adds an alert.');
  expect(markdown).not.toContain('It lasted');
  expect(markdown).not.toContain('connection budget');
});
