import MiniSearch, { type SearchOptions } from 'minisearch';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { isUnspaced } from '#shared/privacy/searchForm.ts';
import type { IncidentName, SearchedIncident } from '#shared/search/searchedIncident.ts';
import { queryTerms, searchTerms } from '#shared/search/searchTerms.ts';
import { TEXT_WEIGHTS, type TextWeight, weightOf } from '#shared/search/textWeights.ts';
import { epochMs } from '#shared/time/timestamp.ts';

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
  readonly search: (query: string) => SearchAnswer;
}

/** What the words of an incident are kept as: texts of one weight are one field, or a thousand incidents need ten times the memory. */
interface IndexedIncident {
  readonly number: number;
  readonly name: IncidentName;
  readonly texts: Readonly<Record<TextWeight, string>>;
}

const NO_TEXTS: Readonly<Record<TextWeight, string>> = { title: '', tags: '', heavy: '', plain: '' };

export function createSearchIndex(): SearchIndex {
  const words = new MiniSearch<IndexedIncident>({
    idField: 'number',
    fields: Object.keys(TEXT_WEIGHTS),
    extractField: ({ number, texts }, name) =>
      Object.hasOwn(texts, name) ? texts[name as TextWeight] : number, // Just looked up.
    tokenize: (text) => searchTerms(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: { ...TEXT_WEIGHTS } },
  });
  const names = new Map<number, IncidentName>();
  const numberOf = new Map<string, number>();
  let last = 0;

  const remove = (path: string) => {
    const number = numberOf.get(path);
    if (number === undefined) return;
    words.discard(number);
    names.delete(number);
    numberOf.delete(path);
  };

  const put = ({ texts, ...name }: SearchedIncident) => {
    remove(name.path);
    const number = ++last;
    const byWeight = { ...NO_TEXTS };
    for (const { spot, text } of texts) byWeight[weightOf(fieldKey(spot))] += `\n${text}`;
    words.add({ number, name, texts: byWeight });
    names.set(number, name);
    numberOf.set(name.path, number);
  };

  /** The incidents that have one word of the query. */
  const incidentsWith = (term: string, options: SearchOptions): readonly ScoredIncident[] =>
    words.search(term, options).flatMap(({ id, score, terms }) => {
      const incident = names.get(id);
      return incident === undefined ? [] : [{ incident, score, terms }];
    });

  const search = (query: string): SearchAnswer => {
    const asked = queryTerms(query).map(({ term }) => {
      const exact = incidentsWith(term, { prefix: isPrefix(term) });
      return {
        word: term,
        exact,
        scored: exact.length > 0 ? exact : incidentsWith(term, { fuzzy: typos(term) }),
      };
    });
    return {
      words: asked.map(({ word, exact, scored }) => ({
        word,
        incidents: scored.length,
        isGuessed: scored.length > exact.length,
      })),
      terms: asked.map(({ scored }) => new Set(scored.flatMap(({ terms }) => terms))),
      ranked: withAllWords(asked.map(({ scored }) => scored)),
    };
  };

  return { put, remove, search };
}

/** One letter alone would find every word that begins with it, but for scripts in which it is a word. */
function isPrefix(term: string): boolean {
  return term.length > 1 || isUnspaced(term);
}

/** How many letters may differ. A number is another one with another digit, and long strings are no words. */
function typos(term: string): number | false {
  if (/\p{N}/u.test(term) || term.length < 4 || term.length > 30) return false;
  return term.length < 6 ? 1 : 2;
}

/** An incident that has a word of the query, and how well it fits. */
interface ScoredIncident {
  readonly incident: IncidentName;
  readonly score: number;
  readonly terms: readonly string[];
}

/** The incidents that are among those of each word. */
function withAllWords(asked: readonly (readonly ScoredIncident[])[]): readonly RankedIncident[] {
  const scores = new Map<IncidentName, number[]>();
  for (const [at, scored] of asked.entries()) {
    for (const { incident, score } of scored) {
      const before = at === 0 ? [] : scores.get(incident);
      if (before?.length === at) scores.set(incident, [...before, score]);
    }
  }
  return [...scores]
    .filter(([, found]) => found.length === asked.length)
    .map(([incident, found]) => ({
      incident,
      scores: found,
      sum: found.reduce((sum, each) => sum + each, 0),
    }))
    .sort((a, b) => b.sum - a.sum || epochMs(b.incident.date) - epochMs(a.incident.date))
    .map(({ incident, scores: found }) => ({ incident, scores: found }));
}
