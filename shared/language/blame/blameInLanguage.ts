import { byObject } from '#shared/basics/memo.ts';
import type { BlamingWords } from '#shared/language/blame/blamingWords.ts';
import { FAMILIES } from '#shared/language/blame/families/allFamilies.ts';
import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';
import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';
import { THING_NOUNS } from '#shared/language/blame/peopleWords.ts';
import type { Sentence } from '#shared/language/blame/sentencesIn.ts';

/** Stands for a name; one word, so that places are easily found again. */
const NAME = '§';

interface Group {
  readonly family: WordFamily;
  readonly expression: RegExp;
  /** Whether its phrases hold of things as well, of which they blame nobody: a script forgets, a parser assumes. */
  readonly isOfThings: boolean;
}

const OF_THINGS: ReadonlySet<string> = new Set(['left-undone', 'careless-person']);

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
      isOfThings: OF_THINGS.has(id),
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
  for (const { family, expression, isOfThings } of groupsOf(language)) {
    const foundMatch = expression.exec(text);
    if (foundMatch === null || (isOfThings && isDoneByThing(text, foundMatch, language))) continue;
    const within = places.filter(
      ({ at }) => at >= foundMatch.index && at < foundMatch.index + foundMatch[0].length,
    );
    const [start, end] = [within[0]?.start ?? 0, within.at(-1)?.end ?? 0];
    return { family, start: sentence.start + start, end: sentence.start + end, sentence };
  }
  return null;
}

/** Words after what was done, among which an agent is looked for. */
const WORDS_AFTER = 5;
/** From the agent's word to what did it: “vom alten Filter”. */
const WORDS_TO_AGENT = 3;

/** Whether it was a thing that did or left it: it stands before, in the same clause, and nobody does; or it is the agent. */
function isDoneByThing(text: string, { 0: found, index }: RegExpExecArray, language: OtherLanguage): boolean {
  const { things, people, pronounsOfThings, agents, passives } = language;
  const before = text
    .slice(0, index)
    .replace(/^.* [.;:!?–] /, ' ')
    .trim()
    .split(' ');
  const words = found.trim().split(' ');
  const after = text
    .slice(index + found.length)
    .trim()
    .split(' ')
    .slice(0, WORDS_AFTER);
  const isThing = (word: string) => things.test(word);
  const isSurePerson = (word: string) =>
    word === NAME || (people.includes(word) && !pronounsOfThings.includes(word));
  const all = [...before, ...words, ...after];
  if (
    all.some((word, at) => agents.includes(word) && all.slice(at + 1, at + 1 + WORDS_TO_AGENT).some(isThing))
  )
    return true;
  const upTo = [...before, ...words];
  return !upTo.some((word) => passives.includes(word) || isSurePerson(word)) && upTo.some(isThing);
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
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(raw) ||
    tellers.includes(lower) ||
    people.includes(lower) ||
    THING_NOUNS.has(lower)
  )
    return false;
  if (TITLES.has(before)) return true;
  if (lower === 'schuld') return false;
  if (/(?:ung|heit|keit|tion|schaft|tät|ismus|nis|ción|dad|lich|weise)$/.test(lower)) return false;
  const isFirst = before === '' || /^[.:;!?–-]$/.test(before);
  return isFirst
    ? verbsOfPeople.includes(after)
    : BEFORE_NAMES.has(before) ||
        (!/[äöüß]/.test(lower) && verbsOfPeople.includes(after) && !tellers.includes('nicht'));
}
