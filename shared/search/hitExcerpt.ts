import type { SearchHit } from '#shared/search/foundIncidents.ts';
import type { SearchTerm } from '#shared/search/searchTerms.ts';
import { type MarkedExcerpt, markedExcerpt, type Span } from '#shared/text/excerpt.ts';

/** In UTF-16 units, from the first word that is marked to the last: what one line can show. */
const WIDEST = 120;
/** A log of a thousand lines is not searched to its end for the place that shows most. */
const MOST_WORDS = 500;

/** In UTF-16 units: a title or a sentence, which is shown whole. */
const SHORT = 160;

/** The part of a text that shows most of the words that were found in it, with these words marked. */
export function hitExcerpt({ text, foundTerms }: Pick<SearchHit, 'text' | 'foundTerms'>): MarkedExcerpt {
  const spans = apart(richest(foundTerms.slice(0, MOST_WORDS)).map(({ span }) => span));
  return text.length <= SHORT ? markedExcerpt(text, spans, SHORT) : markedExcerpt(text, spans);
}

/** Of the rows of words that a line can show, the first one that has most different words. */
function richest(foundTerms: readonly SearchTerm[]): readonly SearchTerm[] {
  const times = new Map<string, number>();
  let [begin, bestBegin, most] = [0, 0, 0];
  for (const { term, span } of foundTerms) {
    times.set(term, (times.get(term) ?? 0) + 1);
    for (let gone = foundTerms[begin]; gone && span[1] - gone.span[0] > WIDEST; gone = foundTerms[++begin]) {
      const left = (times.get(gone.term) ?? 0) - 1;
      if (left > 0) times.set(gone.term, left);
      else times.delete(gone.term);
    }
    if (times.size > most) [bestBegin, most] = [begin, times.size];
  }
  const first = foundTerms[bestBegin];
  if (first === undefined) return [];
  const rest = foundTerms.slice(bestBegin + 1);
  return [first, ...rest.filter(({ span }) => span[1] - first.span[0] <= WIDEST)];
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
