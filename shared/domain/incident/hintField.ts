/**
 * What kind of text is read. Rules know it: a weak remedy is one only in an action, and a name is
 * replaced by a role where causes are named.
 */
export const HINT_FIELDS = [
  'summary',
  'timeline',
  'cause',
  'factor',
  'wentWell',
  'action',
  'lesson',
] as const;
export type HintField = (typeof HINT_FIELDS)[number];
