import { FIRST_NAMES } from '#shared/names/firstNames.ts';
import { inflectedNames, prefixedNames } from '#shared/names/inflectedNames.ts';
import { namesInMail, spokenNames } from '#shared/names/mailNames.ts';
import { nameParts, spellingsOf } from '#shared/names/nameForms.ts';
import { nameHandles } from '#shared/names/nameHandles.ts';
import { otherMeaning } from '#shared/names/namesThatMeanMore.ts';
import { isOftenPerson, isProgram } from '#shared/names/programNames.ts';
import { isGivenName, isRole, isTitle, isWordToo } from '#shared/names/roleWords.ts';
import type { Pattern } from '#shared/privacy/privateString.ts';
import { searchLetters } from '#shared/privacy/searchForm.ts';

const MONTHS: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august', 'march', 'jan']);

/** With fewer, the other spelling of a name is one only as written. */
export const LEAST_SPELLED_LETTERS = 5;

/**
 * The names of people in a field that lists people: `Sarah Chen`, `James (database), on-call engineer`. Words for
 * roles and departments are none, so that an attendee listed as "Engineering lead" or "Kafka team" keeps nobody from
 * writing these words. Somebody called like a program (Hudson) is one of them; see {@link actorsIn} for other fields.
 */
export function namesIn(text: string): readonly string[] {
  const inMail = namesInMail(text);
  const parts = familyNamesLast(inMail.rest).split(/[,;/&+()[\]|:]|\s+(?:and|or|und|et|y)\s+|\s[-–—]\s/u);
  const names = [...parts, ...inMail.names].flatMap((part) => {
    const words = part.trim().split(/\s+/u);
    return runsOfNames(words.map((word) => word.replace(/^@|[.'’]s?$/gu, '')));
  });
  return [...new Set(names.filter((name) => spokenNames([name]).length > 0))];
}

/** The same for a field that may say a program as well, as the actor of an event often is one: `Jenkins`. */
export function actorsIn(text: string): readonly string[] {
  return namesIn(text).filter((name) => !isProgram(name));
}

/** `Raman, Priya` with nobody else beside, as directories write it; two first names are two people. */
const FAMILY_NAME_FIRST = /^\s*(\p{Lu}[\p{L}'’-]+)\s*,\s*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}\.?)?)\s*(?:\(.*)?$/u;

function familyNamesLast(text: string): string {
  return text
    .split(';')
    .map((entry) => {
      const [, family = '', given = ''] = FAMILY_NAME_FIRST.exec(entry) ?? [];
      const isOne = given !== '' && !FIRST_NAMES.includes(family) && ![family, given].some(isRole);
      return isOne ? entry.replace(/^[^(]*/u, `${given} ${family} `) : entry;
    })
    .join(';');
}

/**
 * The ways in which a text gives a person away: the full name, each part of it, their other spellings, and the
 * accounts that are made of them. A part that is also a word (Will, Mark, May) is one only as written, with its
 * capital.
 */
export function namePatterns(name: string): readonly Pattern[] {
  const full = /[\s.]/u.test(name) ? [name] : [];
  const parts = nameParts(name);
  const asWritten = [
    ...full.map((written) => namePattern(written, /\s/u.test(written))),
    ...parts.map((part) => aloneAsTold(part, name)),
  ];
  const spelledPatterns = [
    ...full.flatMap(spellingsOf).map((written) => namePattern(written, true)),
    ...parts.flatMap(spellingsOf).map(spelledPattern),
  ];
  const accounts = nameHandles(name, isWordToo).map(
    ({ letters, isOnlyAccount }): Pattern => ({
      letters,
      written: letters,
      fit: isOnlyAccount ? 'account' : 'name',
    }),
  );
  return [...asWritten, ...spelledPatterns, ...accounts, ...parts.flatMap(inSentences)];
}

/** A name as other languages than English put it into a sentence. */
function inSentences(part: string): readonly Pattern[] {
  if (/^\p{sc=Han}$/u.test(part)) return [{ letters: part, written: part, fit: 'alone' }];
  return [
    ...prefixedNames(part).map((written) => namePattern(written, false)),
    ...inflectedNames(part).map(({ stem, endings }): Pattern => {
      return { letters: searchLetters(stem), written: stem, fit: 'inflected', endings };
    }),
  ];
}

/** A part that is a word, a month or a place as well counts only where the text says that it is a name. */
function aloneAsTold(part: string, name: string): Pattern {
  const pattern = partPattern(part, name);
  return /^\p{Lu}/u.test(part) && !isFirstNameAlone(part) && otherMeaning(part) !== null
    ? { ...pattern, fit: 'told' }
    : pattern;
}

function isFirstNameAlone(part: string): boolean {
  return FIRST_NAMES.includes(part);
}

/** Half of a single word with a hyphen may be a word of any kind, as in accounts: it counts as written. */
function partPattern(part: string, name: string): Pattern {
  const pattern = namePattern(part, false);
  const isHalf = part !== name && /^[^\s.]+[-\u2010-\u2013][^\s.]+$/u.test(name);
  return isHalf ? { ...pattern, fit: 'cased' } : pattern;
}

/** A short spelling that nobody wrote may be a word: `Bar` for `Baer`. */
function spelledPattern(written: string): Pattern {
  const pattern = namePattern(written, false);
  return pattern.letters.length < LEAST_SPELLED_LETTERS ? { ...pattern, fit: 'cased' } : pattern;
}

/** A name that somebody declared, as a whole: its parts are words of their own. */
export function wholeNamePattern(name: string): Pattern {
  return namePattern(name, /\s/u.test(name));
}

/** Kinds of companies and of undertakings, which say nothing without their names. */
const COMPANY =
  /^(?:project|operation|code|codename|corp|corporation|company|co|gmbh|ag|kg|se|inc|ltd|limited|llc|plc|group|holding|holdings|bank|systems?|software|solutions?|services?|international|global|technologies|technology|labs?|industries|the|of|and|und|für)$/iu;

/** A team's own private word: a customer, a code name. Its words count alone as they are written, with a capital. */
export function ownWordPatterns(words: string): readonly Pattern[] {
  const whole = [words, ...spellingsOf(words)].map(wholeNamePattern);
  const parts = words
    .split(/[\s._/-]+/u)
    .filter((part) => /^\p{Lu}.{2}/u.test(part) && !COMPANY.test(part) && !isRole(part));
  return [...whole, ...parts.map((part): Pattern => ({ ...namePattern(part, false), fit: 'cased' }))];
}

/** Whether the words around say that a month is meant: `10 May`, `May 2026`. */
export function isMonthHere(
  name: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return MONTHS.has(name.toLowerCase()) && (/\d\D{0,4}$/u.test(before) || /^\W{0,2}\d/u.test(after));
}

function namePattern(written: string, isFull: boolean): Pattern {
  const letters = searchLetters(written);
  const isShort = letters.length < 3 && /^[a-z]*$/.test(letters);
  return { letters, written, fit: !isFull && (isWordToo(letters) || isShort) ? 'cased' : 'name' };
}

/** What stands before the program that a role looks after. */
const LOOKS_AFTER: ReadonlySet<string> = new Set('of for from with on team'.split(' '));

/** Words in a row of which none stands for a role, nor for the program that one looks after: `Kafka team`. */
function runsOfNames(words: readonly string[]): readonly string[] {
  const runs: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const [before = '', after = ''] = [words[index - 1], words[index + 1]];
    const isPerson = isOftenPerson(word) && isTitle(after);
    const isLookedAfter =
      isProgram(word) &&
      !isPerson &&
      ((after !== '' && isRole(after)) || LOOKS_AFTER.has(before.toLowerCase()));
    const isName = /\p{L}/u.test(word) && (!isRole(word) || isGivenName(word, after)) && !isLookedAfter;
    if (isName) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.map((run) => run.join(' ')).filter((name) => name !== '');
}
