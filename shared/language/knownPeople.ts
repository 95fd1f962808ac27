import { byKey, byObject } from '#shared/basics/memo.ts';
import type { NamedPerson } from '#shared/language/hint.ts';
import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { spokenNames } from '#shared/names/mailNames.ts';
import { escapePattern } from '#shared/text/escapes.ts';

/** Names are looked up in texts, which must not take without bounds. */
const LONGEST_NAME = 100;
const MOST_NAMES = 600;
/** The names and roles of one open incident, and the first names that everybody knows. */
const MOST_KEPT = 4000;

/** Words as the source of a regular expression, with any space between them. */
export function asPattern(words: string): string {
  return escapePattern(words.trim()).replace(/\s+/g, '\\s+');
}

/** In one case, so that words that expressions take for the same without regard to case are the same. */
function inOneCase(text: string): string {
  return text.toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** The letters and numbers that stand together in a text, in one case: what is not among them is not in the text. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(inOneCase(text).match(/[\p{L}\p{N}]+/gu));
}

/** The first word that any text with these words has; empty where they have no letters. */
const firstWordOf = byKey(MOST_KEPT, (words: string) => inOneCase(words).match(/[\p{L}\p{N}]+/u)?.[0] ?? '');

/** Those who may be named in a text with these words; nobody else changes what is found in it. */
export function peopleAmong(
  words: ReadonlySet<string>,
  people: readonly NamedPerson[],
): readonly NamedPerson[] {
  const called = calledBy(people);
  const there = new Set(['', ...words].flatMap((word) => called.get(word) ?? []));
  return there.size === 0 ? [] : people.filter((person) => there.has(person));
}

/** People by the first word of their names; there may be hundreds, and tens of thousands of texts. */
const calledBy = byObject((people: readonly NamedPerson[]): ReadonlyMap<string, readonly NamedPerson[]> => {
  const called = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const first = firstWordOf(person.name.trim().split(/\s+/)[0] ?? '');
    called.set(first, [...(called.get(first) ?? []), person]);
  }
  return called;
});

/** The names that a text with these words may use for people: theirs, then first names that everybody knows. */
export function namesAmong(words: ReadonlySet<string>, people: readonly NamedPerson[]): readonly string[] {
  const spoken = spokenNames(people.map(({ name }) => name)).filter(({ length }) => length <= LONGEST_NAME);
  return [...spoken.slice(0, MOST_NAMES), ...FIRST_NAMES].filter((name) => {
    const first = firstWordOf(name);
    return first === '' || words.has(first);
  });
}

/** The ways in which words are written in a text, whatever their capitals and spaces. */
export function waysWritten(words: string, text: string): readonly string[] {
  return text.match(expressionOf(words)) ?? [];
}

const expressionOf = byKey(MOST_KEPT, (words: string) => new RegExp(asPattern(words), 'giu'));
