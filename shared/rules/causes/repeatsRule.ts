import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { contentWords } from '#shared/rules/causes/contentWords.ts';

/** An answer of two words or more that says nothing but what its question said already. */
export const repeatsRule: CauseCheckRule = (cause) => {
  const said = contentWords(cause.answer);
  const asked = contentWords(cause.question);
  if (said.size < 2 || ![...said].every((word) => asked.has(word))) return null;
  return {
    rule: 'cause-repeats',
    causeId: cause.id,
    field: 'answer',
    question: 'Does it say more than its question?',
    explanation:
      'The answer has no word that the question did not have. What was the state of things just before?',
    asks: [],
  };
};
