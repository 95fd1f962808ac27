import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  inlinePictures,
  linkedPictures,
  pictureFilesOf,
  writePictures,
} from '#electron/export/pictureFiles.ts';
import { inspectExport } from '#electron/export/verifyPublicExport.ts';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { textBytes } from '#shared/privacy/pictures/pictureBytes.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { madePng, pngChunk } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** An incident with a public event and two pictures beside it, of which one is ticked for the public. */
async function withTwoPictures() {
  const folder = tempFolder();
  const path = join(folder, 'a.incident');
  const ticked = successOf(await takeIn(path, madePng({ colour: [0, 200, 0] })));
  const inside = successOf(await takeIn(path, madePng({ colour: [200, 0, 0] })));
  const event = {
    id: toId('e1'),
    occurredAt: at('2026-03-10T14:00:00Z'),
    precision: 'exact',
    kind: 'signal',
    title: 'Checkout failed',
    keyMoment: false,
    visibility: 'public',
  } as const;
  const incident: Incident = buildIncident({
    timeline: [event as Incident['timeline'][number]],
    pictures: [
      pictureOf({ ...ticked, visibility: 'public', eventIds: [toId('e1')], caption: 'Failures' }),
      pictureOf({
        ...inside,
        id: toId('picture-2'),
        visibility: 'internal',
        eventIds: [toId('e1')],
        caption: 'Inside',
      }),
    ],
  });
  const refusal = (format: ExportFormat, content: string, of = incident) =>
    inspectExport(
      { incident: of, audience: 'public', format, ownWords: [] },
      join(folder, 'public.out'),
    )(async () => Buffer.from(content));
  return { folder, path, incident, ticked, inside, refusal };
}

