import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { markdownField, parseMarkdown } from '#shared/export/report/eventNotes.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';
import { nodesOfType, reportTexts } from '#test/support/leaks/reportTexts.ts';

function texts(markdown: string): string[] {
  return reportTexts({ type: 'root', children: markdownField(markdown, 2) }).map(({ text }) => text);
}

test('raw HTML becomes text, in blocks and in lines', () => {
  expect(texts('<div onclick=x>\nhello\n</div>\n\nan <b>inline</b> tag')).toEqual([
    '<div onclick=x> hello </div>',
    'an <b>inline</b> tag',
  ]);
});

test('links to the web and to mail stay; all others keep only their words', () => {
  const content = markdownField(
    '[a](https://x.yz) [b](javascript:alert(1)) [c](file:///etc) [d](mailto:a@b.cc) [e][r]\n\n[r]: data:text/html,x',
    2,
  );
  const root = { type: 'root', children: content } as const;
  expect(nodesOfType(root, 'link').map((node) => ('url' in node ? node.url : ''))).toEqual([
    'https://x.yz',
    'mailto:a@b.cc',
  ]);
  expect(reportTexts(root)[0]?.text).toBe('a b c d e');
});

test('headings sink below the section’s own, and images become their description', () => {
  const content = markdownField('# Top\n\n##### Low\n\n![a graph](https://x.yz/g.png)', 2);
  expect(content.map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual([
    3,
    6,
    'paragraph',
  ]);
  expect(texts('![a graph](https://x.yz/g.png)')).toEqual(['a graph']);
});

test('quotes nested beyond reason become text instead of breaking the export', () => {
  expect(texts(`${'> '.repeat(200)}deep`)).toEqual(['deep']);
});

test('any text as a summary exports and never brings HTML or unsafe links along', () => {
  fc.assert(
    fc.property(hostileText, (summary) => {
      const parsed = parseMarkdown(toMarkdown({ ...sampleIncident(), summary }, { audience: 'internal' }));
      const html = nodesOfType(parsed, 'html').map((node) => ('value' in node ? node.value : ''));
      // The writer puts an empty comment between two lists that would otherwise join.
      expect(html.filter((value) => value !== '<!---->')).toEqual([]);
      for (const node of nodesOfType(parsed, 'link')) {
        expect('url' in node ? node.url : '').toMatch(/^(https?:|mailto:)/);
      }
    }),
    { numRuns: runs(40) },
  );
});
