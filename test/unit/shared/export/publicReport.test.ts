import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
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
  expect(markdown).not.toContain('From 14:23');
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
    expect(toMarkdown(incident, { audience })).toContain('10 March 2026');
    expect(exportFileName(incident, 'markdown', audience)).toMatch(/^2026-03-10-/);
    expect(toHtml(incident, { audience, pageSize: 'A4', fonts: [] })).toContain(
      '<meta name="date" content="2026-03-10">',
    );
  },
);

test('a public version of which nothing has a time is not dated', () => {
  const incident = buildIncident({ timeZone: 'UTC', createdAt: at('2026-11-28T20:30:00Z') });
  expect(toMarkdown(incident, PUBLIC)).toMatch(/^# .*\n\n## What happened/);
  expect(toMarkdown(incident, PUBLIC)).not.toContain('November');
});

describe('nothing is told twice', () => {
  const sample = sampleIncident();
  const internal = {
    ...sample,
    timeline: sample.timeline.map((event) => ({ ...event, visibility: 'internal' as const })),
  };

  test('a timeline of nothing but the start and the end is left out', () => {
    const markdown = toMarkdown(internal, PUBLIC);
    expect(markdown).not.toMatch(/## Timeline|start to be affected|back to normal/);
    expect(markdown.match(/14:23 to 14:46/g)).toHaveLength(2); // One stands in the summary that a person wrote.
  });

  test('beside an event that customers read they say where it stands', () => {
    const [, , , announced] = internal.timeline;
    if (announced === undefined) throw new Error('The sample has four events');
    const timeline = internal.timeline.map((event) =>
      event === announced ? { ...event, visibility: 'public' as const } : event,
    );
    const markdown = toMarkdown({ ...internal, timeline }, PUBLIC);
    expect(markdown).toContain('- **14:23** Customers start to be affected\n- **14:28** Status page set');
  });

  test('the duration is no row of the impact, and an impact of nothing else is left out', () => {
    const [duration] = sample.impact;
    if (duration === undefined) throw new Error('The sample has a duration');
    const typed = { ...duration, id: toId<typeof duration.id>('typed'), value: '23 minutes' };
    const { computed: _, ...written } = typed;
    const markdown = toMarkdown({ ...sample, impact: [duration, written] }, PUBLIC);
    expect(markdown).not.toContain('## Impact');
    expect(markdown.match(/23 minutes/g)).toHaveLength(3); // Title, duration, apology.
  });

  test('a page for customers has no drawing of the timeline', () => {
    expect(toHtml(sample, { audience: 'public', pageSize: 'A4', fonts: [] })).not.toContain('<figure');
  });
});

test('customers read the zone as people say it', () => {
  const markdown = toMarkdown({ ...sampleIncident(), timeZone: 'Europe/Berlin' }, PUBLIC);
  expect(markdown).toContain('From 15:23 to 15:46 CET: 23 minutes.');
  expect(markdown).toContain('Times are in CET.');
  expect(markdown).not.toContain('Europe/Berlin');
});
