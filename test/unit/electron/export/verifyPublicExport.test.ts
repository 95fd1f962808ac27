import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { writeExport } from '#electron/export/writeExport.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';
import { testOnPosix } from '#test/support/onSystem.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const incident = guardedIncident();
const { note, host, name, ticket } = GUARDED;

async function written(format: ExportFormat, content: string | Uint8Array, fileName = 'public.out') {
  const folder = tempFolder();
  const path = join(folder, fileName);
  writeFileSync(path, 'what was there before');
  const outcome = await writeExport(
    path,
    Buffer.from(content),
    inspectExport({ incident, audience: 'public', format, ownWords: [] }, path),
  );
  return {
    error: outcome.ok ? null : outcome.error,
    files: readdirSync(folder),
    kept: readFileSync(path, 'utf8') === 'what was there before',
  };
}

const html = toHtml(incident, { audience: 'public', pageSize: 'A4', fonts: [] });
const markdown = toMarkdown(incident, { audience: 'public' });

describe('what holds nothing private', () => {
  test.each<[ExportFormat, string | Uint8Array]>([
    ['markdown', markdown],
    ['html', html],
    ['json', '{"title":"Checkout down"}'],
    ['pdf', buildPdf({ pages: [['Checkout was down.']], title: 'Checkout down' })],
  ])('takes its place as %s', async (format, content) => {
    expect(await written(format, content)).toEqual({ error: null, files: ['public.out'], kept: false });
  });
});

describe('a planted leak is refused, the file there before stays, and nothing is left beside it', () => {
  const inBody = (more: string) => html.replace('</main>', `${more}</main>`);
  test.each<[string, ExportFormat, string | Uint8Array, string]>([
    ['in the text', 'markdown', `${markdown}\n${note}\n`, 'the text'],
    ['behind escapes', 'markdown', `${markdown}\nOPS\\-4711 and &#x4f;PS&#45;4711\n`, 'the text'],
    [
      'in a link',
      'markdown',
      `[more](https://wiki.acme.example/runbooks/pool%2Dlimits)`,
      'a link or picture',
    ],
    ['in a picture', 'markdown', `![${host}](a.png)`, 'a link or picture'],
    ['in a definition', 'markdown', `[a]: <https://x.example> "${note}"`, 'a link or picture'],
    ['in raw HTML', 'markdown', `<!-- ${ticket} -->`, 'HTML in the text'],
    ['in the text', 'html', inBody(`<p>${note}</p>`), 'the text'],
    [
      'broken by tags and references',
      'html',
      inBody('<p>Z<b>o&euml;</b> Kr&#xfc;<i>ger</i></p>'.replace('&euml;', '&#235;')),
      'the text',
    ],
    ['in an alternative text', 'html', inBody(`<img alt="${host}">`), 'the alternative text of a picture'],
    ['in a title', 'html', inBody(`<p title='${note}'>x</p>`), 'a title'],
    ['in a link', 'html', inBody('<a href="https://jira.acme.example/browse/OPS%2D4711">x</a>'), 'a link'],
    [
      'in the metadata',
      'html',
      html.replace('<title>', `<meta name="author" content="${name}"><title>`),
      'the metadata of the page',
    ],
    ['in another attribute', 'html', inBody(`<p data-host=${host}>x</p>`), 'an attribute of the page'],
    ['in a comment', 'html', inBody(`<!-- ${note} -->`), 'a comment or script'],
    ['in a style', 'html', inBody(`<style>/* ${host} */</style>`), 'a comment or script'],
    ['in a label', 'html', inBody(`<svg aria-label="${name}"></svg>`), 'a label that is read aloud'],
    ['in a value', 'json', JSON.stringify({ a: [{ b: note }] }), 'a value'],
    ['behind escapes', 'json', '{"a":"\\u004f\\u0050\\u0053-4711"}', 'a value'],
    ['in a key', 'json', JSON.stringify({ [host]: 1 }), 'a key'],
    ['in the text', 'pdf', buildPdf({ pages: [['Fine.'], [note]] }), 'the text of page 2'],
    [
      'broken between lines',
      'pdf',
      buildPdf({ pages: [['It was db-primary-03.fra.', 'acme.internal.']] }),
      'the text of page 1',
    ],
    [
      'broken between pages',
      'pdf',
      buildPdf({ pages: [['The vendor had warned us'], ['twice about it.']] }),
      'the text across pages',
    ],
    [
      'in the properties',
      'pdf',
      buildPdf({ pages: [['Fine.']], author: ticket }),
      'the document’s properties',
    ],
    ['in the title', 'pdf', buildPdf({ pages: [['Fine.']], title: note }), 'the document’s properties'],
    ['in the outline', 'pdf', buildPdf({ pages: [['Fine.']], outline: note }), 'the outline'],
    [
      'in an alternative text',
      'pdf',
      buildPdf({ pages: [['Fine.']], alt: note }),
      'an alternative text or link on page 1',
    ],
    [
      'in a link',
      'pdf',
      buildPdf({ pages: [['Fine.']], link: `https://${GUARDED.link}` }),
      'an alternative text or link on page 1',
    ],
    [
      'in a note',
      'pdf',
      buildPdf({ pages: [['Fine.']], note: host }),
      'an alternative text or link on page 1',
    ],
  ])('%s of %s', async (_where, format, content, where) => {
    const { error, files, kept } = await written(format, content);
    expect(error).toMatchObject({ code: 'export-leaks', reason: 'one private string' });
    expect(error?.leaks?.[0]?.where.split(', ')).toContain(where);
    expect({ files, kept }).toEqual({ files: ['public.out'], kept: true });
  });

  test('and is told as a reader of the page sees it', async () => {
    const { error } = await written('html', inBody('<p>We asked Z<b>o&#235;</b> Kr&#xfc;<i>ger</i>.</p>'));
    expect(error?.leaks?.[0]?.excerpt).toContain('asked Zoë Krüger.');
  });

  test('in the name of the file', async () => {
    const { error, kept } = await written('markdown', markdown, 'outage-ops-4711.md');
    expect(error?.leaks).toMatchObject([{ kind: 'ticket', words: ticket, where: 'the file name' }]);
    expect(kept).toBe(true);
  });
});

