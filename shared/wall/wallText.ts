/** The wall's message takes no longer ones (`wallSchema`), and nobody reads them from a wall. */
const LONGEST_TEXT = 6000;
const LONGEST_LINE = 400;

/**
 * A text as the wall shows it: no control characters, no tabs, at most one empty line in a row, no space
 * at the ends. Line breaks stay. A text above 6000 characters ends in an ellipsis.
 */
export function wallText(text: string): string {
  return cut(text, LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line, for titles and names; above 400 characters with an ellipsis. */
export function wallLine(text: string): string {
  return cut(wallText(text).replace(/\s+/g, ' '), LONGEST_LINE);
}

/** A character of two units is not cut apart. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
