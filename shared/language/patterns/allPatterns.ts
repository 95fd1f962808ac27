import { ACTION_PATTERNS } from '#shared/language/patterns/actionPatterns.ts';
import { ATTRIBUTION_PATTERNS } from '#shared/language/patterns/attributionPatterns.ts';
import { COUNTERFACTUAL_PATTERNS } from '#shared/language/patterns/counterfactualPatterns.ts';
import { HINDSIGHT_PATTERNS } from '#shared/language/patterns/hindsightPatterns.ts';
import { JUDGEMENT_PATTERNS } from '#shared/language/patterns/judgementPatterns.ts';
import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';
import { MIND_PATTERNS } from '#shared/language/patterns/mindPatterns.ts';
import { OMISSION_PATTERNS } from '#shared/language/patterns/omissionPatterns.ts';
import { QUESTION_PATTERNS } from '#shared/language/patterns/questionPatterns.ts';

/**
 * Every pattern that the engine reads as data. One more rule is code, because it depends on who takes
 * part: `named-person` (see `namedPerson.ts`).
 */
export const LANGUAGE_PATTERNS: readonly LanguagePattern[] = [
  ...COUNTERFACTUAL_PATTERNS,
  ...OMISSION_PATTERNS,
  ...HINDSIGHT_PATTERNS,
  ...ATTRIBUTION_PATTERNS,
  ...JUDGEMENT_PATTERNS,
  ...MIND_PATTERNS,
  ...QUESTION_PATTERNS,
  ...ACTION_PATTERNS,
];
