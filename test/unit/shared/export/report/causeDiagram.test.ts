import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeDiagram } from '#shared/export/report/causeDiagram.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';
import { EXTREME_TREES } from '#test/support/incidents/extremeTrees.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

function labelsOf(failure: string, ...answers: readonly string[]): readonly string[] {
  const causes = answers.map((answer, at) => buildCause(`c${at}`, null, { answer }));
  const diagram = causeDiagram(buildIncident({ failure, causes }));
  if (diagram.type !== 'code') throw new Error('It is left out');
  return [...diagram.value.matchAll(/\["(.*)"\]$/gm)].map(([, label = '']) => label);
}

/** What viewers draw of a label: entity codes become their signs. */
function drawn(label: string): string {
  return label.replace(/#(\d+|quot);/g, (_, code) =>
    code === 'quot' ? '"' : String.fromCharCode(Number(code)),
  );
}

// Each of these was drawn as “Unsupported markdown: list”, or lost its signs, by Mermaid 11.4.1.
test.each([
  '1. Pool',
  '1) Pool',
  '- pool',
  '* pool',
  '+ pool',
  '#4 pool',
  '> pool',
  '[pool](x)',
  'Https://a.b/c',
  'Www.a.b',
  '`a` **b** __c__ ~~d~~',
  '"A"',
  '{{a}} |b| $$c$$',
  '---',
  '===',
])('“%s” begins neither list nor link nor markup in a label, and is drawn as it is written', (answer) => {
  for (const label of labelsOf(answer, answer)) {
    expect(label.replace(/#(?:\d+|quot);/g, '')).not.toMatch(/[[\]{}<>|*_`~:"#=]|^[-+]|\d[.)]/);
    expect(drawn(label)).toBe(answer);
  }
});

test('words with hyphens and full stops can be read in the source', () => {
  expect(labelsOf('The on-call was paged. Nobody came.')).toEqual(['The on-call was paged. Nobody came.']);
});

test('any text stays inside its quotes, and long ones are cut', () => {
  fc.assert(
    fc.property(hostileText, (words) => {
      const [label = ''] = labelsOf(`${words} ${'word '.repeat(100)}`);
      expect(label).not.toMatch(/["<>[\]\n]/);
      expect([...drawn(label)].length).toBeLessThanOrEqual(200);
    }),
  );
});

test('a tree larger than viewers draw is left out, and said to be', () => {
  const diagram = causeDiagram(EXTREME_TREES['answers to one question'](501));
  expect(diagram).toMatchObject({ type: 'paragraph' });
  expect(causeDiagram(EXTREME_TREES['answers to one question'](400)).type).toBe('code');
});
