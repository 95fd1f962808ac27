import { escapedInline } from '#shared/import/markup/escapedInline.ts';
import { markdownTable } from '#shared/import/markup/markdownTable.ts';

/** How a paragraph of a document looks. */
export interface ParagraphLook {
  /** Of a heading, 1 to 6; 0 for any other paragraph. */
  readonly heading: number;
  /** In front of an item of a list, such as `-` or `1.`; empty for any other paragraph. */
  readonly mark: string;
  /** How many lists the item is in, less one. */
  readonly depth: number;
  readonly isInTable: boolean;
}

export const PLAIN_PARAGRAPH: ParagraphLook = { heading: 0, mark: '', depth: 0, isInTable: false };

/** Collects what a document writes one after the other, as the lines of Markdown. */
export function createParagraphs() {
  const lines: string[] = [];
  /** The rows of a table that may go on. */
  let rows: (readonly string[])[] = [];
  let cells: string[] = [];
  let cell = '';
  let words = '';
  let size = 0;
  /** The last paragraph was an item of a list, which the next would go on with. */
  let isItem = false;

  const endTable = () => {
    if (rows.length > 0) lines.push('', ...markdownTable(rows), '');
    rows = [];
  };
  const takeWords = (): string => {
    const taken = words.replace(/\*\*(\s*)\*\*/g, '$1').trim();
    words = '';
    return taken;
  };
  return {
    /** How many characters were written; the sum of them is bounded by whoever writes. */
    size: () => size,
    /** Words of the paragraph that is open, as they are read. */
    write(text: string, isBold: boolean): void {
      const shown = escapedInline(text);
      words += isBold ? shown.replace(/^(\s*)(\S[\s\S]*?)(\s*)$/, '$1**$2**$3') : shown;
      size += text.length;
    },
    endLine(): void {
      words = `${words.trimEnd()}\n`;
    },
    /** Where the open paragraph ends so far; {@link link} reaches from there. */
    place: () => words.length,
    link(from: number, address: string): void {
      const text = words.slice(from).trim();
      if (text === '' || text === address || !/^https?:/.test(address)) return;
      words = `${words.slice(0, from)}[${text.replace(/\*\*/g, '')}](${address.replace(/[()\s]/g, encodeURIComponent)})`;
    },
    endParagraph({ heading, mark, depth, isInTable }: ParagraphLook): void {
      const text = takeWords();
      if (isInTable) {
        cell = [cell, text].filter((part) => part !== '').join(' ');
        return;
      }
      if (text === '' && rows.length > 0) return;
      endTable();
      const oneLine = text.replace(/\s*\n\s*/g, ' ');
      if (mark === '' && isItem) lines.push('');
      isItem = mark !== '';
      if (text === '') lines.push('');
      else if (heading > 0) lines.push('', `${'#'.repeat(heading)} ${oneLine.replace(/\*\*/g, '')}`, '');
      else if (mark !== '') lines.push(`${'  '.repeat(depth)}${mark} ${oneLine}`);
      else
        lines.push(
          ...text.split('\n').map((line, at, all) => (at < all.length - 1 ? `${line}  ` : line)),
          '',
        );
    },
    endCell(): void {
      cells.push([cell, takeWords()].filter((part) => part !== '').join(' '));
      cell = '';
    },
    endRow(): void {
      if (cells.length > 0) rows.push(cells);
      cells = [];
    },
    text(): string {
      endTable();
      return lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    },
  };
}
export type Paragraphs = ReturnType<typeof createParagraphs>;
