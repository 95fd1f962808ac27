import type { Paragraph } from '#shared/language/proseParagraphs.ts';

/** Nobody writes longer sentences. What expressions read at once may take its square, so it has a bound. */
export const LONGEST_STRETCH = 1500;

/** Where a prose may be cut: the places of the first line before those of the second. */
const CUTS = [['. ', '! ', '? ', '.\n', '!\n', '?\n', '\n'], [' ']] as const;

/**
 * A paragraph as it is read: as a whole, or, where it is longer than anybody writes a sentence, in stretches up to
 * {@link LONGEST_STRETCH} characters that end with a sentence, else with a word.
 */
export function proseStretches(text: string, paragraph: Paragraph): readonly Paragraph[] {
  const { prose } = paragraph;
  if (prose.length <= LONGEST_STRETCH) return [paragraph];
  const stretches: Paragraph[] = [];
  let { line } = paragraph;
  for (let at = 0, end = 0; at < prose.length; at = end) {
    end = stretchEnd(prose, at);
    const start = paragraph.start + at;
    stretches.push({ ...paragraph, prose: prose.slice(at, end), start, line });
    line += lineEndsIn(text.slice(start, paragraph.start + end));
  }
  return stretches;
}

function stretchEnd(prose: string, at: number): number {
  const furthest = at + LONGEST_STRETCH;
  if (furthest >= prose.length) return prose.length;
  const stretch = prose.slice(at, furthest);
  for (const marks of CUTS) {
    const ends = marks
      .filter((mark) => stretch.includes(mark))
      .map((mark) => stretch.lastIndexOf(mark) + mark.length);
    if (ends.length > 0) return at + Math.max(...ends);
  }
  // A character of two halves stays whole.
  return /[\ud800-\udbff]$/.test(stretch) ? furthest - 1 : furthest;
}

/** Counted in the text: a prose has nothing in the place of what others said, not even its line breaks. */
export function lineEndsIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
