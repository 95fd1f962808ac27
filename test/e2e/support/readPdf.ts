import { readFile } from 'node:fs/promises';
import { getDocument } from 'unpdf/pdfjs';

/** What a reader's program finds in a PDF. */
export interface ReadPdf {
  readonly pageCount: number;
  /** Of all pages, words in a row one space apart. */
  readonly text: string;
  /** The titles of the outline's first level, in order. */
  readonly outline: readonly string[];
  /** The file says that its content is marked with a structure. */
  readonly isTagged: boolean;
  /** The roles of that structure, each once: `H1`, `Table`, `TH`. */
  readonly roles: ReadonlySet<string>;
}

/** Reads a PDF as assistive technology does: text, outline, structure. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const roles = new Set<string>();
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
    collectRoles(await page.getStructTree(), roles);
  }
  const outline = (await pdf.getOutline()) as readonly { readonly title: string }[] | null; // Null: there is none.
  const marks = await pdf.getMarkInfo();
  await loading.destroy();
  return {
    pageCount: pdf.numPages,
    text: texts.join(' ').replace(/\s+/g, ' '),
    outline: (outline ?? []).map(({ title }) => title),
    isTagged: marks?.Marked === true,
    roles,
  };
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) roles.add(String(node.role));
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}
