import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';

/** Stands for a name; one word, so that places are easily found again. */
export const NAME = '§';

/** Families whose phrases hold of whatever acts: a script forgets, a parser assumes. */
const OF_DOERS: ReadonlySet<string> = new Set(['left-undone', 'careless-person']);
/** Those whose phrases hold of things as well, where a thing is the subject: a replica should have taken over. */
const OF_SUBJECTS: ReadonlySet<string> = new Set([
  'might-have-been',
  'be-careful',
  'heroes',
  'incompetent-person',
]);

/** What was found in a sentence: `text` in small letters with a space before and after each word, `index` within it. */
export interface FoundPhrase {
  readonly family: string;
  readonly text: string;
  readonly index: number;
  readonly phrase: string;
}

/** Whether the words blame nobody here: a thing did or left it, or the sentence goes on to say why it was not done. */
export function isOfNobody(found: FoundPhrase, language: OtherLanguage): boolean {
  if (OF_DOERS.has(found.family)) return isDoneByThing(found, language) || hasReason(found, language);
  return OF_SUBJECTS.has(found.family) && isSaidOfThing(found, language);
}

const restOf = ({ text, index, phrase }: FoundPhrase) => text.slice(index + phrase.length);

/** From the word that begins a reason to whom it speaks of. */
const WORDS_TO_PERSON = 3;

/** “because the list had moved”: an account. “because the colleague wanted to go home” is none. */
function hasReason(found: FoundPhrase, language: OtherLanguage): boolean {
  const rest = restOf(found);
  const reason = language.reasons.exec(rest);
  if (reason === null) return false;
  const words = rest.slice(reason.index).trim().split(' ').slice(0, WORDS_TO_PERSON);
  return !words.some((word) => isSurePerson(word, language));
}

/** Words after what was done, among which an agent is looked for. */
const WORDS_AFTER = 5;
/** From the agent's word to what did it: “vom alten Filter”. */
const WORDS_TO_AGENT = 3;

/** Whether it was a thing that did or left it: it stands before, in the same clause, and nobody does; or it is the agent. */
function isDoneByThing(found: FoundPhrase, language: OtherLanguage): boolean {
  const { things, agents, passives } = language;
  const upTo = clauseUpTo(found);
  const after = restOf(found).trim().split(' ').slice(0, WORDS_AFTER);
  const all = [...upTo, ...after];
  const isThing = (word: string) => things.test(word) && !language.people.includes(word);
  if (
    all.some((word, at) => agents.includes(word) && all.slice(at + 1, at + 1 + WORDS_TO_AGENT).some(isThing))
  )
    return true;
  if (passives.test(` ${upTo.join(' ')} `)) return false;
  return !upTo.some((word) => isSurePerson(word, language)) && upTo.some(isThing);
}

/** From the beginning of a clause: “the last backup”. */
const WORDS_TO_NOUN = 3;

/** Whether a thing is the subject, as the first noun of the clause, and nobody is named up to the words. */
function isSaidOfThing(found: FoundPhrase, language: OtherLanguage): boolean {
  const { things, passives, articles, people } = language;
  const said = innerClause(clauseUpTo(found), language);
  const clause = nounForPronoun(found, said, language);
  const [first = '', second = '', third = ''] = articles.includes(clause[0] ?? '') ? clause : ['', ...clause];
  const isThing = (word: string) => things.test(word) && !people.includes(word);
  return (
    (isThing(second) || (first !== '' && isThing(third))) &&
    !passives.test(` ${said.join(' ')} `) &&
    !clause.some((word) => isSurePerson(word, language))
  );
}

/** “The cache is full; it should have …”: a pronoun that things have gives way to the clause before, up to its verb. */
function nounForPronoun(
  { text, index }: FoundPhrase,
  clause: readonly string[],
  { pronounsOfThings }: OtherLanguage,
): readonly string[] {
  if (!pronounsOfThings.includes(clause[0] ?? '')) return clause;
  const earlier = text
    .slice(0, index)
    .trim()
    .split(/ [.;:!?–,] ?/)
    .findLast((part) => part.trim() !== '');
  return earlier === undefined
    ? clause
    : [...earlier.trim().split(' ').slice(0, WORDS_TO_NOUN), ...clause.slice(1)];
}

function clauseUpTo({ text, index, phrase }: FoundPhrase): readonly string[] {
  const before = text
    .slice(0, index)
    .replace(/^.* [.;:!?–] /, ' ')
    .trim();
  return `${before} ${phrase.trim()}`.trim().split(' ');
}

/** After the last “that”: in “the team saw that the balancer should have …” it is the balancer. */
function innerClause(words: readonly string[], { clauseWords }: OtherLanguage): readonly string[] {
  return words.slice(words.findLastIndex((word) => clauseWords.includes(word)) + 1);
}

function isSurePerson(word: string, { people, pronounsOfThings }: OtherLanguage): boolean {
  return word === NAME || (people.includes(word) && !pronounsOfThings.includes(word));
}
