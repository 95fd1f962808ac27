import { getDocument } from 'unpdf/pdfjs';

/** A PDF as a reader's program understands it. */
export interface ReadPdf {
  /** The text of each page, header and footer included, with single spaces. */
  readonly pages: readonly string[];
  /** Each piece of text where it begins, in points from the lower left corner of its page. */
  readonly pieces: readonly PdfPiece[];
  /** Width and height of the first page, in points. */
  readonly size: readonly [number, number];
  readonly isTagged: boolean;
  /** Headings, each indented by two spaces below the one above it. */
  readonly outline: readonly string[];
  /** The kinds of structure on all pages: `H1`, `Table`, `TH`, `Figure` and so on. */
  readonly tags: ReadonlySet<string>;
  /** Descriptions of its figures, for those who do not see them. */
  readonly figureTexts: readonly string[];
}

export interface PdfPiece {
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Reads a whole PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const tags = new Set<string>();
  const figureTexts: string[] = [];
  const collect = (node: StructureNode): void => {
    if (node.role === undefined) return;
    tags.add(node.role);
    if (node.role === 'Figure' && node.alt !== undefined) figureTexts.push(node.alt);
    for (const child of node.children ?? []) collect(child);
  };
  const pages: string[] = [];
  const pieces: PdfPiece[] = [];
  let size: readonly [number, number] = [0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    if (number === 1) size = [page.view[2] ?? 0, page.view[3] ?? 0];
    const { items } = await page.getTextContent();
    const texts = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform as readonly number[]; // pdf.js types its numbers as any.
      pieces.push({ text: item.str, page: number, x, y });
    }
    pages.push(texts.join('').replace(/\s+/g, ' '));
    collect((await page.getStructTree()) ?? {});
  }
  const outline = outlineLines((await document.getOutline()) ?? [], '');
  const isTagged = (await document.getMarkInfo())?.Marked === true;
  await document.destroy();
  return { pages, pieces, size, isTagged, outline, tags, figureTexts };
}

interface StructureNode {
  /** Only of what is marked, not of the structure around it. */
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

function outlineLines(entries: readonly OutlineEntry[], indent: string): readonly string[] {
  return entries.flatMap(({ title, items }) => [`${indent}${title}`, ...outlineLines(items, `${indent}  `)]);
}
