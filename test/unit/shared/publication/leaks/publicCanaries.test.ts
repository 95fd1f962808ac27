import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readJson } from '#shared/publication/leaks/readBack/readJson.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { STATUS_PAGE_PROVIDERS } from '#shared/publication/statusPage/statusPageSteps.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { canaryIncident, escapedCanaries } from '#test/support/incidents/canaryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const audience = 'public';

function publicExports(incident: Incident): Readonly<Record<string, string>> {
  return {
    markdown: toMarkdown(incident, { audience, hasMermaid: true }),
    html: toHtml(incident, { audience, pageSize: 'A4', fonts: [] }),
    richText: toHtmlFragment(incident, audience),
    json: serializeIncident(withoutPrivateParts(incident, audience)),
    ...Object.fromEntries(
      STATUS_PAGE_PROVIDERS.map((provider) => [provider, JSON.stringify(statusPageText(incident, provider))]),
    ),
  };
}

describe('canaries in every field', () => {
  test('never come out of a public export of any incident, but from where the public is told something', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (random) => {
        const { incident, places } = canaryIncident(random);
        for (const [format, content] of Object.entries(publicExports(incident))) {
          expect(escapedCanaries(content, places), format).toEqual([]);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  test('are no reason to refuse an export that none of them is in', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (random) => {
        const { incident } = canaryIncident(random);
        const { markdown = '', html = '', json = '' } = publicExports(incident);
        const read = [...readMarkdown(markdown), ...readHtml(html), ...readJson(json)];
        expect(incidentLeaks(incident, read)).toEqual([]);
      }),
      { numRuns: runs(12) },
    );
  });

  test('stand in every kind of field, also in those that the incident lacks and in those nobody knows', () => {
    const { places } = canaryIncident(sampleIncident());
    const paths = new Set([...places.values()].map(({ path }) => path));
    for (const path of [
      'meeting.privateNotes',
      'timeline.actor',
      'actions.ticketUrl',
      'rootCause',
      'trigger.note',
    ]) {
      expect(paths).toContain(path);
    }
    expect(paths).toContain('laterField');
    expect(paths).toContain('timeline.laterField');
    expect(paths.size).toBeGreaterThan(50);
  });

  test('do come out where the public is told something, so that the search is one', () => {
    const { incident, places } = canaryIncident(sampleIncident());
    const { markdown = '' } = publicExports(incident);
    const told = [...markdown.matchAll(/canary\d+song/g)].map(([canary]) => places.get(canary)?.path);
    expect(new Set(told)).toEqual(
      new Set([
        'publication.publicTitle',
        'publication.publicSummary',
        'publication.publicDuration',
        'publication.publicPrevention',
        'publication.apology',
        'impact.metric',
        'impact.value',
        'timeline.title',
        'timeline.detail',
        'signals.name',
        'signals.unit',
      ]),
    );
  });
});
