import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const INTERNAL = { audience: 'internal' } as const;

/** The rows of the block, by their names. */
function factsOf(incident: Incident): Readonly<Record<string, string>> {
  const [, block = ''] =
    /\| Key facts \| \|\n\| - \| - \|\n((?:\|.*\n)+)/.exec(toMarkdown(incident, INTERNAL)) ?? [];
  const rows = block
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
  return Object.fromEntries(
    rows.map(([name = '', words = '']) => [name.replace('| ', ''), words.replace(/ \|$/, '')]),
  );
}

describe('the facts at the head of the internal document', () => {
  it('name when, how long, how it was noticed, how it ended, who took part and the review', () => {
    expect(factsOf(sampleIncident())).toEqual({
      When: '10 March 2026, 14:23 to 14:46 UTC',
      Duration: '23 minutes',
      Detection: '14:23 First requests fail with 503; on-call is paged',
      Mitigation: '14:35 Migration query stopped; connections are released',
      Resolution: '14:46 All services healthy; status page set to Resolved',
      Responders: 'On-call engineer (Responder)',
      Facilitator: 'Engineering manager from another team',
      Review: 'Planned for 11 March 2026, 15:00 UTC',
    });
  });

  it('name what set it off, and where to read on', () => {
    const sample = sampleIncident();
    const trigger = buildEvent('Migration started', '14:10', {
      kind: 'trigger',
      source: 'https://ci.example/7',
    });
    const publication = { ...sample.publication, statusPageUrl: 'https://status.example.com/42' };
    const facts = factsOf({ ...sample, timeline: [...sample.timeline, trigger], publication });
    expect(facts.Trigger).toBe('14:10 Migration started');
    expect(facts.Links).toBe('On the status page: <https://status.example.com/42><br><https://ci.example/7>');
  });

  it('name links that read the same once', () => {
    const board = (id: number) => `https://grafana.example.com/d/${id}?from=1773148800000&to=1773152400000`;
    const events = [1, 2].map((id) =>
      buildEvent(`Graph ${id}`, `14:1${id}`, { source: `${board(id)} and https://ci.example/${id}` }),
    );
    const { Links = '' } = factsOf(buildIncident({ timeline: events }));
    expect(Links.match(/Grafana, dashboard/g)).toHaveLength(1);
    expect(Links).toContain(board(1));
    expect(Links.match(/<https:\/\/ci\.example\/\d>/g)).toHaveLength(2);
  });

  it('keep each name and title by itself, from whichever side it is read', () => {
    const timeline = [
      buildEvent('انتهت الشهادة #7', '14:10', { kind: 'trigger' }),
      buildEvent('b', '14:20', { kind: 'action', actor: 'فاطمة الزهراء' }),
      buildEvent('c', '14:30', { kind: 'action', actor: 'Mira Okafor' }),
    ];
    const html = toHtml(buildIncident({ timeline }), { ...INTERNAL, pageSize: 'A4', fonts: [] });
    const own = (words: string) => `<span class="own">${words}</span>`;
    expect(html).toContain(`<td>14:10 ${own('انتهت الشهادة #7')}</td>`);
    expect(html).toContain(`<td>${own('فاطمة الزهراء')}, ${own('Mira Okafor')}</td>`);
    expect(html).toContain('.own{unicode-bidi:isolate}');
  });

  it('say of when and how long that they are unknown, and nothing of what nobody stated', () => {
    const unknown = '**Not known yet**';
    expect(factsOf(buildIncident())).toEqual({ When: unknown, Duration: unknown });
  });

  it('make up no day while nothing has a time', () => {
    const incident = buildIncident({ createdAt: at('2026-11-28T20:30:00Z') });
    expect(toMarkdown(incident, INTERNAL)).not.toContain('2026');
  });

  it('do not tell that the review was held unless the facilitator wants that', () => {
    const { meeting, ...sample } = sampleIncident();
    const log = [
      { at: at('2026-03-11T15:00:00Z'), action: 'start' },
      { at: at('2026-03-11T15:44:00Z'), action: 'end' },
    ] as const;
    const held = (isInDocument: boolean) =>
      factsOf({ ...sample, meeting: { ...meeting, log, isInDocument } });
    expect(factsOf({ ...sample, meeting }).Review).toBe('Planned for 11 March 2026, 15:00 UTC');
    expect(held(false).Review).toBeUndefined();
    expect(held(true).Review).toBe('11 March 2026');
  });

  it('tell nothing of a private event', () => {
    const sample = sampleIncident();
    const timeline = sample.timeline.map((event) => ({ ...event, visibility: 'private' as const }));
    expect(Object.keys(factsOf({ ...sample, timeline }))).toEqual([
      'When',
      'Duration',
      'Facilitator',
      'Review',
    ]);
  });

  it('have the day of the export on a page, and none in Markdown, which would differ every day', () => {
    const options = {
      ...INTERNAL,
      pageSize: 'A4',
      fonts: [],
      exportedAt: at('2026-11-29T10:00:00Z'),
    } as const;
    expect(toHtml(sampleIncident(), options)).toMatch(
      /<th scope="row">Exported<\/th>\s*<td>29 November 2026<\/td>/,
    );
    expect(toMarkdown(sampleIncident(), INTERNAL)).not.toContain('Exported');
  });

  it('say on every internal document, and on no public one, that it is not for outside', () => {
    const inside = /Internal: not for people outside the company/;
    expect(toMarkdown(sampleIncident(), INTERNAL)).toMatch(inside);
    expect(toMarkdown(sampleIncident(), { audience: 'public' })).not.toMatch(
      /Internal|Key facts|Facilitator/,
    );
  });
});