test('a leak tells where the string is at home, and which public text says it', async () => {
  const leaky = guardedIncident(`It began at ${host}.`);
  const refused = await inspectExport(
    { incident: leaky, audience: 'public', format: 'markdown', ownWords: [] },
    'a.md',
  )(async () => Buffer.from(`It began at ${host}.`));
  expect(refused?.leaks).toMatchObject([
    {
      kind: 'host',
      words: host,
      excerpt: `It began at ${host}.`,
      home: { place: 'timeline', field: 'detail' },
      source: { place: 'publish', id: '', field: 'publicSummary' },
    },
  ]);
});

test.each<[ExportFormat, string]>([
  ['pdf', 'no PDF at all'],
  ['json', '{'],
  ['html', '\u00ff'],
])('%s that cannot be read again is refused', async (format, content) => {
  const bytes = format === 'html' ? Buffer.from(content, 'latin1') : content;
  expect(await written(format, bytes)).toMatchObject({ error: { code: 'export-unverified' }, kept: true });
});

test('an internal document is taken as it is', async () => {
  const inspect = inspectExport({ incident, audience: 'internal', format: 'markdown', ownWords: [] }, 'a.md');
  expect(await inspect(async () => Buffer.from(note))).toBeNull();
});

testOnPosix('what is not searched yet lies where only the person can read it', async () => {
  const [folder, temporary] = [tempFolder(), tempFolder()];
  vi.stubEnv('TMPDIR', temporary);
  const modes: number[] = [];
  const outcome = await writeExport(join(folder, 'public.md'), Buffer.from(markdown), async (read) => {
    expect(String(await read())).toBe(markdown);
    expect(readdirSync(folder)).toEqual([]);
    const inPrivate = readdirSync(temporary, { recursive: true, encoding: 'utf8' });
    modes.push(...inPrivate.map((name) => statSync(join(temporary, name)).mode & 0o777));
    return null;
  });
  vi.unstubAllEnvs();
  expect(outcome.ok).toBe(true);
  expect(modes).toEqual([0o700, 0o600]);
  expect([readdirSync(folder), readdirSync(temporary)]).toEqual([['public.md'], []]);
});
