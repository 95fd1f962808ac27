import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { personSubject, withoutQuotes } from '#shared/rules/causes/personWords.ts';
import { NOBODY_DID } from '#shared/text/nobodyDid.ts';

/** Not doing, right after the subject. */
const INACTION =
  /^\s+(?:failed to|did not|didn['’]t|neglected to|forgot|forgot to|never|omitted to|missed|overlooked)(?!\p{L})/iu;

/** "Nobody noticed", but not "nobody was affected" or "nobody could sign in". */
const NOBODY = new RegExp(
  `(?<!\\p{L})(?:nobody|no one|no-one)\\s+(?:had |ever )?(?:${NOBODY_DID})(?!\\p{L})`,
  'iu',
);

/** Words that say whose task it was. */
const DUTY =
  /(?<!\p{L})(?:required|requires|duty|duties|responsib\p{L}+|assigned|owners?|owns?|owned|runbooks?|procedures?|polic(?:y|ies)|checklists?|rotas?|rotation|supposed to|agreed|roles?|tasks?|job of|obliged|accountable)(?!\p{L})/iu;

/** Fifth rule of causation: not acting is a cause only where there was a duty to act. */
export const dutyRule: CauseCheckRule = (cause, { people }) => {
  const text = withoutQuotes(cause.answer)
    .trim()
    .replace(/^because\s+/i, '');
  const subject = personSubject(text, people) ?? /^we(?=\s)/i.exec(text)?.[0] ?? null;
  const isInaction = subject !== null && INACTION.test(text.slice(subject.length));
  if ((!isInaction && !NOBODY.test(text)) || DUTY.test(text)) return null;
  return {
    rule: 'cause-duty',
    causeId: cause.id,
    field: 'answer',
    question: 'Whose task was it, and where is that written?',
    explanation:
      'Not doing something explains a failure only where doing it was somebody’s task. If it was nobody’s, that is the cause.',
    asks: ['What would have prompted someone to do it?'],
  };
};
