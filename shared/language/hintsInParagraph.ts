import { byKey, byObject } from '#shared/basics/memo.ts';
import { blamingWords } from '#shared/language/blame/blameHints.ts';
import { WORDS_TOGETHER } from '#shared/language/blame/families/wordsTogether.ts';
import { ANY_CUE, COMPILED_PATTERNS, type CompiledPattern } from '#shared/language/compiledPatterns.ts';
import type { Hint, HintContext, NamedPerson } from '#shared/language/hint.ts';
import { NAMED_PERSON_RULE, TEAM_TERM_RULE } from '#shared/language/hintRules.ts';
import { asPattern } from '#shared/language/knownPeople.ts';
import { firstNamedPerson, isPersonHere } from '#shared/language/namedPerson.ts';
import type { Paragraph } from '#shared/language/proseParagraphs.ts';
import { lineEndsIn, proseStretches } from '#shared/language/proseStretches.ts';
import { type SearchedProse, searchedProse } from '#shared/language/searchedProse.ts';
import { strongestHints } from '#shared/language/strongestHints.ts';

/** A stretch of a paragraph's prose. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A hint before its words are taken from the text. */
type Found = Span & Pick<Hint, 'rule' | 'principle' | 'question' | 'reframing'>;

/** The hints of one paragraph of a text, in reading order, at most one per rule and one per sentence. */
export function hintsInParagraph(text: string, paragraph: Paragraph, context: HintContext): readonly Hint[] {
  const said = new Set<string>();
  return proseStretches(text, paragraph)
    .flatMap((stretch) => hintsInStretch(text, stretch, context))
    .filter(({ rule }) => !said.has(rule) && said.add(rule));
}