describe('a public document', () => {
  it('has the ticked picture alone, within a page and beside Markdown', async () => {
    const { folder, path, incident, ticked, refusal } = await withTwoPictures();
    const files = successOf(await pictureFilesOf(incident, 'public', path));
    expect([...files.keys()]).toEqual([ticked.file]);
    const page = toHtml(incident, {
      audience: 'public',
      pageSize: 'A4',
      fonts: [],
      pictures: inlinePictures(files),
    });
    expect(page.match(/<img /g)).toHaveLength(1);
    expect(await refusal('html', page)).toBeNull();
    const out = join(folder, 'the public (2).md');
    const markdown = toMarkdown(incident, { audience: 'public', pictures: linkedPictures(files, out) });
    expect(markdown).toContain(`](the%20public%20%282%29-pictures/${ticked.file})`);
    expect(await refusal('markdown', markdown)).toBeNull();
    expect(await writePictures(files, out)).toBeNull();
    expect(readdirSync(join(folder, 'the public (2)-pictures'))).toEqual([ticked.file]);
  });

  it('leaves no picture of an earlier document of its name beside it, and nothing else that is touched', async () => {
    const { folder, path, incident, ticked, inside } = await withTwoPictures();
    const out = join(folder, 'report.md');
    const beside = join(folder, 'report-pictures');
    const inner = successOf(await pictureFilesOf(incident, 'internal', path));
    const outer = successOf(await pictureFilesOf(incident, 'public', path));
    expect(await writePictures(inner, out)).toBeNull();
    expect(readdirSync(beside).sort()).toEqual([ticked.file, inside.file].sort());
    writeFileSync(join(beside, 'mine.png'), 'mine');
    expect(await writePictures(outer, out)).toBeNull();
    expect(readdirSync(beside).sort()).toEqual([ticked.file, 'mine.png'].sort());
    expect(await writePictures(new Map(), out)).toBeNull();
    expect(readdirSync(beside)).toEqual(['mine.png']);
  });

  it('takes no picture away from another document of the folder whose name differs in its ending', async () => {
    const { folder, path, incident, ticked, inside } = await withTwoPictures();
    const inner = successOf(await pictureFilesOf(incident, 'internal', path));
    for (const name of ['report.md', 'report.markdown', 'report.txt', 'report'])
      expect(await writePictures(inner, join(folder, name))).toBeNull();
    for (const name of ['report.markdown', 'report.txt', 'report'])
      expect(await writePictures(new Map(), join(folder, name))).toBeNull();
    expect(readdirSync(join(folder, 'report-pictures')).sort()).toEqual([ticked.file, inside.file].sort());
    expect(readdirSync(join(folder, 'report.markdown-pictures'))).toEqual([]);
  });

  it('does not leave where an earlier picture cannot be removed', async () => {
    const { folder, path, incident, inside } = await withTwoPictures();
    const outer = successOf(await pictureFilesOf(incident, 'public', path));
    mkdirSync(join(folder, 'report-pictures', inside.file), { recursive: true });
    expect(await writePictures(outer, join(folder, 'report.md'))).toMatchObject({
      file: join(folder, 'report-pictures', inside.file),
    });
    symlinkSync(join(folder, 'a.files'), join(folder, 'linked-pictures'));
    expect(await writePictures(outer, join(folder, 'linked.md'))).toMatchObject({
      code: 'export-unverified',
      reason: 'the folder beside it has pictures of another document',
    });
    expect(readdirSync(join(folder, 'a.files'))).toContain(inside.file);
  });

  it('does not leave with a picture that was put there by hand and says more than it shows', async () => {
    const { folder, path, incident, ticked } = await withTwoPictures();
    const bytes = madePng({ before: [pngChunk('tEXt', textBytes('Author\0Nadia'))] });
    const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.png`;
    writeFileSync(join(folder, 'a.files', file), bytes);
    const pictures = incident.pictures?.map((each) => (each.file === ticked.file ? { ...each, file } : each));
    const byHand = { ...incident, pictures: pictures ?? [] };
    expect(await pictureFilesOf(byHand, 'public', path)).toMatchObject({
      error: { code: 'picture-changed', file },
    });
    expect(successOf(await pictureFilesOf(byHand, 'internal', path)).has(file)).toBe(true);
  });

  it('has no picture of which another entry is not ticked, though one is', async () => {
    const { path, incident, ticked, refusal } = await withTwoPictures();
    const files = successOf(await pictureFilesOf(incident, 'public', path));
    const data = inlinePictures(files)(ticked.file);
    const again = pictureOf({ ...ticked, id: toId('again'), eventIds: [toId('e1')] });
    const twice = { ...incident, pictures: [...(incident.pictures ?? []), again] };
    expect(successOf(await pictureFilesOf(twice, 'public', path)).size).toBe(0);
    expect(successOf(await pictureFilesOf(twice, 'internal', path)).has(ticked.file)).toBe(false);
    const planted = `<img alt="x" src="${data}">`;
    expect(await refusal('html', planted)).toBeNull();
    expect(await refusal('html', planted, twice)).toMatchObject({ code: 'export-unverified' });
  });

  it('with any other picture in it does not leave', async () => {
    const { path, incident, inside, refusal } = await withTwoPictures();
    const files = successOf(await pictureFilesOf(incident, 'internal', path));
    expect(files.size).toBe(2);
    const data = inlinePictures(files)(inside.file);
    const reason = 'it holds a picture that nobody ticked for the public';
    const unverified = { code: 'export-unverified', reason };
    for (const planted of [
      `<img alt="x" src="${data}">`,
      `<p style="background:url(${data})">`,
      '<img src="x.png">',
    ]) {
      expect(await refusal('html', planted), planted.slice(0, 20)).toEqual(unverified);
    }
    for (const planted of [`![x](b/${inside.file})`, `<img src="${inside.file}">`, '![x][a]\n\n[a]: x.png']) {
      expect(await refusal('markdown', planted), planted).toEqual(unverified);
    }
    expect(await refusal('json', JSON.stringify({ pictures: [inside.file] }))).toEqual(unverified);
  });

  it('does not leave without a picture that it is to show, while an internal one says so', async () => {
    const { path, folder, incident, ticked } = await withTwoPictures();
    rmSync(join(folder, 'a.files', ticked.file));
    expect(await pictureFilesOf(incident, 'public', path)).toMatchObject({
      ok: false,
      error: { code: 'picture-missing' },
    });
    expect(successOf(await pictureFilesOf(incident, 'internal', path)).size).toBe(1);
    expect(existsSync(join(folder, 'public.out'))).toBe(false);
  });
});
