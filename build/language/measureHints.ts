import type { LabelledSentence, LabelledSet } from '#build/language/labelledSentences.ts';
import { NAMED_PERSON_RULE } from '#shared/language/hintRules.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';

/** How the hints did on a labelled set. */
export interface HintFigures {
  readonly sentences: number;
  readonly deserving: number;
  /** Sentences that deserve a hint and got one, of all that got one. */
  readonly precision: number;
  /** Sentences that deserve a hint and got one, of all that deserve one. */
  readonly recall: number;
  /** The same two for single hints: the rule must be the one on the label. */
  readonly rulePrecision: number;
  readonly ruleRecall: number;
  /** One line for each sentence on which hints and label differ. */
  readonly differences: readonly string[];
}

/** Measures the engine on a labelled set. Names where causes are named deserve their own hint, without a label. */
export function measureHints({ people, sentences }: LabelledSet): HintFigures {
  const context = { people: people.map((name) => ({ name, role: '' })), terms: NO_TERMS };
  const read = sentences.map((labelled) => {
    const hints = hintsIn(labelled.sentence, { ...context, field: labelled.field });
    return { labelled, rules: hints.map(({ rule }) => rule) };
  });
  const isDeserving = ({ rules }: LabelledSentence) => rules.length > 0;
  const got = read.filter(({ rules }) => rules.length > 0);
  const rightly = got.filter(({ labelled }) => isDeserving(labelled));
  const deserving = sentences.filter(isDeserving).length;
  const wanted = read.map(({ labelled, rules }) => ({
    labels: labelled.rules,
    rules: rules.filter(isLabelled(labelled)),
  }));
  const rightRules = sum(
    wanted.map(({ labels, rules }) => rules.filter((rule) => labels.includes(rule)).length),
  );
  return {
    sentences: sentences.length,
    deserving,
    precision: rightly.length / got.length,
    recall: rightly.length / deserving,
    rulePrecision: rightRules / sum(wanted.map(({ rules }) => rules.length)),
    ruleRecall: rightRules / sum(wanted.map(({ labels }) => labels.length)),
    differences: read.flatMap(({ labelled, rules }) =>
      differenceOf(labelled, rules.filter(isLabelled(labelled))),
    ),
  };
}

function isLabelled({ field, rules }: LabelledSentence): (rule: string) => boolean {
  const isNameExpected = (field === 'cause' || field === 'factor') && rules.length > 0;
  return (rule) => rule !== NAMED_PERSON_RULE || !isNameExpected || rules.includes(rule);
}

function differenceOf(
  { rules: labels, field, sentence }: LabelledSentence,
  rules: readonly string[],
): string[] {
  const isSame = labels.length === rules.length && labels.every((label) => rules.includes(label));
  const words = (ids: readonly string[]) => (ids.length === 0 ? 'none' : ids.join(', '));
  return isSame ? [] : [`${field}: ${sentence}\n    label ${words(labels)}; hints ${words(rules)}`];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