function hintsInStretch(text: string, paragraph: Paragraph, context: HintContext): readonly Hint[] {
  const { prose } = paragraph;
  const patterns = patternHints(prose, context);
  const named = nameHints(prose, context);
  // A name where causes stand says more than words that only lean.
  const families = familyHints(prose, context, patterns).filter(
    ({ rule, sentence }) => rule !== WORDS_TOGETHER.id || !named.some((name) => overlaps(sentence, name)),
  );
  const names = named.filter((name) => !families.some(({ sentence }) => overlaps(sentence, name)));
  const found = [...patterns, ...families, ...names, ...termHints(prose, context)];
  if (found.length === 0) return [];
  const allowedSpans = spansOf(context.terms.allowed, prose);
  const shown = found
    .filter(({ rule }) => !context.terms.off.includes(rule))
    .filter((one) => !allowedSpans.some((span) => overlaps(span, one)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return strongestHints(prose, shown).map((one) => hintOf(text, paragraph, one));
}

/** What the families of words tell where the patterns are silent: never twice for one sentence, once for a family. */
function familyHints(
  prose: string,
  { field, people }: HintContext,
  patterns: readonly Span[],
): readonly (Found & { readonly sentence: Span })[] {
  const said = new Set<string>();
  return blamingWords(prose, nameWordsOf(people), field).flatMap(({ family, start, end, sentence }) => {
    const { id, principle, question, reframing, fields } = family;
    const isElsewhere = fields !== undefined && (field === null || !fields.includes(field));
    if (isElsewhere || said.has(id) || patterns.some((one) => overlaps(sentence, one))) return [];
    said.add(id);
    return [{ start, end, rule: id, principle, question, reframing, sentence }];
  });
}

const nameWordsOf = byObject(
  (people: readonly NamedPerson[]): ReadonlySet<string> =>
    new Set(people.flatMap(({ name }) => name.trim().toLowerCase().split(/\s+/))),
);

function hintOf(text: string, paragraph: Paragraph, found: Found): Hint {
  const { start, end, rule, principle, question, reframing } = found;
  const from = paragraph.start + start;
  const to = paragraph.start + end;
  const line = paragraph.line + lineEndsIn(text.slice(paragraph.start, from));
  return { rule, principle, question, reframing, excerpt: text.slice(from, to), start: from, end: to, line };
}

function patternHints(prose: string, context: HintContext): readonly Found[] {
  if (!ANY_CUE.test(prose)) return [];
  const { field } = context;
  const searched = searchedProse(prose, context);
  const matches = COMPILED_PATTERNS.flatMap((compiled) => {
    const { fields, notIn } = compiled.pattern;
    const isElsewhere = fields !== undefined && (field === null || !fields.includes(field));
    if (isElsewhere || (field !== null && notIn?.includes(field)) || !compiled.cue.test(prose)) return [];
    const span = firstSpan(compiled, searched);
    return span === null ? [] : [{ ...span, compiled }];
  });
  return matches
    .filter(({ compiled, ...span }) =>
      matches.every(
        (other) => !compiled.pattern.yieldsTo?.includes(other.compiled.pattern.id) || !overlaps(span, other),
      ),
    )
    .map(({ start, end, compiled: { pattern } }) => {
      const { id, principle, question, reframing } = pattern;
      return { start, end, rule: id, principle, question, reframing };
    });
}

function firstSpan({ forms, except }: CompiledPattern, searched: SearchedProse): Span | null {
  const { plain, text, from, people, placeIn } = searched;
  let first: Span | null = null;
  for (const { isPossible, expression } of forms) {
    if (!isPossible(plain)) continue;
    for (const match of text.matchAll(beginningAt(from, expression(people)))) {
      const start = match.index - from;
      if (first !== null && first.start <= placeIn(start)) break;
      if (!isMeant(match, searched)) continue;
      const end = start + match[0].trimEnd().length;
      const sentence = text.slice(0, from) + sentenceAround(plain, { start, end });
      if (except(people).some((exception) => beginningAt(from, exception).test(sentence))) continue;
      first = { start: placeIn(start), end: wordEnd(searched.prose, placeIn(end)) };
      break;
    }
  }
  return first;
}

/** The expression, set to search from a place on. */
function beginningAt(place: number, expression: RegExp): RegExp {
  expression.lastIndex = place;
  return expression;
}

/** Forms end at the first letter of a word that may be any; the whole word is shown. */
function wordEnd(prose: string, end: number): number {
  const rest = /^[\p{L}\p{N}]+/u.exec(prose.slice(end))?.[0].length ?? 0;
  return /[\p{L}\p{N}]$/u.test(prose.slice(0, end)) ? end + rest : end;
}

/** Whether the person in a match is one here. Names are written as names: "will" is not Will. */
function isMeant(match: RegExpExecArray, { prose, from, names, placeIn }: SearchedProse): boolean {
  const place = match.indices?.groups?.who;
  if (place === undefined) return true;
  const [start, end] = [placeIn(place[0] - from), placeIn(place[1] - from)];
  const who = prose.slice(start, end);
  const written = who.replace(/\s+/g, ' ');
  const name = names.find((known) => known.toLowerCase() === written.toLowerCase());
  if (name !== undefined) return name === written;
  return !match[0].startsWith(match.groups?.who ?? '') || isPersonHere(prose, start, who);
}

/** The sentence that a match stands in. */
function sentenceAround(prose: string, { start, end }: Span): string {
  const before = Math.max(...['. ', '! ', '? ', '; '].map((mark) => prose.lastIndexOf(mark, start - 1)));
  const after = prose.slice(end).search(/[.!?;](?:\s|$)/);
  return prose.slice(before + 1, after === -1 ? prose.length : end + after + 1);
}

function nameHints(prose: string, { field, people }: HintContext): readonly Found[] {
  if (field !== 'cause' && field !== 'factor') return [];
  const foundName = firstNamedPerson(prose, people);
  if (foundName === null) return [];
  const role = foundName.person.role.trim();
  const proposed = role === '' ? 'the role' : `the role (“${role}”)`;
  return [
    {
      rule: NAMED_PERSON_RULE,
      principle: 'person as cause',
      question: `Could ${proposed} stand here, and what would have led anyone in it there?`,
      reframing: 'The role, and what would have led anyone in it there.',
      start: foundName.at,
      end: foundName.at + foundName.name.length,
    },
  ];
}

function termHints(prose: string, { terms: { terms } }: HintContext): readonly Found[] {
  for (const { words, question } of terms) {
    const [span] = spansOf([words], prose);
    if (span === undefined) continue;
    const reframing = 'What happened, in words that a newcomer understands.';
    return [{ ...span, rule: TEAM_TERM_RULE, principle: 'team’s own term', question, reframing }];
  }
  return [];
}

function spansOf(phrases: readonly string[], prose: string): readonly Span[] {
  const lower = prose.toLowerCase();
  return phrases.flatMap((phrase) => {
    const { firstWord, words } = soughtPhrase(phrase);
    // A team may have a thousand terms, and most texts have none of them.
    if (!lower.includes(firstWord)) return [];
    return [...prose.matchAll(words)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
  });
}

interface SoughtPhrase {
  /** In lower case. */
  readonly firstWord: string;
  readonly words: RegExp;
}

/** The terms of one folder are in use at a time. */
const soughtPhrase = byKey(
  4000,
  (phrase: string): SoughtPhrase => ({
    firstWord: phrase.trim().toLowerCase().split(/\s/)[0] ?? '',
    words: new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(phrase)}(?![\\p{L}\\p{N}])`, 'giu'),
  }),
);

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
