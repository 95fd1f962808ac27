/** Marks at the start of a line: headings, quotes. */
const LINE_MARKS = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)+/gm;
const BULLETS = /^([ \t]*)[-*+][ \t]+/gm;
/** `[words](address)` and `![words](address)`; an address has no place on a wall. */
const LINKS = /!?\[([^\]\n]*)\]\([^)\n]*\)/g;
const EMPHASIS = /(\*\*|__|~~|\*)(?=\S)([^\n]*?\S)\1/g;
const CODE = /`+([^`\n]+)`+/g;

/** More than `wallText` keeps of it. */
const LONGEST = 20_000;

/** Markdown without its marks, as plain text of the same lines: lists keep a bullet, links their words. */
export function markdownAsText(markdown: string): string {
  return markdown
    .slice(0, LONGEST)
    .replace(/^[ \t]*(?:```|~~~).*$/gm, '')
    .replace(LINE_MARKS, '')
    .replace(BULLETS, '$1• ')
    .replace(LINKS, '$1')
    .replace(CODE, '$1')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(/([^\n])\n(?=[^\n•])/g, '$1 ');
}
