import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
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

test.each(['internal', 'public'] as const)(
  'the %s version is dated by the first event, whoever may see it',
  (audience) => {
    const incident = buildIncident({
      timeZone: 'UTC',
      createdAt: at('2026-11-28T20:30:00Z'),
      timeline: [
        buildEvent('Secret', '14:00', { occurredAt: at('2026-03-09T14:00:00Z'), visibility: 'private' }),
        buildEvent('Errors', '14:00'),
        buildEvent('Told', '14:00', { occurredAt: at('2026-03-12T14:00:00Z'), visibility: 'public' }),
      ],
    });
    expect(toMarkdown(incident, { audience })).toContain('10 March 2026 · Times in UTC');
    expect(exportFileName(incident, 'markdown', audience)).toMatch(/^2026-03-10-/);
    expect(toHtml(incident, { audience, pageSize: 'A4', fonts: [] })).toContain(
      '<meta name="date" content="2026-03-10">',
    );
  },
);

test('a public version of which nothing has a time is not dated', () => {
  const incident = buildIncident({ timeZone: 'UTC', createdAt: at('2026-11-28T20:30:00Z') });
  expect(toMarkdown(incident, PUBLIC)).toContain('\n\nTimes in UTC\n');
  expect(toMarkdown(incident, PUBLIC)).not.toContain('November');
});
