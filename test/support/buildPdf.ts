interface PlacedWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Of the letters; usually 11. */
  readonly size?: number;
}

/** What is put into a small PDF, each in the place it is named after. */
export interface PdfContent {
  /** The lines of each page. */
  readonly pages: readonly (readonly string[])[];
  /** Words at places of their own, in points from below and from the left, on pages behind those of lines. */
  readonly placed?: readonly (readonly PlacedWords[])[];
  readonly title?: string;
  readonly author?: string;
  readonly outline?: string;
  readonly link?: string;
  /** The alternative text of a figure on the first page. */
  readonly alt?: string;
  /** What a text is replaced by when it is copied. */
  readonly note?: string;
}

/** A PDF made by hand, uncompressed: what no exporter of ours would write, so that readers can be shown to see it. */
export function buildPdf({
  pages,
  placed = [],
  title,
  author,
  outline,
  link,
  alt,
  note,
}: PdfContent): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const pageTree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const annotations = [
    ...(link === undefined
      ? []
      : [`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ${text(link)} >> >>`]),
    ...(note === undefined
      ? []
      : [`<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ${text(note)} >>`]),
  ].map((body) => `${add(body)} 0 R`);
  const kids = [...pages.map(linesShown), ...placed.map(placedShown)].map((shown, index) => {
    const contents = add(stream(shown));
    const extra = index === 0 ? ` /StructParents 0 /Annots [${annotations.join(' ')}]` : '';
    const resources = `/Resources << /Font << /F1 ${font} 0 R >> >>`;
    return add(
      `<< /Type /Page /Parent ${pageTree} 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${contents} 0 R${extra} >>`,
    );
  });
  objects[pageTree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const parts = ['/Type /Catalog', `/Pages ${pageTree} 0 R`, '/MarkInfo << /Marked true >>'];
  if (alt !== undefined) parts.push(`/StructTreeRoot ${structure(add, objects, kids[0] ?? 0, alt)} 0 R`);
  if (outline !== undefined) parts.push(`/Outlines ${outlines(add, objects, kids[0] ?? 0, outline)} 0 R`);
  objects[catalog - 1] = `<< ${parts.join(' ')} >>`;
  const info = add(`<< /Title ${text(title ?? '')} /Author ${text(author ?? '')} >>`);
  return written(objects, catalog, info);
}

function linesShown(lines: readonly string[]): string {
  return `/F1 11 Tf 14 TL 72 700 Td\n${lines.map((line) => `${text(line)} Tj T*`).join('\n')}`;
}

function placedShown(words: readonly PlacedWords[]): string {
  return words
    .map(({ x, y, size = 11, text: shown }) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${text(shown)} Tj`)
    .join('\n');
}

function stream(shown: string): string {
  const body = `/Figure << /MCID 0 >> BDC\nBT ${shown}\nET\nEMC`;
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function structure(add: (body: string) => number, objects: string[], page: number, alt: string): number {
  const root = add('');
  const figure = add(
    `<< /Type /StructElem /S /Figure /P ${root} 0 R /Pg ${page} 0 R /K 0 /Alt ${text(alt)} >>`,
  );
  const parents = add(`<< /Nums [0 [${figure} 0 R]] >>`);
  objects[root - 1] = `<< /Type /StructTreeRoot /K [${figure} 0 R] /ParentTree ${parents} 0 R >>`;
  return root;
}

function outlines(add: (body: string) => number, objects: string[], page: number, title: string): number {
  const root = add('');
  const item = add(`<< /Title ${text(title)} /Parent ${root} 0 R /Dest [${page} 0 R /Fit] >>`);
  objects[root - 1] = `<< /Type /Outlines /First ${item} 0 R /Last ${item} 0 R /Count 1 >>`;
  return root;
}

function text(value: string): string {
  return `(${value.replace(/[\\()]/g, '\\$&')})`;
}

function written(objects: readonly string[], catalog: number, info: number): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}
