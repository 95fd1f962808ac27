/** A stretch of Markdown that can be read by itself. */
export interface MarkdownPiece {
  readonly text: string;
  /** Reading it as Markdown would take too long: its words are taken as they are written. */
  readonly isPlain: boolean;
}

/** The reader's time grows with the square of what it is given: this much takes a moment. */
const PIECE_LENGTH = 3000;
/** A part of a text without a place to cut, such as one long list or table, is taken whole up to here. */
const LONGEST_PIECE = 40_000;
/** Signs that may begin or end emphasis or a link; a table of 40,000 characters has fewer. */
const MOST_MARKS = 3000;
/** Quotes and lists within each other, on one line: the reader calls itself for each. They become their words. */
const NESTED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){100,}[ \t]*/gm;
/**
 * Where a text may be cut. `paragraph`: at an empty line, after which nothing goes on, no list, quote, table or
 * code. `line`: moreover where an item or a row begins, for those who want the words only.
 */
const CUTS = {
  paragraph: /\n[ \t]*\n(?=[^\s>|*+\-\d`~[])/g,
  line: /\n(?:[ \t]*\n|(?=[-|>#]|\d+[.)] ))/g,
} as const;

/**
 * A text in pieces that are read one after the other, so that reading takes time in proportion to its length.
 * A text of usual length is one piece. Longer ones are cut between paragraphs; what looks as if it were made
 * to be slow (thousands of stars) is marked as plain.
 */
export function markdownPieces(
  markdown: string,
  at: keyof typeof CUTS = 'paragraph',
): readonly MarkdownPiece[] {
  const pieces: string[] = [];
  let start = 0;
  const unnested = markdown.replace(NESTED, '');
  for (const cut of cutsIn(unnested, CUTS[at])) {
    if (cut - start < PIECE_LENGTH) continue;
    pieces.push(unnested.slice(start, cut));
    start = cut;
  }
  pieces.push(unnested.slice(start));
  return pieces.map((text) => ({ text, isPlain: isSlow(text) }));
}

/** Where a paragraph of the outermost level begins, outside fenced code. */
function cutsIn(markdown: string, place: RegExp): readonly number[] {
  if (markdown.length <= PIECE_LENGTH) return [];
  const fences = [...markdown.matchAll(/^ {0,3}(?:```|~~~)/gm)].map(({ index }) => index);
  let open = 0;
  return [...markdown.matchAll(place)].flatMap(({ index, 0: { length } }) => {
    while ((fences[open] ?? Number.POSITIVE_INFINITY) < index) open += 1;
    return open % 2 === 0 ? [index + length] : [];
  });
}

function isSlow(text: string): boolean {
  if (text.length > LONGEST_PIECE) return true;
  const marks = text.match(/[*_[\]`~<&=]/g)?.length ?? 0;
  return marks > MOST_MARKS;
}
