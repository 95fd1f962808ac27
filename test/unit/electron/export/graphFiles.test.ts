import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBeside } from '#electron/export/graphFiles.ts';
import { writePictures } from '#electron/export/pictureFiles.ts';
import { renderDocument } from '#electron/export/renderDocument.ts';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

function graph(id: string, name: string, visibility: Signal['visibility']): Signal {
  const points = '2026-03-10T14:10:00+00:00 1 +300000 2 30 4';
  return { id: toId(id), name, unit: '%', threshold: 5, visibility, stretches: [], points };
}

const INCIDENT: Incident = {
  ...sampleIncident(),
  signals: [
    graph('s1', 'Errors at checkout', 'public'),
    graph('s2', 'Inner pool', 'internal'),
    graph('s3', 'Secret queue', 'private'),
  ],
};

async function exported(audience: 'internal' | 'public', hasPictures: boolean) {
  const folder = tempFolder();
  const out = join(folder, 'report.md');
  const tools = {
    loadFonts: async () => [],
    renderPdf: () => Promise.reject(new Error('No PDF is asked for')),
  };
  const choices = {
    format: 'markdown',
    audience,
    pageSize: 'A4',
    hasMermaid: false,
    hasPictures,
    whysAs: 'text',
    exportedAt: INCIDENT.updatedAt,
  } as const;
  const document = await renderDocument(INCIDENT, { ...choices, pictures: new Map(), out }, tools);
  const markdown = Buffer.from(successOf(document)).toString();
  expect(await writePictures(filesBeside(INCIDENT, { audience, hasPictures }, new Map()), out)).toBeNull();
  return { folder, out, markdown };
}

const LINK = /!\[Graph: ([^.]+)\.[^\]]*\]\((report-pictures\/[0-9a-f]{32}\.svg)\)/g;

it('graphs stand beside Markdown as drawings that it links to, each for who may see it', async () => {
  const { folder, markdown } = await exported('internal', true);
  const links = [...markdown.matchAll(LINK)];
  expect(links.map(([, name]) => name)).toEqual(['Errors at checkout', 'Inner pool']);
  expect(markdown).toContain('\\\n**Errors at checkout:** ');
  for (const [, name = '', path = ''] of links) {
    const svg = readFileSync(join(folder, path), 'utf8');
    expect(svg).toContain(`>${name}`);
    expect(svg).toMatch(/^<\?xml .*\n<svg /);
    expect(svg).not.toMatch(/Secret|<script|href=/);
  }
  expect(readdirSync(join(folder, 'report-pictures'))).toHaveLength(2);
});

it('without pictures graphs are told in words, and drawings of an earlier document go', async () => {
  const { folder, out, markdown } = await exported('internal', false);
  expect(markdown).not.toContain('![');
  expect(markdown).toContain('**Inner pool:** ');
  expect(
    await writePictures(filesBeside(INCIDENT, { audience: 'internal', hasPictures: true }, new Map()), out),
  ).toBeNull();
  writeFileSync(join(folder, 'report-pictures', 'mine.svg'), '');
  expect(await writePictures(new Map(), out)).toBeNull();
  expect(readdirSync(join(folder, 'report-pictures'))).toEqual(['mine.svg']);
});

it('a public one has the ticked graph alone, and any other drawing refuses it', async () => {
  const { folder, markdown } = await exported('public', true);
  expect([...markdown.matchAll(LINK)].map(([, name]) => name)).toEqual(['Errors at checkout']);
  const inspect = inspectExport(
    { incident: INCIDENT, audience: 'public', format: 'markdown', ownWords: [] },
    join(folder, 'x.md'),
  );
  expect(await inspect(async () => Buffer.from(markdown))).toBeNull();
  const other = markdown.replace(LINK, `![Graph](report-pictures/${'d'.repeat(32)}.svg)`);
  expect(await inspect(async () => Buffer.from(other))).toMatchObject({ code: 'export-unverified' });
});
