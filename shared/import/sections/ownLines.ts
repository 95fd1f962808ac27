import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** Lines that Debrief writes as one: an item of a list with those below it, or a paragraph. */
export interface OwnBlock {
  /** Of the mark of its item; null for a paragraph. */
  readonly indent: number | null;
  readonly lines: readonly ScannedLine[];
}

/** The items and paragraphs of a document that Debrief wrote: a blank line ends each. */
export function ownBlocks(body: readonly ScannedLine[]): readonly OwnBlock[] {
  const blocks: { readonly indent: number | null; readonly lines: ScannedLine[] }[] = [];
  let isOpen = false;
  for (const line of body) {
    const open = blocks.at(-1);
    if (line.kind === 'item') blocks.push({ indent: line.indent, lines: [line] });
    else if (isOpen && line.kind !== 'blank' && open !== undefined) open.lines.push(line);
    else if (line.kind !== 'blank') blocks.push({ indent: null, lines: [line] });
    isOpen = line.kind !== 'blank';
  }
  return blocks;
}

/** The words of lines that a backslash breaks. */
export function brokenLines(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly string[] {
  return lines.map(({ content }) => toPlain(content.replace(/(?<!\\)\\$/, '')));
}
