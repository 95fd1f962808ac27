import { readFileSync } from 'node:fs';
import { unzlibSync, zlibSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { withoutPdfMetadata } from '#shared/privacy/pictures/cleanPdf.ts';
import { buildPdf } from '#test/support/buildPdf.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

function cleaned(bytes: Uint8Array): Uint8Array {
  const clean = withoutPdfMetadata(bytes);
  if (clean === null) throw new Error('It was kept as it is');
  expect(clean.length).toBe(bytes.length);
  // What is clean already stays the same, so that it has one name.
  expect(withoutPdfMetadata(clean)).toEqual(clean);
  return clean;
}

/** What a reader of PDFs finds: what the file says of itself, and the words of its pages. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await pdf.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  const said = Object.values(info).filter((value) => typeof value === 'string');
  return { said: [...said, JSON.stringify(metadata)].join(' | '), pages };
}

/** An object more at the end, and a table of places that a reader makes anew. */
function withObject(pdf: Uint8Array, body: string): Uint8Array {
  return bytesOf(latin1(pdf).replace(/\nxref\n/, `\n90 0 obj\n${body}\nendobj\n$&`));
}

const NADIA = {
  pages: [['The pool had (50) connections.'], ['The end']],
  title: 'Draft (of Nadia)',
  author: 'Nadia Brandt',
};
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Nadia Brandt</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';

describe('a PDF that is taken in', () => {
  it('loses author and title, and keeps its pages', async () => {
    const pdf = buildPdf(NADIA);
    expect((await read(pdf)).said).toContain('Nadia Brandt');
    const clean = cleaned(pdf);
    expect(latin1(clean)).not.toMatch(/Nadia|Draft/);
    expect(await read(clean)).toMatchObject({ pages: (await read(pdf)).pages });
    expect((await read(clean)).said).not.toContain('Nadia');
  });

  it('loses XMP, in the open and packed', () => {
    const open = withObject(
      buildPdf(NADIA),
      `<< /Type /Metadata /Subtype /XML /Length ${XMP.length} >>\nstream\n${XMP}\nendstream`,
    );
    expect(latin1(cleaned(open))).not.toContain('Nadia');
    const packed = latin1(zlibSync(bytesOf(XMP)));
    const closed = withObject(
      buildPdf(NADIA),
      `<< /Type /Metadata /Subtype /XML /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
    );
    const [, left = ''] =
      /\/FlateDecode \/Length \d+ >>\nstream\n([\s\S]*?)\nendstream/.exec(latin1(cleaned(closed))) ?? [];
    expect(latin1(unzlibSync(bytesOf(left)))).not.toContain('Nadia');
  });

  it('loses what an earlier saving left in it, and texts that stand elsewhere', () => {
    const once = latin1(buildPdf(NADIA));
    const [, number = ''] = /\/Info (\d+) 0 R/.exec(once) ?? [];
    const twice = `${once}\n${number} 0 obj\n<< /Author 91 0 R /Keywords (of Mirela) >>\nendobj\n91 0 obj\n<4D6972656C61>\nendobj\ntrailer\n<< /Info ${number} 0 R >>\n%%EOF`;
    expect(latin1(cleaned(bytesOf(twice)))).not.toMatch(/Nadia|Mirela|4D6972656C61/);
  });

  it('loses what is packed with other objects', () => {
    const values = '<< /Author (Nadia Brandt of the payments team) /Producer (Word) >> << /Kept (yes) >>';
    const head = `95 0 96 ${values.indexOf('<< /Kept')} `;
    const packed = latin1(zlibSync(bytesOf(head + values)));
    const pack = `<< /Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
    const pdf = bytesOf(
      latin1(withObject(buildPdf({ pages: [['x']] }), pack)).replace(/\/Info \d+ 0 R/, '/Info 95 0 R'),
    );
    const [, left = ''] =
      /\/First \d+ [^>]*>>\nstream\n([\s\S]*?)\nendstream/.exec(latin1(cleaned(pdf))) ?? [];
    const said = latin1(unzlibSync(bytesOf(left)));
    expect(said).toMatch(/<< {3,}>> << \/Kept \(yes\) >>/);
    expect(said).toHaveLength(head.length + values.length);
  });

  it('loses who wrote its notes and when, and keeps their words, the names of fields and attached files', async () => {
    const note =
      '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Nadia \\(on call\\)) /M (D:20260310141800Z) /CreationDate 93 0 R /NM <4E61646961> /Contents (Too small) /Popup << /Subtype /Popup /T (Nadia) >> >>';
    const field = '<< /Type /Annot /Subtype /Widget /T (approved) /M (D:20260310) >>';
    const pdf = latin1(buildPdf({ pages: [['The pool had 50 connections.']], note: 'old' }))
      .replace('/Annots [', '/Annots [90 0 R 91 0 R << /Subtype /Stamp /T (Mirela) >> ')
      .replace(
        /\nxref\n/,
        `\n90 0 obj\n${note}\nendobj\n91 0 obj\n${field}\nendobj\n92 0 obj\n<< /Type /Filespec /F (pool.csv) >>\nendobj\n93 0 obj\n(D:2026)\nendobj$&`,
      );
    const clean = cleaned(bytesOf(pdf));
    expect(latin1(clean)).not.toMatch(/Nadia|4E61646961|Mirela|D:2026/);
    for (const stays of ['/Contents (Too small)', '/T (approved)', '/F (pool.csv)'])
      expect(latin1(clean)).toContain(stays);
    const page = await (await getDocumentProxy(new Uint8Array(clean))).getPage(1);
    expect(JSON.stringify(await page.getAnnotations())).toContain('Too small');
  });

  it.each([
    ['is signed', (text: string) => `${text}\n90 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] >>\nendobj`],
    ['is encrypted', (text: string) => text.replace('/Info', '/Encrypt 90 0 R /Info')],
    ['names an author that is not there', (text: string) => text.replace(/\/Info \d+/, '/Info 99')],
    ['has an object without an end', (text: string) => `${text}\n90 0 obj\n<< /Title (never`],
    [
      'packs objects in a way of its own',
      (text: string) =>
        `${text}\n90 0 obj\n<< /Type /ObjStm /First 4 /Filter /LZWDecode >>\nstream\nx\nendstream`,
    ],
  ])('stays as it is where it %s', (_what, changed) => {
    expect(withoutPdfMetadata(bytesOf(changed(latin1(buildPdf(NADIA)))))).toBeNull();
  });

  it('that a browser printed and a program gave an author, a title and XMP loses all of it, and reads as before', async () => {
    const printed = readFileSync('test/fixtures/pdf/printed.pdf');
    const before = await read(printed);
    for (const said of ['Nadia Brandt', 'Report of the pool (draft)', 'HeadlessChrome', 'Skia'])
      expect(before.said).toContain(said);
    expect(latin1(printed)).toContain('<dc:creator>');
    const clean = cleaned(printed);
    expect(latin1(clean)).not.toMatch(/dc:creator|Nadia|draft/);
    const after = await read(clean);
    expect(after.said).not.toMatch(/Nadia|Report|Chrome|Skia|D:20/);
    expect(after.pages).toEqual(before.pages);
    expect(after.pages.join()).toContain('50 connections');
  });
});
