import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import { parseMarkdown } from '#shared/export/report/eventNotes.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { nodesOfType } from '#test/support/leaks/reportTexts.ts';

const INTERNAL = { audience: 'internal' } as const;
const PAGE = { ...INTERNAL, pageSize: 'A4', fonts: [] } as const;
const GRAPH = 'https://grafana.corp.example/d/k3Jd/checkout?from=1773151800000&to=1773154200000';
const NAME = 'Grafana, dashboard checkout, 14:10–14:50';

function withEvent(over: Parameters<typeof buildEvent>[2]): Incident {
  const sample = sampleIncident();
  return { ...sample, timeline: [...sample.timeline, buildEvent('Errors rise', '14:24', over)] };
}

function withSummary(summary: string): Incident {
  return { ...sampleIncident(), summary };
}

describe('an address in the internal document', () => {
  it('is a link named by what it is, with its host behind it', () => {
    const incident = withEvent({ source: GRAPH, detail: `See ${GRAPH}.` });
    const markdown = toMarkdown(incident, INTERNAL);
    expect(markdown).toContain(`source: [${NAME}](${GRAPH}) (grafana.corp.example)`);
    expect(markdown).toContain(`See [${NAME}](${GRAPH}) (grafana.corp.example).`);
    const href = GRAPH.replace('&', '&#x26;');
    expect(toHtml(incident, PAGE)).toContain(
      `<span class="detail">See <a href="${href}" title="${href}">${NAME}</a><span class="host"> (grafana.corp.example)</span>.</span>`,
    );
  });

  it('that nobody knows is a link in its own words', () => {
    const incident = withEvent({ detail: 'See https://wiki.corp.example/a?b=1&c=2, then go on' });
    expect(toMarkdown(incident, INTERNAL)).toContain('See <https://wiki.corp.example/a?b=1&c=2>, then go on');
    expect(toHtml(incident, PAGE)).toContain(
      'See <a href="https://wiki.corp.example/a?b=1&#x26;c=2">https://wiki.corp.example/a?b=1&#x26;c=2</a>, then',
    );
  });

  it('is a link wherever it stands', () => {
    const sample = sampleIncident();
    const seen = 'see https://wiki.corp.example/';
    const incident: Incident = {
      ...sample,
      failure: `${seen}failure`,
      rootCause: `${seen}root`,
      impact: sample.impact.map((row) => ({ ...row, source: `${seen}impact` })),
      causes: sample.causes.map((cause) => ({ ...cause, evidenceNote: `${seen}cause` })),
      contributingFactors: sample.contributingFactors.map((item) => ({ ...item, text: `${seen}factor` })),
      lessons: sample.lessons.map((item) => ({ ...item, text: `${seen}lesson` })),
      actions: sample.actions.map((action) => ({
        ...action,
        doneWhen: `${seen}done`,
        ticketUrl: 'https://wiki.corp.example/ticket',
      })),
    };
    const html = toHtml(incident, PAGE);
    for (const end of ['failure', 'root', 'impact', 'cause', 'factor', 'lesson', 'done', 'ticket']) {
      expect(html, end).toContain(`<a href="https://wiki.corp.example/${end}">`);
    }
  });

  it.each([
    ['https://bank.example@evil.example/login', 'evil.example'],
    ['https://аррӏе.com/login', 'xn--80ak6aa92e.com'],
    ['[https://bank.example](https://evil.example/x)', 'evil.example'],
    ['[our graph](https://evil.example/x)', 'evil.example'],
  ])('%s says that it leads to %s', (summary, host) => {
    expect(toHtml(withSummary(summary), PAGE)).toContain(`</a><span class="host"> (${host})</span>`);
    expect(toMarkdown(withSummary(summary), INTERNAL)).toMatch(new RegExp(`[)>] \\(${host}\\)`));
  });

  it('with words that are its address needs no host behind them', () => {
    const html = toHtml(withSummary('[wiki.example/x](https://wiki.example/x)'), PAGE);
    expect(html).toContain('<a href="https://wiki.example/x">wiki.example/x</a>');
  });

  it('with a bar in it stays in its cell', () => {
    const sample = sampleIncident();
    const incident = {
      ...sample,
      impact: sample.impact.map((row) => ({ ...row, source: 'https://logs.example/?q=a|b' })),
    };
    const parsed = parseMarkdown(toMarkdown(incident, INTERNAL));
    const tables = nodesOfType(parsed, 'table').map((table) => ('children' in table ? table.children : []));
    const rows = tables.find((table) => table.length === sample.impact.length + 1) ?? [];
    expect(rows.map((row) => 'children' in row && row.children.length)).toEqual(rows.map(() => 3));
    expect(rows.length).toBeGreaterThan(1);
    const urls = nodesOfType(parsed, 'link').map((link) => ('url' in link ? link.url : ''));
    expect(urls).toContain('https://logs.example/?q=a%7Cb');
  });

  it('in code stays code', () => {
    expect(toHtml(withSummary('Run `curl https://wiki.example/x`.'), PAGE)).not.toContain('<a ');
  });

  it('leads where the text says, in any document, and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const report = buildReport(incident, INTERNAL);
        for (const link of nodesOfType(report, 'link')) {
          expect('url' in link ? link.url : '').toMatch(/^(?:https?:\/\/|mailto:)[^\s|<>]+$/i);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

it('a public version has no more links than before: an address in a plain text stays text', () => {
  const sample = sampleIncident();
  const incident: Incident = {
    ...sample,
    timeline: sample.timeline.map((event) => ({ ...event, visibility: 'public', detail: `See ${GRAPH}` })),
    actions: sample.actions.map((action) => ({ ...action, visibility: 'public', ticketUrl: GRAPH })),
  };
  const html = toHtml(incident, { ...PAGE, audience: 'public' });
  expect(html).not.toContain('<a ');
  expect(html).not.toContain('Grafana');
});
