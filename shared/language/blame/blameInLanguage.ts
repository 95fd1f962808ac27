import { byObject } from '#shared/basics/memo.ts';
import type { BlamingWords } from '#shared/language/blame/blamingWords.ts';
import { FAMILIES } from '#shared/language/blame/families/allFamilies.ts';
import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';
import { isOfNobody, NAME } from '#shared/language/blame/languages/doneByThing.ts';
import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';
import type { Sentence } from '#shared/language/blame/sentencesIn.ts';
import { isKnownName, isKnownThing } from '#shared/language/blame/supposedPeople.ts';

interface Group {
  readonly family: WordFamily;
  readonly expression: RegExp;
}

const groupsOf = byObject((language: OtherLanguage): readonly Group[] =>
  language.groups.map(({ family: id, question, phrases }) => {
    const family = FAMILIES.find((knownFamily) => knownFamily.id === id);
    if (family === undefined) throw new Error(`There is no family ${id}`);
    const people = `(?:${NAME}|${language.people.join('|')})`;
    const source = phrases
      .map((phrase) => phrase.trimEnd())
      .join('|')
      .replace(/(?<![\p{L}\\])P(?!\p{L})/gu, people)
      .replaceAll(' * ', ' (?:[^ .;:!?]+ ){0,7}?');
    return {
      family: { ...family, question, reframing: question },
      expression: new RegExp(`(?<= )(?:${source})(?= )`, 'u'),
    };
  }),
);

/** Blame in a sentence of another language: the first phrase of the first family that has one. */
export function blameInLanguage(
  prose: string,
  sentence: Sentence,
  language: OtherLanguage,
): BlamingWords | null {
  const { text, places } = readWords(prose.slice(sentence.start, sentence.end), language);
  for (const { family, expression } of groupsOf(language)) {
    const foundMatch = expression.exec(text);
    if (foundMatch === null) continue;
    const { 0: phrase, index } = foundMatch;
    if (isOfNobody({ family: family.id, text, index, phrase }, language)) continue;
    const within = places.filter(({ at }) => at >= index && at < index + phrase.length);
    const [start, end] = [within[0]?.start ?? 0, within.at(-1)?.end ?? 0];
    return { family, start: sentence.start + start, end: sentence.start + end, sentence };
  }
  return null;
}

interface WordPlace {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const WORD = /\uFFFC+|@?[\p{L}\p{N}_](?:[\p{L}\p{N}_’'-]*[\p{L}\p{N}_])?|[^\s\p{L}\p{N}]/gu;

function readWords(
  sentence: string,
  language: OtherLanguage,
): { readonly text: string; readonly places: readonly WordPlace[] } {
  const words = [...sentence.matchAll(WORD)].map(({ 0: raw, index }) => ({
    raw,
    index,
    lower: raw.toLowerCase().replaceAll('’', "'"),
  }));
  let text = ' ';
  const places = words.map(({ raw, index, lower }, number) => {
    const at = text.length;
    const before = words[number - 1]?.lower ?? '';
    const after = words[number + 1]?.lower ?? '';
    text += `${isName({ raw, lower, before, after }, language) ? NAME : lower} `;
    return { at, start: index, end: index + raw.length };
  });
  return { text, places };
}

const TITLES: ReadonlySet<string> = new Set(
  'herr herrn frau kollege kollegin dr madame monsieur mme señor señora doctora doctor'.split(' '),
);
const BEFORE_NAMES: ReadonlySet<string> = new Set('hätte hat wegen que a por quien à de si'.split(' '));

/** A handle, or a capitalised word that stands where names stand: before what people do, after their titles. */
function isName(
  {
    raw,
    lower,
    before,
    after,
  }: { readonly raw: string; readonly lower: string; readonly before: string; readonly after: string },
  { tellers, verbsOfPeople, people }: OtherLanguage,
): boolean {
  if (/^@\p{L}/u.test(raw)) return true;
  if (!/^\p{Lu}\p{Ll}+$/u.test(raw) || tellers.includes(lower) || people.includes(lower) || isKnownThing(raw))
    return false;
  if (TITLES.has(before) || isKnownName(raw)) return true;
  if (lower === 'schuld') return false;
  if (/(?:ung|heit|keit|tion|schaft|tät|ismus|nis|ción|dad|lich|weise)$/.test(lower)) return false;
  const isFirst = before === '' || /^[.:;!?–-]$/.test(before);
  return isFirst
    ? verbsOfPeople.includes(after)
    : BEFORE_NAMES.has(before) ||
        (!/[äöüß]/.test(lower) && verbsOfPeople.includes(after) && !tellers.includes('nicht'));
}
