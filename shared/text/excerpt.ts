/** Words of a text with what stands around them, on one line. */
export interface Excerpt {
  readonly excerpt: string;
  /** Where in the excerpt the words begin and end, in UTF-16 units. */
  readonly span: Span;
}

/** The same with several words marked, in the order of the text; none overlaps another. */
export interface MarkedExcerpt {
  readonly excerpt: string;
  readonly marks: readonly Span[];
}

/** Where something begins, and where it has ended, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

const AROUND = 48;

/** What stands from `start` to `end`, with whole words before and after, and an ellipsis where there are more. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const { excerpt, marks } = markedExcerpt(text, [[start, end]]);
  return { excerpt, span: marks[0] ?? [0, 0] };
}

/**
 * What stands from the first span to the last, with whole words around; the spans are in order and apart. `around`: UTF-16 units
 * that may stand on either side.
 */
export function markedExcerpt(text: string, spans: readonly Span[], around = AROUND): MarkedExcerpt {
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = onOneLine(text.slice(from, start))
    .replace(from > 0 ? /^\S*\s/ : '', '')
    .trimStart();
  const after = onOneLine(text.slice(end, to))
    .replace(to < text.length ? /\s\S*$/ : '', '')
    .trimEnd();
  const marks: Span[] = [];
  let excerpt = `${from > 0 ? '…' : ''}${before}`;
  let done = start;
  for (const [spanStart, spanEnd] of spans) {
    excerpt += onOneLine(text.slice(done, spanStart));
    const marked = onOneLine(text.slice(spanStart, spanEnd));
    marks.push([excerpt.length, excerpt.length + marked.length]);
    excerpt += marked;
    done = spanEnd;
  }
  return { excerpt: `${excerpt}${after}${to < text.length ? '…' : ''}`, marks };
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
}
