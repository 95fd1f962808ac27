import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import { buildReport } from '#shared/export/report/buildReport.ts';
import { parseMarkdown } from '#shared/export/report/eventNotes.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { cleanText } from '#shared/text/cleanText.ts';
import { inFence } from '#shared/text/code/fencedCode.ts';
import { addressesIn } from '#shared/words/links/addressesIn.ts';
import { tellsHost, webAddress } from '#shared/words/links/webAddress.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildRow } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { collapsed, isCellBreak, nodesOfType, reportTexts } from '#test/support/leaks/reportTexts.ts';

const INTERNAL = { audience: 'internal' } as const;

/** Hostile text in every plain field; Markdown fields, which have their own tests, hold a plain sentence. */
const plainIncident = arbitraryIncident().map(
  (incident): Incident => ({
    ...incident,
    summary: 'A plain sentence.',
    actions: incident.actions.map(({ ticketUrl: _, ...action }) => action),
    publication: withoutPage(incident.publication),
    timeline: incident.timeline.map(({ source = '', detail: _, ...event }) => ({
      ...event,
      detail: 'A plain line.\nAnd another one.',
      ...(addressesIn(source).length > 0 ? {} : { source }),
    })),
  }),
);

/** The addresses that a document links, of a ticket, a status page and a source, are no plain fields. */
function withoutPage({ statusPageUrl: _, ...publication }: Publication): Publication {
  return publication;
}

test('any incident with hostile strings reads back with the same blocks and the same words', () => {
  fc.assert(
    fc.property(plainIncident, fc.boolean(), (incident, hasMermaid) => {
      const options = { ...INTERNAL, hasMermaid };
      const parsed = parseMarkdown(toMarkdown(incident, options));
      expect(reportTexts(parsed)).toEqual(reportTexts(buildReport(incident, options)));
    }),
    { numRuns: runs(60) },
  );
});

test('every cell and item that an author wrote is in the document', () => {
  fc.assert(
    fc.property(plainIncident, (incident) => {
      const parsed = parseMarkdown(toMarkdown(incident, INTERNAL));
      const document = reportTexts(parsed)
        .map(({ text }) => text)
        .join(' ');
      for (const written of writtenTexts(incident).filter(tellsHosts))
        expect(document).toContain(collapsed(cleanText(written)));
    }),
    { numRuns: runs(40) },
  );
});

function writtenTexts(incident: Incident): string[] {
  const shown = <T extends { visibility: string }>(things: readonly T[]) =>
    things.filter(({ visibility }) => visibility !== 'private');
  return [
    incident.title,
    incident.failure,
    incident.rootCause.split(/\n\s*\n/)[0] ?? '',
    ...shown(incident.impact).flatMap(({ metric, source }) => [metric, source ?? '']),
    ...shown(incident.timeline).flatMap(({ title, detail }) => [title, detail ?? '']),
    ...incident.causes.flatMap(({ question, answer }) => [question, answer]),
    ...shown([...incident.contributingFactors, ...incident.wentWell, ...incident.lessons]).map(
      ({ text }) => text,
    ),
    ...shown(incident.actions).flatMap(({ title, owner, doneWhen }) => [title, owner ?? '', doneWhen ?? '']),
  ];
}

test('no plain field becomes markup: no images, code, raw HTML or quotes appear', () => {
  // The last step of GFM, looking for addresses in finished text, is what no escape reaches.
  const asWritten = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  fc.assert(
    fc.property(plainIncident, (incident) => {
      const markdown = toMarkdown(incident, INTERNAL);
      const parsed = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: asWritten });
      // The links are those of the document, of the addresses in its texts.
      expect(urlsOf(parsed)).toEqual(urlsOf(buildReport(incident, INTERNAL)));
      for (const type of ['image', 'inlineCode', 'html', 'delete', 'emphasis', 'thematicBreak'] as const) {
        expect(nodesOfType(parsed, type).filter((node) => !isCellBreak(node))).toEqual([]);
      }
    }),
    { numRuns: runs(40) },
  );
});

/** Whether nothing is added to a text: each of its addresses says where it leads. */
function tellsHosts(written: string): boolean {
  return addressesIn(cleanText(written)).every(({ url }) => {
    const address = webAddress(url);
    return address !== null && tellsHost(url, address);
  });
}

function urlsOf(root: Root): readonly string[] {
  return nodesOfType(root, 'link').map((link) => ('url' in link ? link.url : ''));
}

test('lines of a cell stay apart, in Markdown as in HTML, and a typed tag is text', () => {
  const impact = [
    buildRow('Labels', { value: '1,310 relabelled by hand\n12 lost <br> x', source: '\na\r\n\nb\n' }),
  ];
  const incident = { ...sampleIncident(), impact };
  expect(toMarkdown(incident, INTERNAL)).toContain(
    '| Labels | 1,310 relabelled by hand<br>12 lost \\<br> x | a<br>b |',
  );
  const html = toHtml(incident, { audience: 'internal', pageSize: 'A4', fonts: [] });
  expect(html.replaceAll('\n', '')).toContain(
    '1,310 relabelled by hand<br>12 lost &#x3C;br> x</td><td>a<br>b</td>',
  );
});

test('a private name over two lines of a cell is found again', () => {
  const { meeting, ...rest } = sampleIncident();
  const incident = { ...rest, meeting: { ...meeting, facilitator: 'Mirela Kestrup' } };
  const part = readMarkdown('| Metric | Value |\n| - | - |\n| Told by | Mirela<br>Kestrup |\n');
  expect(incidentLeaks(incident, part).map(({ words }) => words)).toContain('Mirela Kestrup');
});

