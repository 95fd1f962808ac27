import { isUnspaced, searchForm, wordsOfForm } from '#shared/privacy/searchForm.ts';

/** How much of a text the search must find to recognise it. */
export interface Distinction {
  /** Words in a row that give the text away; up to twice as many where most of them are small ones. */
  readonly run: number;
  /** Of these, words that mean something. */
  readonly meaningful: number;
  /** Words that mean something in a whole sentence that is shorter than a run. */
  readonly meaningfulInShort: number;
}

/** Five words in a row give away a text that only the facilitator may see. */
export const SECRET_TEXT: Distinction = { run: 5, meaningful: 3, meaningfulInShort: 3 };

/**
 * Texts for the company are about the same incident as the public text, so the same phrases are natural; eight words
 * in a row are a copy.
 */
export const INSIDE_TEXT: Distinction = { run: 8, meaningful: 4, meaningfulInShort: 5 };

/** Shorter pieces are in every text. */
const LEAST_LETTERS = 14;
/** In scripts without spaces a letter is a syllable or a word. */
const LEAST_UNSPACED_LETTERS = 6;

const COMMON: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being between both but by can could did ' +
    'do does down during each first for from further had has have he her here him his how i if in into is it its just ' +
    'last later may me more most my new no nor not now of off on once one only or other our out over own same she should ' +
    'so some such than that the their them then there these they this those through to too two under until up us very ' +
    'was we were what when where which while who why will with without would you your been minutes minute hour hours ' +
    'utc time times were incident'
  ).split(' '),
);

/** A word that stands for a name or an identifier, for which a public text may have anything; no language has it. */
export const STAND_IN = 'ꙮ';

/** Letters of words in a row; between two of them something else may stand. */
export type Piece = readonly string[];

/**
 * The pieces by which the search recognises a text, in the letters of `searchForm`: the whole text and its sentences
 * where they say enough, and every run of words that does. Names are skipped, since others may stand for them. Empty
 * for ordinary words, which any text may hold.
 */
export function distinctivePieces(
  sentence: readonly string[],
  { run, meaningful, meaningfulInShort }: Distinction,
): readonly Piece[] {
  const words = toldWords(sentence);
  const unspaced = words.some(({ word }) => word.length === 1 && isUnspaced(word));
  const length = unspaced ? run * 2 : run;
  if (words.length < length) return saysEnough(words, meaningfulInShort, unspaced) ? [pieceOf(words)] : [];
  return words.flatMap((_, from) => {
    const piece = runThatSaysEnough(words.slice(from, from + 2 * length), length, meaningful, unspaced);
    return piece === null ? [] : [pieceOf(piece)];
  });
}

/** The shortest run from the first word on that says enough: small words make it longer, and no more telling. */
function runThatSaysEnough(
  words: readonly ToldWord[],
  least: number,
  meaningful: number,
  unspaced: boolean,
): readonly ToldWord[] | null {
  for (let length = least; length <= words.length; length += 1) {
    const piece = words.slice(0, length);
    if (saysEnough(piece, meaningful, unspaced)) return piece;
  }
  return null;
}

interface ToldWord {
  readonly word: string;
  /** A name stands before it. */
  readonly isBehindName: boolean;
}

/** Without names, and without the article before one, which goes with what stands for it. */
function toldWords(sentence: readonly string[]): readonly ToldWord[] {
  return sentence.flatMap((word, at) => {
    const goesWithName = sentence[at + 1] === STAND_IN && ARTICLE.test(word);
    if (word === STAND_IN || goesWithName) return [];
    return [{ word, isBehindName: sentence[at - 1] === STAND_IN }];
  });
}

const ARTICLE = /^(?:an?|the|our|their|his|her)$/;

function pieceOf(words: readonly ToldWord[]): Piece {
  return words
    .map(({ word, isBehindName }, at) => (isBehindName && at > 0 ? `${STAND_IN}${word}` : word))
    .join('')
    .split(STAND_IN);
}

/** The sentences of a text, each as words in small letters without accents; a line is a sentence too. */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/(?<=[.!?…。！？])\s+|\n+|(?<=[。！？])/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

/** Words as the search sees them; in scripts without spaces each letter is one. */
function wordsOf(text: string): readonly string[] {
  const words = wordsOfForm(searchForm(text));
  return isUnspaced(text) ? words.flatMap((word) => (isUnspaced(word) ? [...word] : [word])) : words;
}

function saysEnough(told: readonly ToldWord[], meaningful: number, unspaced: boolean): boolean {
  const words = told.map(({ word }) => word);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (unspaced) return letters >= LEAST_UNSPACED_LETTERS;
  const said = new Set(words.filter((word) => !COMMON.has(word)));
  return said.size >= meaningful && letters >= LEAST_LETTERS;
}
