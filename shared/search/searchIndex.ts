import MiniSearch, { type SearchOptions } from 'minisearch';
import type { WrittenText } from '#shared/domain/fieldTexts.ts';
import { type FieldKey, fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { isUnspaced } from '#shared/privacy/searchForm.ts';
import type { SearchedIncident } from '#shared/search/searchedIncident.ts';
import { queryTerms, searchTerms } from '#shared/search/searchTerms.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** A text in which words of a query stand. */
export interface SearchHit extends WrittenText {
  /** The words of the text that were found, as {@link searchTerms} gives them. */
  readonly terms: ReadonlySet<string>;
}

/** An incident that has all words of a query, not necessarily in one text. */
export interface FoundIncident {
  readonly incident: SearchedIncident;
  /** At least one, the best first. */
  readonly hits: readonly SearchHit[];
}

/** What became of one word of a query. */
export interface AskedWord {
  /** As it is looked up: in lower case, without accents. */
  readonly word: string;
  /** In how many incidents it stands, alone or at the beginning of a longer word. */
  readonly incidents: number;
  /** No incident has it, so that words were taken which differ from it by a letter or two. */
  readonly isGuessed: boolean;
}

export interface SearchAnswer {
  /** In the order of the query, each once. None: there is no letter and no digit in the query. */
  readonly words: readonly AskedWord[];
  /** The best first, of equal ones the newest. */
  readonly found: readonly FoundIncident[];
}

/** The words of many incidents, to be filled one by one; each is known by the path of its file. */
export interface SearchIndex {
  /** Adds an incident. One that was added under the same path before makes room for it. */
  readonly put: (incident: SearchedIncident) => void;
  readonly remove: (path: string) => void;
  readonly search: (query: string) => SearchAnswer;
}

/** A text in the index. */
interface IndexedText {
  readonly number: number;
  readonly written: WrittenText;
  readonly incident: SearchedIncident;
}

/** Where a word says most about an incident, by how much; elsewhere once. */
const WEIGHTS: ReadonlyMap<FieldKey, number> = new Map(
  (
    [
      ['summary', 'title', 4],
      ['summary', 'tags', 3],
      ['summary', 'summary', 2],
      ['causes', 'failure', 2],
      ['causes', 'rootCause', 2],
    ] as const
  ).map(([place, field, weight]) => [fieldKey(placeSpot(place, field)), weight]),
);

export function createSearchIndex(): SearchIndex {
  const words = new MiniSearch<IndexedText>({
    idField: 'number',
    fields: ['text'],
    extractField: ({ number, written }, name) => (name === 'text' ? written.text : number),
    tokenize: (text) => searchTerms(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term] },
  });
  const texts = new Map<number, IndexedText>();
  const numbersOf = new Map<string, readonly number[]>();
  let last = 0;

  const remove = (path: string) => {
    const numbers = numbersOf.get(path) ?? [];
    words.discardAll(numbers);
    for (const number of numbers) texts.delete(number);
    numbersOf.delete(path);
  };

  const put = (incident: SearchedIncident) => {
    remove(incident.path);
    const added = incident.texts.map((written) => ({ number: ++last, written, incident }));
    words.addAll(added);
    for (const text of added) texts.set(text.number, text);
    numbersOf.set(
      incident.path,
      added.map(({ number }) => number),
    );
  };

  const weightOf = (number: number) => {
    const spot = texts.get(number)?.written.spot;
    return (spot === undefined ? undefined : WEIGHTS.get(fieldKey(spot))) ?? 1;
  };

  /** The texts that have one word of the query. */
  const textsWith = (term: string, options: SearchOptions): readonly ScoredText[] =>
    words.search(term, { ...options, boostDocument: weightOf }).flatMap(({ id, score, terms }) => {
      const text = texts.get(id);
      return text === undefined ? [] : [{ text, score, terms }];
    });

  const search = (query: string): SearchAnswer => {
    const asked = queryTerms(query).map(({ term }) => {
      const exact = textsWith(term, { prefix: isPrefix(term) });
      return {
        word: term,
        exact,
        scored: exact.length > 0 ? exact : textsWith(term, { fuzzy: typos(term) }),
      };
    });
    return {
      words: asked.map(({ word, exact, scored }) => ({
        word,
        incidents: new Set(scored.map(({ text }) => text.incident)).size,
        isGuessed: scored.length > exact.length,
      })),
      found: withAllWords(asked.map(({ scored }) => scored)),
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

/** A text that has a word of the query, and how well it fits. */
interface ScoredText {
  readonly text: IndexedText;
  readonly score: number;
  readonly terms: readonly string[];
}

interface Candidate {
  readonly incident: SearchedIncident;
  /** For each word that stands in it, its best score. */
  readonly best: Map<number, number>;
  readonly hits: Map<number, { readonly text: IndexedText; score: number; readonly terms: Set<string> }>;
}

/** The incidents that are among the texts of each word. */
function withAllWords(asked: readonly (readonly ScoredText[])[]): readonly FoundIncident[] {
  const candidates = new Map<SearchedIncident, Candidate>();
  for (const [word, scored] of asked.entries()) {
    for (const each of scored) addTo(candidates, word, each);
  }
  return [...candidates.values()]
    .filter(({ best }) => best.size === asked.length)
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate) }))
    .sort((a, b) => b.score - a.score || epochMs(b.incident.date) - epochMs(a.incident.date))
    .map(({ incident, hits }) => ({ incident, hits: bestFirst(hits) }));
}

function addTo(
  candidates: Map<SearchedIncident, Candidate>,
  word: number,
  { text, score, terms }: ScoredText,
): void {
  const { incident, number } = text;
  const candidate = candidates.get(incident) ?? { incident, best: new Map(), hits: new Map() };
  candidates.set(incident, candidate);
  candidate.best.set(word, Math.max(candidate.best.get(word) ?? 0, score));
  const hit = candidate.hits.get(number) ?? { text, score: 0, terms: new Set<string>() };
  candidate.hits.set(number, hit);
  hit.score += score;
  for (const term of terms) hit.terms.add(term);
}

/** Each word where it fits best, and once more the one text that fits best, where words of a query stand together. */
function scoreOf({ best, hits }: Candidate): number {
  const words = [...best.values()].reduce((sum, score) => sum + score, 0);
  return words + [...hits.values()].reduce((most, { score }) => Math.max(most, score), 0);
}

function bestFirst(hits: Candidate['hits']): readonly SearchHit[] {
  return [...hits.values()]
    .sort((a, b) => b.score - a.score || a.text.number - b.text.number)
    .map(({ text, terms }) => ({ ...text.written, terms }));
}