test('the detail of an event is Markdown in which a line stays a line', () => {
  const detail = 'The pool *grew*\nto 12.\n\n1. first\n2. <b>second</b>\n\n# Late';
  expect(toMarkdown(withDetail(detail), INTERNAL)).toContain(
    '  The pool _grew_\\\n  to 12.\n  1. first\n  2. \\<b>second\\</b>\n  ### Late\n  Signal',
  );
});

test('log lines and code of a detail stay code, whatever is in them, also where nobody fenced them', () => {
  const log = 'ERROR `x`\n\n```\nERROR **3** <script>alert(1)</script> | ~~~\n    at pool.take (pool.ts:12)';
  const codeIn = (markdown: string) =>
    nodesOfType(parseMarkdown(markdown), 'code').map((node) => ('value' in node ? node.value : ''));
  expect(codeIn(toMarkdown(withDetail(`It said\n\`\`\`\`\`\n${log}\n\`\`\`\`\``), INTERNAL))).toEqual([log]);
  expect(codeIn(toMarkdown(withDetail('It said:\nERROR *a*\n    at b.c (d.js:1)'), INTERNAL))).toEqual([
    'ERROR *a*\n    at b.c (d.js:1)',
  ]);
  const line = fc
    .string({ maxLength: 30 })
    .map((text) => cleanText(text).replace(/[\n\r\u2028\u2029]/g, ' '));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constantFrom('```', '~~~', '- x', '    y'))), (lines) => {
      const code = ['x', ...lines, 'x'];
      const detail = inFence(code).join('\n');
      expect(codeIn(toMarkdown(withDetail(detail), INTERNAL))).toEqual([code.join('\n')]);
    }),
    { numRuns: runs(40) },
  );
});

test('a private name within code is found before a public version leaves, in Markdown and in a page', () => {
  const { meeting, timeline, ...rest } = withDetail('ERROR session of Mirela Kestrup');
  const incident: Incident = {
    ...rest,
    meeting: { ...meeting, facilitator: 'Mirela Kestrup' },
    timeline: timeline.map((event) => ({ ...event, visibility: 'public' })),
  };
  // As if the one who wrote the document had not put a role in its place.
  const code = 'ERROR session of Mirela Kestrup';
  for (const part of [
    readMarkdown(`- 14:18\n  \`\`\`\n  ${code}\n  \`\`\`\n`),
    readHtml(`<pre><code>${code}</code></pre>`),
  ]) {
    expect(incidentLeaks(incident, part).map(({ words }) => words)).toContain('Mirela Kestrup');
  }
  expect(toMarkdown(incident, { audience: 'public' })).not.toContain('Kestrup');
});

function withDetail(detail: string): Incident {
  const { timeline, ...sample } = sampleIncident();
  return { ...sample, timeline: timeline.slice(0, 1).map((event) => ({ ...event, detail })) };
}

test('a chain of three hundred whys is nested ten deep, then says its levels', () => {
  const sample = sampleIncident();
  const [first] = sample.causes;
  if (first === undefined) throw new Error('The sample has causes');
  const causes = Array.from({ length: 300 }, (_, index) => ({
    ...first,
    id: toId<typeof first.id>(`c${index}`),
    parentId: index === 0 ? null : toId<typeof first.id>(`c${index - 1}`),
  }));
  const markdown = toMarkdown({ ...sample, causes }, { ...INTERNAL, hasMermaid: true });
  expect(markdown.match(/^ *- /gm)?.every((bullet) => bullet.length <= 22)).toBe(true);
  expect(markdown).toContain('Level 300 · ');
  expect(markdown).not.toContain('Level 10 ');
});

test('an event of which nothing more is known ends with its words, and a milestone alone with its name', () => {
  const sample = sampleIncident();
  const [first, second, ...others] = sample.timeline.map(
    ({ kind: _kind, actor: _actor, source: _source, detail: _detail, ...event }) => event,
  );
  if (first === undefined || second === undefined) throw new Error('the sample has events');
  const document = toMarkdown({ ...sample, timeline: [first, second, ...others] }, INTERNAL);
  const section = document.slice(document.indexOf('Timeline'));
  const [one, two] = [first, second].map(({ title }) => section.split(title)[1]?.split('\n- ')[0] ?? '');
  expect(one?.trim()).toBe('');
  expect(two?.trim()).toBe('\\\n  **Impact started, detected**');
});

test('what is missing is marked, and optional parts that are empty are left out', () => {
  const sample = sampleIncident();
  const [action] = sample.actions;
  if (action === undefined) throw new Error('The sample has actions');
  const { owner: _owner, due: _due, ...unowned } = action;
  const incident = { ...sample, summary: ' ', lessons: [], actions: [unowned] };
  const markdown = toMarkdown(incident, INTERNAL);
  expect(markdown).toContain('## 1. Incident summary\n\n> **Not written yet:** what happened');
  expect(markdown).toContain('## 8. Lessons learned\n\n> **Not written yet:**');
  expect(markdown).toContain('| **Owner missing** | **Due date missing** |');
  expect(markdown).not.toContain('What went poorly');
});

test('the sections stand in the guide’s order', () => {
  const headings = toMarkdown(sampleIncident(), INTERNAL).match(/^## .*$/gm);
  expect(headings).toEqual([
    '## 1. Incident summary',
    '## 2. Impact',
    '## 3. Timeline',
    '## 4. Root cause analysis',
    '## 5. Contributing factors',
    '## 6. What went well',
    '## 7. Action items',
    '## 8. Lessons learned',
  ]);
});
