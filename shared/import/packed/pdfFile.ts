import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { MOST_CHARACTERS, type PackedText, TOO_LONG } from '#shared/import/packed/packedText.ts';
import { pdfProblem, pictureCount } from '#shared/import/packed/pdfBytes.ts';
import { pdfLines } from '#shared/import/packed/pdfLines.ts';
import { type PageRow, type PlacedText, pageRows } from '#shared/import/packed/pdfRows.ts';
import { withoutRunningHeads } from '#shared/import/packed/runningHeads.ts';
import { type NotInText, withTextHead } from '#shared/import/packed/textHead.ts';
import { counted } from '#shared/text/phrases.ts';

/** The text of a PDF: headings, tables and lines of each page. */
export const PDF_FILE: PackedText = {
  holds: ({ bytes }) => String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-',
  text: async ({ bytes }) => {
    const problem = pdfProblem(bytes);
    return problem === null ? await pdfText(bytes) : err(problem);
  },
};

/** No incident needs more, and each takes a moment. */
const MOST_PAGES = 500;

/** The library comes with the first PDF, so that nobody else waits for it. It says only by throwing that it cannot read one. */
async function pdfText(bytes: Uint8Array): Promise<Result<string, string>> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    try {
      return await textOfPages(pdf, bytes);
    } finally {
      await pdf.destroy();
    }
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    return err(isLocked ? 'it is a PDF with a password; save it without one' : 'it is a damaged PDF');
  }
}

async function textOfPages(pdf: PDFDocumentProxy, bytes: Uint8Array): Promise<Result<string, string>> {
  const { numPages } = pdf;
  if (numPages > MOST_PAGES)
    return err(
      `it is a PDF of ${numPages} pages; ${MOST_PAGES} are read at most. Save the pages with the incident`,
    );
  const pages: (readonly PageRow[])[] = [];
  const links = new Set<string>();
  let size = 0;
  for (let number = 1; number <= numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = await placedTexts(page, MOST_CHARACTERS - size);
    if (texts === null) return err(TOO_LONG);
    size += texts.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(pageRows(number, texts));
    for (const { url } of await page.getAnnotations()) if (typeof url === 'string') links.add(url);
  }
  if (size === 0)
    return err(
      'it is a PDF without text, such as a scan; a program that recognises text (OCR) makes one with text of it',
    );
  const { rows, count } = withoutRunningHeads(pages);
  const left: readonly NotInText[] = [
    {
      count: pages.filter((page) => page.length === 0).length,
      one: 'page without text',
      many: 'pages without text',
    },
    { count: pictureCount(bytes), one: 'picture', many: 'pictures' },
    { count: links.size, one: 'address behind a link', many: 'addresses behind links' },
    { count, one: 'head or foot of a page', many: 'heads and feet of pages' },
  ];
  const text = pdfLines(rows)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return ok(withTextHead(`A PDF, ${counted(numPages, 'page')}`, left, text));
}

/** The texts of a page in the order in which they were written; null when they have more characters than there is room for. */
async function placedTexts(page: PDFPageProxy, room: number): Promise<readonly PlacedText[] | null> {
  const texts: PlacedText[] = [];
  let size = 0;
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item)) continue;
    size += item.str.length;
    if (size > room) return null;
    const [, , , , x = 0, y = 0] = item.transform.map(Number);
    if (item.str !== '')
      texts.push({ text: item.str, x, y, width: item.width, size: Math.abs(item.height) || 1 });
  }
  return texts;
}
