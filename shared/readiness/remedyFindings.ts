import { byObject } from '#shared/basics/memo.ts';
import { type ActionItem, isOpenAction } from '#shared/domain/incident/actionItem.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { COMPILED_PATTERNS } from '#shared/language/compiledPatterns.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { ACTION_PATTERNS } from '#shared/language/patterns/actionPatterns.ts';
import { quotedWords } from '#shared/rules/quotedWords.ts';

/** Remedies that ask people to be better, by the ids of their language patterns. */
export const WEAK_REMEDIES: ReadonlySet<string> = new Set(
  ACTION_PATTERNS.filter(({ principle }) => principle === 'remedy for people').map(({ id }) => id),
);

const WEAK_CUES = COMPILED_PATTERNS.filter(({ pattern }) => WEAK_REMEDIES.has(pattern.id)).map(
  ({ cue }) => cue,
);

/** Its name among the findings; the same words raise a language hint beside the section. */
export const REMEDY_RULE = 'action-remedy';

/** "Be more careful", "retrain", "remind": questioned in what is still to be done. */
export function remedyFindings({ actions }: Incident): readonly Lack[] {
  return actions.flatMap(remediesIn);
}

const remediesIn = byObject((action: ActionItem): readonly Lack[] => {
  const { id, title } = action;
  // Most titles have no word of a weak remedy, and reading one in full takes the learnt weights of all words.
  const isRead = isOpenAction(action) && WEAK_CUES.some((cue) => cue.test(title));
  const hints = isRead ? hintsIn(title, { field: 'action', people: [], terms: NO_TERMS }) : [];
  const [weak] = hints.filter(({ rule }) => WEAK_REMEDIES.has(rule));
  const spot = { place: 'actions', id, field: 'title' } as const;
  if (weak === undefined) return [];
  return [lack('warning', REMEDY_RULE, spot, `${quotedWords(title)} relies on people. ${weak.question}`)];
});
