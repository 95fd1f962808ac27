import { FAMILIES } from '#shared/language/blame/families/allFamilies.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';

/** The rule of hints that a team's own terms raise. */
export const TEAM_TERM_RULE = 'team-term';

/** The rule of hints about people named where causes are. */
export const NAMED_PERSON_RULE = 'named-person';

/** Every rule that a hint can name. */
export const HINT_RULES: ReadonlySet<string> = new Set([
  ...LANGUAGE_PATTERNS.map(({ id }) => id),
  ...FAMILIES.map(({ id }) => id),
  TEAM_TERM_RULE,
  NAMED_PERSON_RULE,
]);
