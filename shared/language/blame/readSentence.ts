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

export const PERSON = '§';

const WORD = /\uFFFC+|[@#]?[\p{L}\p{N}_](?:[\p{L}\p{N}_’'.&/-]*[\p{L}\p{N}_])?|[^\s\p{L}\p{N}]/gu;

export function readSentence(sentence: string, names: ReadonlySet<string>): ReadSentence {
  const tokens = [...sentence.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
    const own = /^(.+)[’'](s)$/iu.exec(raw);
    if (own === null) return [{ raw, start: index, end: index + raw.length }];
    const at = index + (own[1]?.length ?? 0);
    return [
      { raw: own[1] ?? '', start: index, end: at },
      { raw: "'s", start: at, end: index + raw.length },
    ];
  });
  const lower = tokens.map(({ raw }) => raw.toLowerCase().replaceAll('’', "'"));
  let text = ' ';
  const places = new Map<number, { start: number; end: number }>();
  const words: string[] = [];
  const counts = { people: 0, authors: 0, nobody: 0, things: 0 };
  let isName = false;
  let last = { start: 0, end: 0 };
  tokens.forEach(({ raw, start, end }, index) => {
    const word = lower[index] ?? '';
    const before = lower[index - 1] ?? '';
    const isFirst = index === 0 || /^[.!?:;–—-]$/u.test(before) || /^\d/.test(before);
    const isTitle = TITLES.has(word) && /^\p{Lu}/u.test(raw);
    const named =
      isTitle ||
      (names.has(word) && /^\p{Lu}/u.test(raw)) ||
      isSupposedPerson({
        raw,
        before: before === '.' ? (lower[index - 2] ?? '') : before,
        after: lower[index + 1] ?? '',
        isFirst,
      });
    if ((named || (word === '.' && isName && TITLES.has(before))) && isName) {
      last.end = end;
      return;
    }
    isName = named;
    const isOfThings = word === 'they' && counts.things > 0 && counts.people === 0;
    const norm =
      named || PEOPLE_NOUNS.has(word) ? PERSON : isOfThings ? 'it' : /^\d[\d.:,/-]*$/.test(word) ? '0' : word;
    if (norm === PERSON) counts.people++;
    if (PEOPLE_PRONOUNS.has(word) && !isOfThings)
      /^(?:we|i|us|me)$/.test(word) ? counts.authors++ : counts.people++;
    if (NOBODY.has(word) || (word === 'no' && lower[index + 1] === 'one')) counts.nobody++;
    if (THING_NOUNS.has(word)) counts.things++;
    last = { start, end };
    places.set(text.length, last);
    words.push(norm);
    text += `${norm} `;
  });
  return { text, places, words, counts };
}
