import { once } from '#shared/basics/memo.ts';
import { FAMILIES } from '#shared/language/blame/families/allFamilies.ts';
import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';
import { NOBODY_WORDS, PERSON_WORDS, THING_NOUNS } from '#shared/language/blame/peopleWords.ts';
import type { ReadSentence } from '#shared/language/blame/readSentence.ts';

/** How much a phrase says by itself. */
export type Tier = 'sure' | 'ofPeople' | 'faint';
const TIERS = ['sure', 'ofPeople', 'faint'] as const satisfies readonly Tier[];

/** Whom or what the clause is about up to a phrase, as far as its nearest noun tells. */
export type Subject = 'person' | 'thing' | 'unknown';

/** A phrase of a family found in a sentence. */
export interface Cue {
  readonly family: WordFamily;
  readonly tier: Tier;
  /** The phrase as the family has it, which is its name among the weights. */
  readonly phrase: string;
  /** In the read text. */
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

interface Form extends Pick<Cue, 'family' | 'tier' | 'phrase'> {
  readonly expression: RegExp;
}

/** Hundreds of expressions, made with the first sentence that is read and not when a window starts. */
const readForms = once(() => {
  const forms: readonly Form[] = FAMILIES.flatMap((family) =>
    TIERS.flatMap((tier) =>
      family[tier].map((phrase) => ({ family, tier, phrase, expression: expressionOf(phrase) })),
    ),
  );
  const others = forms.filter(({ phrase }) => startsOf(phrase) === null);
  // Most phrases begin with two known letters, so that few are tried at each word.
  const byStart = new Map([...formsByStart(forms)].map(([start, own]) => [start, [...own, ...others]]));
  return { byStart, others };
});

function expressionOf(phrase: string): RegExp {
  const source = phrase
    .replace(/(?<![A-Za-z\\])P(?![A-Za-z])/g, PERSON_WORDS)
    .replaceAll('ø', NOBODY_WORDS)
    .replaceAll(' * ', ' (?:\\S+ ){0,4}');
  return new RegExp(`(?:${source})(?= )`, 'y');
}

function formsByStart(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const byStart = new Map<string, Form[]>();
  for (const form of forms) {
    for (const start of new Set(startsOf(form.phrase)))
      byStart.set(start, [...(byStart.get(start) ?? []), form]);
  }
  return byStart;
}

/** The first two letters of each way to begin a phrase; null where they are not the same two always. */
function startsOf(phrase: string): readonly string[] | null {
  const group = /^\(\?:([^()[\]?*]+)\)(?!\?)/.exec(phrase)?.[1];
  const ways = group === undefined ? [phrase] : group.split('|');
  const starts = ways.map((way) => /^[a-z]{2}(?!\?)/.exec(way)?.[0] ?? '');
  const isAlternative = group === undefined && /^[^(]*\|/.test(phrase);
  return starts.includes('') || isAlternative ? null : starts;
}

/** Every phrase of every family in a sentence, in the order of the text. */
export function cuesIn({ text, places }: ReadSentence): readonly Cue[] {
  const cues: Cue[] = [];
  const { byStart, others } = readForms();
  for (const start of places.keys()) {
    for (const { expression, family, tier, phrase } of byStart.get(text.slice(start, start + 2)) ?? others) {
      expression.lastIndex = start;
      if (!expression.test(text)) continue;
      cues.push({
        family,
        tier,
        phrase,
        start,
        end: expression.lastIndex,
        subject: subjectBefore(text, start),
      });
    }
  }
  return cues;
}

const PERSON_WORD = new RegExp(`^${PERSON_WORDS}$`);
/** Words back, among which a subject is looked for. */
const FAR = 12;
/** And characters. */
const FURTHEST = 200;

function subjectBefore(text: string, at: number): Subject {
  const words = text
    .slice(Math.max(0, at - FURTHEST), at)
    .trim()
    .split(' ')
    .slice(-FAR)
    .reverse();
  for (const [index, word] of words.entries()) {
    if (/^[.;:!?–—]$/.test(word)) return 'unknown';
    if (PERSON_WORD.test(word)) return isPartOfThing(words.slice(index + 1)) ? 'thing' : 'person';
    if (THING_NOUNS.has(word)) return 'thing';
  }
  return 'unknown';
}

/** “The dashboard of the platform team”: the words before a person, the nearest first. */
function isPartOfThing(before: readonly string[]): boolean {
  const at = before.slice(0, 4).findIndex((word) => /^(?:of|for|from|by)$/.test(word));
  return at !== -1 && THING_NOUNS.has(before[at + 1] ?? '');
}
