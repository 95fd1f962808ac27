import { byObject } from '#shared/basics/memo.ts';

/** What a line says, whatever editor wrote it: its letters and digits. Bullets, bars, escapes and spaces differ. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(OLDER_MARK, MARK);
}

/** As documents of older versions mark the start of the impact, and as ours do: nobody edited it. */
const OLDER_MARK = /^impactstarts/;
const MARK = 'impactstarted';

/**
 * A document for comparing: each line's letters, and all of them in one, since editors wrap lines in their own way.
 */
interface ComparedLines {
  readonly lines: ReadonlySet<string>;
  readonly all: string;
}

const compared = byObject((lines: readonly string[]): ComparedLines => {
  const words = lines.map(lettersOf).filter((line) => line !== '');
  return { lines: new Set(words), all: words.join('') };
});

/** Whether a document says what a line says, in one line of its own or across several. A line without letters is in any. */
export function hasLine(document: readonly string[], line: string): boolean {
  const letters = lettersOf(line);
  const { lines, all } = compared(document);
  return letters === '' || lines.has(letters) || (letters.length > 20 && all.includes(letters));
}

/** How much of one document stands in another, 0 to 1, by lines with words. */
export function sharedPart(one: readonly string[], other: readonly string[]): number {
  const { lines } = compared(one);
  if (lines.size === 0) return 0;
  const known = compared(other);
  const found = [...lines].filter(
    (line) => known.lines.has(line) || (line.length > 20 && known.all.includes(line)),
  );
  return found.length / lines.size;
}

/** A document without lines that stand in another one. Each line keeps its place: one that is gone is blank. */
export function withoutLines(document: readonly string[], others: readonly string[]): readonly string[] {
  const goneLines = new Set(others.map(lettersOf).filter((letters) => letters !== ''));
  return document.map((line) => (goneLines.has(lettersOf(line)) ? '' : line));
}
