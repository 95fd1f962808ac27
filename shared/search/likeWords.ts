import type SearchableMap from 'minisearch/SearchableMap';
import { isUnspaced } from '#shared/privacy/searchForm.ts';
import type { WordPlaces } from '#shared/search/wordPlaces.ts';

/** A word of the texts that stands for one of the query. */
export interface LikeWord {
  readonly term: string;
  readonly places: WordPlaces;
  /** 1: the very word; less, the more is added to it or differs. */
  readonly share: number;
}

type Words = SearchableMap<WordPlaces>;

/** The usual weights of MiniSearch. */
const BEGINNING = { share: 0.375, perLetter: 0.3 } as const;
const TYPO = 0.45;

/** The word itself and, from two letters on, those that begin with it. */
export function* beginningWith(words: Words, asked: string): Generator<LikeWord> {
  if (!isPrefix(asked)) {
    const places = words.get(asked);
    if (places !== undefined) yield { term: asked, places, share: 1 };
    return;
  }
  for (const [term, places] of words.atPrefix(asked)) {
    const added = term.length - asked.length;
    const share = (BEGINNING.share * term.length) / (term.length + BEGINNING.perLetter * added);
    yield { term, places, share: added === 0 ? 1 : share };
  }
}

/** The words that differ from one by a letter or two. */
export function* withTypos(words: Words, asked: string): Generator<LikeWord> {
  const most = typos(asked);
  if (most === 0) return;
  for (const [term, [places, differing]] of words.fuzzyGet(asked, most))
    yield { term, places, share: (TYPO * term.length) / (term.length + differing) };
}

/** One letter alone would find every word that begins with it, but for scripts in which it is a word. */
function isPrefix(term: string): boolean {
  return term.length > 1 || isUnspaced(term);
}

/** How many letters may differ. A number is another one with another digit, and long strings are no words. */
function typos(term: string): number {
  if (/\p{N}/u.test(term) || term.length < 4 || term.length > 30) return 0;
  return term.length < 6 ? 1 : 2;
}
