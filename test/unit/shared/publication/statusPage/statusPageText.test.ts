import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { STATUS_PAGE_PROVIDERS } from '#shared/publication/statusPage/statusPageSteps.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { withCanaries } from '#test/support/incidents/withCanaries.ts';

const bodyOf = (provider: (typeof STATUS_PAGE_PROVIDERS)[number]) =>
  statusPageText(sampleIncident(), provider).body;

it('writes Markdown with headings for Statuspage, without the title that the page has', () => {
  const { title, body, missing } = statusPageText(sampleIncident(), 'statuspage');
  expect(title).toBe('Checkout down for 23 minutes');
  expect(body).toContain('\n## What happened\n\nOn 10 March 2026, from 14:23 to 14:46 UTC');
  expect(body).toContain('\n## Our apology\n');
  expect(body).not.toContain(title);
  expect(missing).toEqual([]);
});

it('writes headings as bold lines for Instatus', () => {
  expect(bodyOf('instatus')).toContain('\n**What happened**\n\n');
  expect(bodyOf('instatus')).not.toMatch(/^#/m);
});

it('writes plain text for Alert24: no markup, items with a hyphen', () => {
  const body = bodyOf('alert24');
  expect(body).toContain('\n\nWhat happened\n\nOn 10 March 2026');
  expect(body).toContain('\n- Enforce a connection budget in the migration framework\n');
  expect(body).not.toMatch(/[*#|_\\]/);
});

it('writes tables as lists, since no service says that it draws them', () => {
  for (const provider of STATUS_PAGE_PROVIDERS) expect(bodyOf(provider)).not.toContain('|');
  expect(bodyOf('statuspage')).toMatch(/^- \*\*Users affected:\*\* About 4,200/m);
});

it('does not link the status page to itself', () => {
  const sample = sampleIncident();
  const publication = { ...sample.publication, statusPageUrl: 'https://status.example.com/incidents/42' };
  for (const provider of STATUS_PAGE_PROVIDERS) {
    expect(statusPageText({ ...sample, publication }, provider).body).not.toContain('status.example.com');
  }
});

it('leaves out what is not written yet, and names it', () => {
  const { body, missing } = statusPageText(buildIncident(), 'statuspage');
  expect(missing).toEqual(['What happened', 'How long it lasted', 'What we are doing', 'Our apology']);
  expect(body).not.toContain('Not written yet');
});

describe('whatever the incident holds', () => {
  it.each(STATUS_PAGE_PROVIDERS)('tells %s nothing that is private or internal', (provider) => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const { title, body } = statusPageText(withCanaries(incident), provider);
        expect(`${title}\n${body}`).not.toMatch(/CANARY(private|internal)/);
      }),
      { numRuns: runs(40) },
    );
  });
});
