/** Words of a text with what stands around them, on one line. */
export interface Excerpt {
  readonly excerpt: string;
  /** Where in the excerpt the words begin and end, in UTF-16 units. */
  readonly span: readonly [number, number];
}

const AROUND = 48;

/** What stands from `start` to `end`, with whole words before and after, and an ellipsis where there are more. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = onOneLine(text.slice(from, start))
    .replace(from > 0 ? /^\S*\s/ : '', '')
    .trimStart();
  const after = onOneLine(text.slice(end, to))
    .replace(to < text.length ? /\s\S*$/ : '', '')
    .trimEnd();
  const found = onOneLine(text.slice(start, end));
  const lead = `${from > 0 ? '…' : ''}${before}`;
  const excerpt = `${lead}${found}${after}${to < text.length ? '…' : ''}`;
  return { excerpt, span: [lead.length, lead.length + found.length] };
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
}
