/**
 * A text as the wall shows it: no control characters, no tabs, at most one empty line in a row, no space
 * at the ends. Line breaks stay.
 */
export function wallText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line, for titles and names. */
export function wallLine(text: string): string {
  return wallText(text).replace(/\s+/g, ' ');
}
