import { byKey } from '#shared/basics/memo.ts';
import { COMMON_WORDS, SAME_WORDS, STOP_WORDS, SYMPTOMS } from '#shared/similar/termClasses.ts';

/**
 * `thing`: what was concerned. `symptom`: how it failed. `common`: a word of so many incidents that it
 * hardly tells anything.
 */
type TermClass = 'thing' | 'symptom' | 'common';

/** A word as it is compared. */
export interface Term {
  /** The same for all forms of a word, and for all words of a symptom. */
  readonly key: string;
  readonly class: TermClass;
  /** As it was written, in small letters. */
  readonly word: string;
}

/** Spoken forms that are one word to an engineer. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\btim(?:e|es|ed|ing)[- ]outs?\b/g, 'timeout'],
  [/\blog(?:ging)?[- ]?(?:in|on)s?\b/g, 'login'],
  [/\bsign(?:ing)?[- ](?:in|on)s?\b/g, 'login'],
  [/\bcheck(?:ing)?[- ]outs?\b/g, 'checkout'],
  [/\be-mails?\b/g, 'email'],
  [/\bdata[- ]?(?:center|centre)s?\b/g, 'datacentre'],
  [/\bout of date\b/g, 'outdated'],
  [/\b(?:by|with) hand\b/g, 'manual'],
  [/\b(roll|fail|back|clean|switch)(?:s|ed|ing)?[- ](out|over|back|up)s?\b/g, '$1$2'],
  [/\bon[- ]calls?\b/g, 'oncall'],
  [/\brate[- ]limit(?:s|ed|ing|er)?\b/g, 'throttle'],
  [/\bout of (memory|disk|space|connections)\b/g, '$1 full'],
];

const SYMPTOM_OF = new Map(
  Object.entries(SYMPTOMS).flatMap(([symptom, words]) => words.map((word) => [word, symptom] as const)),
);

/** The words of a text that can tell something, each once, in the order they are first written. */
export function similarTerms(text: string): readonly Term[] {
  const found = new Map<string, Term>();
  for (const word of wordsOf(text)) {
    const term = termOf(word);
    if (term !== null && !found.has(term.key)) found.set(term.key, term);
  }
  return [...found.values()];
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = JOINED.reduce((said, [pattern, word]) => said.replace(pattern, word), plain);
  // A name such as `crates.io` is one word.
  return joined.match(/[\p{L}\p{N}]+(?:\.\p{L}{2,}(?![\p{L}\p{N}]))*/gu) ?? [];
}

/** A library says the same words again and again; of these many the terms are shared, which saves time and memory. */
const KEPT_WORDS = 50_000;

const termOf = byKey(KEPT_WORDS, (word: string): Term | null => {
  const symptom = SYMPTOM_OF.get(word);
  if (symptom !== undefined) return { key: `symptom ${symptom}`, class: 'symptom', word };
  // A number alone is a time, a count or a date; letters alone are list marks.
  if (STOP_WORDS.has(word) || word.length < 2 || /^\d+(?:st|nd|rd|th)?$/.test(word)) return null;
  const key = stem(SAME_WORDS[word] ?? word);
  return { key, class: COMMON_WORDS.has(word) ? 'common' : 'thing', word };
});

const ENDINGS = [
  'ations',
  'ation',
  'ating',
  'ated',
  'ates',
  'ate',
  'ments',
  'ment',
  'ions',
  'ion',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'er',
  'eries',
  'ery',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];
const SHORTEST_STEM = 4;

/** The part that the forms of a word share: `migration`, `migrated` and `migrate` are `migr`. */
function stem(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
