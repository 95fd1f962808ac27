import { UNSPACED_SCRIPTS } from '#shared/privacy/searchForm.ts';
import { plainCharacter } from '#shared/text/cleanText.ts';
import type { Span } from '#shared/text/excerpt.ts';

/** A word as it is looked up, and where it stands in its text. */
export interface SearchTerm {
  readonly term: string;
  readonly span: Span;
}

/** A letter of these scripts, or a sign that belongs to one, such as the stroke that makes a vowel longer. */
const UNSPACED = `(?=[\\p{L}\\p{N}\\p{M}])[${UNSPACED_SCRIPTS.map((script) => `\\p{scx=${script}}`).join('')}]`;
/** A mark or a joiner belongs to the letter before it. */
const TAIL = '[\\p{M}\\p{Cf}]*';
/** Bounded, because the engine of expressions takes no longer repetition; a longer word is several. */
const SOME = '{1,10000}';
const WORD = new RegExp(
  `(?<run>(?:${UNSPACED}${TAIL})${SOME})|(?:(?!${UNSPACED})[\\p{L}\\p{N}]${TAIL})${SOME}`,
  'gu',
);
/** The same for texts of ASCII alone, which most are: in a tenth of the time. */
const PLAIN_WORD = /[A-Za-z0-9]{1,10000}/g;
const CHARACTER = new RegExp(`[^\\p{M}\\p{Cf}]${TAIL}`, 'gu');
const ASCII = /^[\0-\x7f]*$/;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Longer ones are logs and keys; words that begin alike for so long are taken for one. */
const LONGEST = 64;

/**
 * The words of a text in its order: letters and digits, in lower case, without accents, with letters that look alike
 * taken for one, so that `Café` is found by `cafe`. Of a script without spaces they are each two letters that stand
 * together, and the last one, because nobody types the words that a dictionary would find there.
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  const foundTerms: SearchTerm[] = [];
  for (const match of text.matchAll(ASCII.test(text) ? PLAIN_WORD : WORD)) {
    if (match.groups?.run === undefined) keep(foundTerms, match[0], match.index);
    else for (const { word, at } of pairsOf(match[0])) keep(foundTerms, word, match.index + at);
  }
  return foundTerms;
}

/** The words that somebody looks for, each once. The last letter of a longer run is in the pair before it. */
export function queryTerms(query: string): readonly SearchTerm[] {
  const terms = searchTerms(query);
  const askedTerms = terms.filter(({ span }, at) => {
    const before = terms[at - 1]?.span;
    return before === undefined || span[0] >= before[1] || span[1] > before[1];
  });
  return [...new Map(askedTerms.map((each) => [each.term, each])).values()];
}

function keep(foundTerms: SearchTerm[], word: string, at: number): void {
  const term = folded(word);
  if (term !== '') foundTerms.push({ term, span: [at, at + word.length] });
}

function folded(word: string): string {
  const plain = ASCII.test(word)
    ? word.toLowerCase()
    : Array.from(word, plainCharacter).join('').replace(NO_LETTER, '');
  return plain.slice(0, LONGEST);
}

interface Pair {
  readonly word: string;
  /** Where it begins in its run. */
  readonly at: number;
}

function pairsOf(run: string): readonly Pair[] {
  const characters = [...run.matchAll(CHARACTER)];
  return characters.map((character, at) => ({
    word: `${character[0]}${characters[at + 1]?.[0] ?? ''}`,
    at: character.index,
  }));
}
