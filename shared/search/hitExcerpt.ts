import type { SearchHit } from '#shared/search/foundIncidents.ts';
import { type SearchTerm, searchTerms } from '#shared/search/searchTerms.ts';
import { type MarkedExcerpt, markedExcerpt, type Span } from '#shared/text/excerpt.ts';

/** In UTF-16 units, from the first word that is marked to the last: what one line can show. */
const WIDEST = 120;
/** A log of a thousand lines is not searched to its end for the place that shows most. */
const MOST_WORDS = 500;

/** The part of a text that shows most of the words that were found in it, with these words marked. */
export function hitExcerpt({ text, terms }: Pick<SearchHit, 'text' | 'terms'>): MarkedExcerpt {
  const foundTerms = searchTerms(text)
    .filter(({ term }) => terms.has(term))
    .slice(0, MOST_WORDS);
  const windows = foundTerms.map((first, at) =>
    foundTerms.slice(at).filter(({ span }) => span[1] - first.span[0] <= WIDEST),
  );
  const richest = windows.reduce((one, other) => (wordCount(other) > wordCount(one) ? other : one), []);
  return markedExcerpt(
    text,
    apart((richest.length > 0 ? richest : foundTerms.slice(0, 1)).map(({ span }) => span)),
  );
}

function wordCount(words: readonly SearchTerm[]): number {
  return new Set(words.map(({ term }) => term)).size;
}

/** Pairs of letters overlap; what they cover together is marked as one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const mergedSpans: Span[] = [];
  for (const [start, end] of spans) {
    const last = mergedSpans.at(-1);
    if (last !== undefined && start <= last[1] - 1)
      mergedSpans[mergedSpans.length - 1] = [last[0], Math.max(last[1], end)];
    else mergedSpans.push([start, end]);
  }
  return mergedSpans;
}
