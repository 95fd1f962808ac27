import { type Sentence, sentencesOf } from '#shared/language/blame/sentencesIn.ts';
import type { Hint } from '#shared/language/hint.ts';
import { NAMED_PERSON_RULE, TEAM_TERM_RULE } from '#shared/language/hintRules.ts';
import type { Principle } from '#shared/language/patterns/principles.ts';

/**
 * The strongest first: what makes a person the cause ends an inquiry sooner than a verdict on them, that sooner than a
 * guess at what they thought or a rule held against them, and that sooner than how a story is told.
 */
const BY_STRENGTH: readonly Principle[] = [
  'person as cause',
  'label',
  'judgement',
  'claim about a mind',
  'rule as verdict',
  'remedy for people',
  'asks for defence',
  'nobody acts',
  'counterfactual',
  'hindsight',
  'single cause',
  'absolute',
  'unbounded',
  'accuracy',
];

type Weighed = Sentence & Pick<Hint, 'rule' | 'principle'>;

/**
 * One hint a sentence: two questions about the same words are read as nagging, and who answers the stronger one writes the
 * sentence anew. Of equal ones the first in the text stays. A bare name and a team's own term yield to all others, which say
 * what is to be asked about them. Takes hints in reading order, with places in the prose.
 */
export function strongestHints<Found extends Weighed>(
  prose: string,
  found: readonly Found[],
): readonly Found[] {
  if (found.length < 2) return found;
  const strongest = new Map<Sentence, Found>();
  const sentences = sentencesOf(prose);
  for (const hint of found) {
    const sentence = sentences.find(({ end }) => hint.start < end) ?? hint;
    const known = strongest.get(sentence);
    if (known === undefined || weaknessOf(hint) < weaknessOf(known)) strongest.set(sentence, hint);
  }
  return found.filter((hint) => [...strongest.values()].includes(hint));
}

function weaknessOf({ rule, principle }: Weighed): number {
  if (rule === TEAM_TERM_RULE) return BY_STRENGTH.length + 1;
  if (rule === NAMED_PERSON_RULE) return BY_STRENGTH.length;
  return BY_STRENGTH.indexOf(principle);
}
