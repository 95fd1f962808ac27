import { expect, test } from 'vitest';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { toCauseSvg } from '#shared/export/toCauseSvg.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<CauseId>(text);

const LINKED = buildIncident({
  failure: 'The API failed',
  causes: [
    buildCause('the pool was full'),
    buildCause('nothing limits it', 'the pool was full', {
      confidence: 'confirmed',
      evidenceNote: 'read in\nthe code',
      stop: { reason: 'safeguard', safeguard: 'prevent' },
      alsoExplains: [id('alarms came late')],
    }),
    buildCause('alarms came late'),
  ],
});

test('the list says in words what shows an answer and what else it explains', () => {
  const markdown = toMarkdown(LINKED, { audience: 'internal' });
  expect(markdown).toContain(
    'Evidence: read in the code · Confirmed · Missing safeguard (prevent) · Also explains “alarms came late”',
  );
});

test('Mermaid draws a link as a dotted arrow from what is explained', () => {
  const markdown = toMarkdown(LINKED, { audience: 'internal', hasMermaid: true });
  expect(markdown).toContain('  c1 --> c2\n  c3 -.-> c2');
});

test('the figure draws a link dashed, and no more', () => {
  const dashed = (html: string) => html.match(/<path[^>]*stroke-dasharray="5 4"/g) ?? [];
  const options = { audience: 'internal', pageSize: 'A4', fonts: [], whysAs: 'tree' } as const;
  expect(dashed(toHtml(LINKED, options))).toHaveLength(1);
  const plain = { ...LINKED, causes: [buildCause('a'), buildCause('b', 'a')] };
  expect(dashed(toHtml(plain, options))).toEqual([]);
});

test('the figure by itself is one drawing however large, a file that programs can open', () => {
  const causes = Array.from({ length: 300 }, (_, index) =>
    buildCause(`cause ${index}`, index === 0 ? null : `cause ${Math.floor((index - 1) / 3)}`),
  );
  const svg = toCauseSvg(buildIncident({ failure: 'Tom & Jerry <b>', causes })) ?? '';
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  );
  expect(svg.match(/<rect/g)).toHaveLength(301);
  expect(svg).toContain('Tom &#x26; Jerry &#x3C;b>');
  expect(toCauseSvg(buildIncident())).toBeNull();
});
