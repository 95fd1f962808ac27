import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { PAGE_MARGINS } from '#shared/export/page/pageMarks.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';

const POINTS_PER_MM = 72 / 25.4;

interface ReadPage {
  readonly text: string;
  /** Without the lines above and below, so that sentences go on from page to page. */
  readonly body: string;
  readonly hidden: readonly string[];
}

/**
 * A PDF as programs read it: the text of each page and of all in a row, what pictures say to those who
 * do not see them, links, notes, the outline, the metadata. Throws on what is no PDF. The library is loaded
 * with the first PDF, so that nobody else waits for it.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly ReadPart[]> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number)));
    return [
      ...pages.map(({ text }, index) => ({ where: `the text of page ${index + 1}`, text })),
      { where: 'the text across pages', text: pages.map(({ body }) => body).join('\n') },
      ...pages.map(({ hidden }, index) => ({
        where: `an alternative text or link on page ${index + 1}`,
        text: hidden.join('\n'),
      })),
      { where: 'the outline', text: stringsIn(await pdf.getOutline()).join('\n') },
      { where: 'the document’s properties', text: (await properties(pdf)).join('\n') },
    ];
  } finally {
    await pdf.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  const isBody = (y: number) =>
    y > bottom + PAGE_MARGINS.bottom * POINTS_PER_MM && y < top - PAGE_MARGINS.top * POINTS_PER_MM;
  const words = items.flatMap((item) =>
    'str' in item
      ? [{ text: `${item.str}${item.hasEOL ? '\n' : ''}`, isBody: isBody(Number(item.transform[5])) }]
      : [],
  );
  const joined = (some: typeof words) => some.map(({ text }) => text).join('');
  const hidden = [...stringsIn(await page.getStructTree()), ...stringsIn(await page.getAnnotations())];
  return { text: joined(words), body: joined(words.filter((word) => word.isBody)), hidden };
}

async function properties(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const { info, metadata } = await pdf.getMetadata();
  const raw: unknown = metadata?.getRaw();
  return [
    ...stringsIn(info),
    ...stringsIn(raw),
    ...stringsIn(await pdf.getAttachments()),
    ...stringsIn(await pdf.getPageLabels()),
  ];
}

/** Every text in what the library answers, whatever its shape: a new version may tell more. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(stringsIn);
}
