import type { WrittenText } from '#shared/domain/fieldTexts.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { IncidentName, SearchedIncident } from '#shared/search/searchedIncident.ts';
import type { RankedIncident, SearchAnswer } from '#shared/search/searchIndex.ts';
import { type SearchTerm, searchTerms } from '#shared/search/searchTerms.ts';
import { TEXT_WEIGHTS, weightOf } from '#shared/search/textWeights.ts';

/** A text in which words of a query stand. */
export interface SearchHit extends WrittenText {
  /** The words of the text that were found, in its order. */
  readonly foundTerms: readonly SearchTerm[];
}

/** An incident that has all words of a query, and where they stand in it. */
export interface FoundIncident {
  readonly incident: IncidentName;
  /** At least one, the best first. */
  readonly hits: readonly SearchHit[];
}

/** The texts of an incident, read again: the index has their words alone. */
export interface RankedTexts extends RankedIncident {
  readonly texts: SearchedIncident['texts'];
}

/**
 * Where the words of a query stand in incidents that were found. First come those that have most of its words in one text, which
 * says more than a title with one of them; of these the order is that of the whole list: by each word, and once more by
 * the one text that fits best. One whose texts have changed since,
 * so that nothing of the query stands in them any more, is left out.
 */
export function foundIncidents(
  rankedTexts: readonly RankedTexts[],
  answer: Pick<SearchAnswer, 'words' | 'terms'>,
): readonly FoundIncident[] {
  const mayHold = quickTest(answer);
  return rankedTexts
    .map((each) => ({ ...each, hits: hitsIn(each, answer, mayHold) }))
    .filter(({ hits }) => hits.length > 0)
    .map(({ incident, scores, hits }) => ({
      incident,
      hits: hits.map(({ hit }) => hit),
      together: hits[0]?.together ?? 0,
      score: scores.reduce((sum, score) => sum + score, hits[0]?.score ?? 0),
    }))
    .sort((one, other) => other.together - one.together || other.score - one.score)
    .map(({ incident, hits }) => ({ incident, hits }));
}

interface ScoredHit {
  readonly hit: SearchHit;
  /** How many words of the query stand in it. */
  readonly together: number;
  readonly score: number;
}

const ASCII = /^[\0-\x7f]*$/;

/** Says of most texts at once that nothing in them was found: to cut each into words would take ten times as long. */
function quickTest({ words, terms }: Pick<SearchAnswer, 'words' | 'terms'>): (text: string) => boolean {
  const parts = words.flatMap(({ word, isGuessed }, at) => (isGuessed ? [...(terms[at] ?? [])] : [word]));
  return (text) => {
    const small = text.toLowerCase();
    return !ASCII.test(text) || parts.some((part) => small.includes(part));
  };
}

function hitsIn(
  { texts, scores }: RankedTexts,
  { terms: asked }: Pick<SearchAnswer, 'terms'>,
  mayHold: (text: string) => boolean,
): readonly ScoredHit[] {
  const there = texts.flatMap((writtenText) => {
    if (!mayHold(writtenText.text)) return [];
    const words = new Set<number>();
    const foundTerms = searchTerms(writtenText.text).filter(({ term }) => {
      const meant = asked.flatMap((terms, at) => (terms.has(term) ? [at] : []));
      for (const at of meant) words.add(at);
      return meant.length > 0;
    });
    const weight = TEXT_WEIGHTS[weightOf(fieldKey(writtenText.spot))];
    return foundTerms.length === 0 ? [] : [{ hit: { ...writtenText, foundTerms }, words, weight }];
  });
  const heaviest = asked.map((_, at) =>
    there.reduce((most, { words, weight }) => (words.has(at) ? Math.max(most, weight) : most), 1),
  );
  return (
    there
      .map(({ hit, words, weight }) => ({
        hit,
        together: words.size,
        score: [...words].reduce((sum, at) => sum + ((scores[at] ?? 0) * weight) / (heaviest[at] ?? 1), 0),
      }))
      // A short text says more about a word in it.
      .sort(
        (one, other) =>
          other.together - one.together ||
          other.score - one.score ||
          one.hit.text.length - other.hit.text.length,
      )
  );
}
