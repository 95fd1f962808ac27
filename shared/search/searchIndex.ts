import SearchableMap from 'minisearch/SearchableMap';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { beginningWith, type LikeWord, withTypos } from '#shared/search/likeWords.ts';
import type { IncidentName, SearchedIncident } from '#shared/search/searchedIncident.ts';
import { queryTerms, searchTerms } from '#shared/search/searchTerms.ts';
import { weightOf } from '#shared/search/textWeights.ts';
import {
  addScores,
  MOST_INCIDENTS,
  placesLeft,
  WEIGHTS,
  type WordPlaces,
  withPlace,
} from '#shared/search/wordPlaces.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** What became of one word of a query. */
export interface AskedWord {
  /** As it is looked up: in lower case, without accents. */
  readonly word: string;
  /** In how many incidents it stands, alone or at the beginning of a longer word. */
  readonly incidents: number;
  /** No incident has it, so that words were taken which differ from it by a letter or two. */
  readonly isGuessed: boolean;
}

/** An incident that has all words of a query, not necessarily in one text. */
export interface RankedIncident {
  readonly incident: IncidentName;
  /** How well each word of the query fits. */
  readonly scores: readonly number[];
}

export interface SearchAnswer {
  /** In the order of the query, each once. None: there is no letter and no digit in the query. */
  readonly words: readonly AskedWord[];
  /** For each word the words that stand for it in the texts, as `searchTerms` gives them. */
  readonly terms: readonly ReadonlySet<string>[];
  /** The best first, of equal ones the newest. */
  readonly ranked: readonly RankedIncident[];
}

/** The words of many incidents, to be filled one by one; each is known by the path of its file. */
export interface SearchIndex {
  /** Adds an incident. One that was added under the same path before makes room for it. */
  readonly put: (incident: SearchedIncident) => void;
  readonly remove: (path: string) => void;
  /** Of all incidents, or of those alone whose paths are asked for: of copies of one incident only one is searched. */
  readonly search: (query: string, isSearched?: (path: string) => boolean) => SearchAnswer;
}

/** So much of an index may be of incidents that are gone, before they are taken out of its lists. */
const FORGOTTEN_SHARE = 0.1;
const FEWEST_FORGOTTEN = 50;

export function createSearchIndex(): SearchIndex {
  /** MiniSearch's tree of words, which finds their beginnings and typos; what it leads to is kept as bare numbers. */
  const words = new SearchableMap<WordPlaces>();
  const names: (IncidentName | undefined)[] = [];
  const numberOf = new Map<string, number>();
  const lengths = WEIGHTS.map((): (number | undefined)[] => []);
  const totals = WEIGHTS.map(() => 0);
  /** Numbers whose places are in no list. */
  const free: number[] = [];
  let forgotten: number[] = [];

  const remove = (path: string) => {
    const number = numberOf.get(path);
    if (number === undefined) return;
    numberOf.delete(path);
    names[number] = undefined;
    for (const [weight, of] of lengths.entries()) {
      totals[weight] = (totals[weight] ?? 0) - (of[number] ?? 0);
      of[number] = undefined;
    }
    forgotten.push(number);
    if (forgotten.length > numberOf.size * FORGOTTEN_SHARE + FEWEST_FORGOTTEN) sweep();
  };

  /** Takes what was forgotten out of all lists, seldom: it walks all of them. */
  const sweep = () => {
    for (const [word, places] of [...words.entries()]) {
      const left = placesLeft(places, (incident) => names[incident] !== undefined);
      if (left.length === 0) words.delete(word);
      else words.set(word, left);
    }
    free.push(...forgotten);
    forgotten = [];
  };

  const put = ({ texts, ...name }: SearchedIncident) => {
    remove(name.path);
    if (names.length === MOST_INCIDENTS && free.length === 0) sweep();
    const incident = free.pop() ?? names.length;
    names[incident] = name;
    numberOf.set(name.path, incident);
    const byWeight = WEIGHTS.map(() => new Map<string, number>());
    for (const { spot, text } of texts) {
      const times = byWeight[WEIGHTS.indexOf(weightOf(fieldKey(spot)))];
      for (const { term } of searchTerms(text)) times?.set(term, (times.get(term) ?? 0) + 1);
    }
    for (const [weight, timesOf] of byWeight.entries()) {
      for (const [term, times] of timesOf) {
        const place = { incident, weight, times };
        words.update(copyOf(term), (places) => withPlace(places, place));
      }
      const of = lengths[weight];
      if (of !== undefined) of[incident] = timesOf.size;
      totals[weight] = (totals[weight] ?? 0) + timesOf.size;
    }
  };

  const scored = (like: Iterable<LikeWord>): ScoredWord => {
    const incidents = numberOf.size;
    const averages = totals.map((total) => total / Math.max(1, incidents));
    const scores = new Float64Array(names.length);
    const terms = new Set<string>();
    for (const word of like)
      if (addScores(scores, word, { incidents, averages, of: lengths })) terms.add(word.term);
    return { scores, terms };
  };

  const search: SearchIndex['search'] = (query, isSearched = () => true) => {
    const isAsked = (number: number) => {
      const name = names[number];
      return name !== undefined && isSearched(name.path);
    };
    const asked = queryTerms(query).map(({ term }) => {
      const exact = scored(beginningWith(words, term));
      const isGuessed = exact.terms.size === 0;
      return { word: term, ...(isGuessed ? scored(withTypos(words, term)) : exact), isGuessed };
    });
    const ranked = withAllWords(asked).flatMap(([number, scores]) => {
      const incident = names[number];
      return incident === undefined || !isAsked(number) ? [] : [{ incident, scores }];
    });
    return {
      words: asked.map(({ word, scores, terms, isGuessed }) => ({
        word,
        incidents: scores.reduce((sum, score, number) => sum + (score > 0 && isAsked(number) ? 1 : 0), 0),
        isGuessed: isGuessed && terms.size > 0,
      })),
      terms: asked.map(({ terms }) => terms),
      ranked: bestFirst(ranked),
    };
  };

  return { put, remove, search };
}

/** What a word of the query says of each incident, and the words of the texts that stand for it. */
interface ScoredWord {
  /** By the number of the incident; 0: it has none of these words. */
  readonly scores: Float64Array;
  readonly terms: ReadonlySet<string>;
}

/** The numbers of the incidents that have each word, with how well each word fits. */
function withAllWords(asked: readonly ScoredWord[]): readonly (readonly [number, readonly number[]])[] {
  const [first] = asked;
  const found: [number, readonly number[]][] = [];
  for (const incident of first?.scores.keys() ?? []) {
    const scores = asked.map((word) => word.scores[incident] ?? 0);
    if (scores.every((score) => score > 0)) found.push([incident, scores]);
  }
  return found;
}

function bestFirst(ranked: readonly RankedIncident[]): readonly RankedIncident[] {
  return ranked
    .map((each) => ({ each, sum: each.scores.reduce((sum, score) => sum + score, 0) }))
    .sort((a, b) => b.sum - a.sum || compareTimestamps(b.each.incident.date, a.each.incident.date))
    .map(({ each }) => each);
}

/** A long piece of a text keeps all of the text in memory (V8 copies those below 13 letters); a copy does not. */
function copyOf(term: string): string {
  return term.length < 13 ? term : ` ${term}`.slice(1);
}
