import {
  NOBODY,
  PEOPLE_NOUNS,
  PEOPLE_PRONOUNS,
  THING_NOUNS,
  TITLES,
} from '#shared/language/blame/peopleWords.ts';
import { isSupposedPerson } from '#shared/language/blame/supposedPeople.ts';

/** A sentence as the families of words read it. */
export interface ReadSentence {
  /** The words in small letters, a space around each; `§` stands for a person or a group of them. */
  readonly text: string;
  /** For each place in `text` where a word begins: where its word begins and ends in the sentence (UTF-16 units). */
  readonly places: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  readonly words: readonly string[];
  readonly counts: {
    readonly people: number;
    readonly authors: number;
    readonly nobody: number;
    readonly things: number;
  };
}

const PERSON = '§';

const WORD = /\uFFFC+|[@#]?[\p{L}\p{N}_](?:[\p{L}\p{N}_’'.&/-]*[\p{L}\p{N}_])?|[^\s\p{L}\p{N}]/gu;

interface Token {
  readonly raw: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** `names`: words of names that are known here, in small letters. */
export function readSentence(sentence: string, names: ReadonlySet<string>): ReadSentence {
  const tokens = tokensOf(sentence);
  const places = new Map<number, { start: number; end: number }>();
  const words: string[] = [];
  const counts = { people: 0, authors: 0, nobody: 0, things: 0 };
  let text = ' ';
  let isAfterName = false;
  let last = { start: 0, end: 0 };
  for (const [index, { lower, start, end }] of tokens.entries()) {
    const before = tokens[index - 1]?.lower ?? '';
    const isNamed = isName(tokens, index, names);
    // A title, its dot and the parts of a name are one person.
    if (isAfterName && (isNamed || (lower === '.' && TITLES.has(before)))) {
      last.end = end;
      continue;
    }
    isAfterName = isNamed;
    const isOfThings = lower === 'they' && counts.things > 0 && counts.people === 0;
    const word = isNamed || PEOPLE_NOUNS.has(lower) ? PERSON : isOfThings ? 'it' : wordOf(lower);
    if (/^(?:we|i|us|me)$/.test(word)) counts.authors += 1;
    else if (word === PERSON || PEOPLE_PRONOUNS.has(word)) counts.people += 1;
    if (NOBODY.has(lower) || (lower === 'no' && tokens[index + 1]?.lower === 'one')) counts.nobody += 1;
    if (THING_NOUNS.has(lower)) counts.things += 1;
    last = { start, end };
    places.set(text.length, last);
    words.push(word);
    text += `${word} `;
  }
  return { text, places, words, counts };
}

/** Every number is the same. */
function wordOf(lower: string): string {
  return /^\d[\d.:,/-]*$/.test(lower) ? '0' : lower;
}

/** The words and marks of a sentence; the s of a genitive is one of its own. */
function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const owner = /^(.+)[’']s$/iu.exec(raw)?.[1];
    const ends = index + raw.length;
    if (owner === undefined) return [tokenOf(raw, index)];
    return [tokenOf(owner, index), { raw: "'s", lower: "'s", start: index + owner.length, end: ends }];
  });
}

function tokenOf(raw: string, start: number): Token {
  return { raw, lower: raw.toLowerCase().replaceAll('’', "'"), start, end: start + raw.length };
}

function isName(tokens: readonly Token[], index: number, names: ReadonlySet<string>): boolean {
  const { raw = '', lower = '' } = tokens[index] ?? {};
  if (!/^[@\p{Lu}]/u.test(raw)) return false;
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  const isFirst = index === 0 || /^(?:[.!?:;–—-]|\d.*)$/u.test(before);
  const wordBefore = before === '.' ? (tokens[index - 2]?.lower ?? '') : before;
  return (
    TITLES.has(lower) || names.has(lower) || isSupposedPerson({ raw, before: wordBefore, after, isFirst })
  );
}
