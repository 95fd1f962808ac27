import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { isDoneByPerson, personSubject, withoutQuotes } from '#shared/rules/causes/personWords.ts';

/** Labels that end an inquiry: "human error", "a typo", also as the head of a longer phrase. */
const BARE_LABEL =
  /^(?:(?:it was|because of|due to|because|just|simply|an?|the|some|plain|pure)\s+)*(?:(?:human|user|operator|engineer|developer|manual|personal)(?:['’]s)?\s+(?:errors?|mistakes?|failures?|oversights?)|oversight|carelessness|negligence|inattention|forgetfulness|fat[- ]?fingers?)(?=\s*(?:[.,;:!]|$|\s(?:during|in|by|on|of|when|while|with|at|from)\s))/iu;

/** A sentence that leaves out who: "forgot to renew the certificate". */
const ACT_WITHOUT_ACTOR =
  /^(?:because\s+)?(?:forgot|forgetting|neglected|misread|mistyped|fat-fingered|overlooked)(?!\p{L})/iu;

export const SYSTEM_QUESTIONS = [
  'What made that the sensible thing to do at the time?',
  'What tool or process could have caught it automatically?',
] as const;

/** Whether an answer is a person's act or a bare "human error", at which the questions must not end. */
export function isPersonsAct(answer: string, people: readonly string[]): boolean {
  const text = withoutQuotes(answer).trim();
  return (
    BARE_LABEL.test(text) ||
    ACT_WITHOUT_ACTOR.test(text) ||
    personSubject(text, people) !== null ||
    isDoneByPerson(text, people)
  );
}

/** The guide's own rule: not "John should have caught this", but which process or tool could have. */
export const personRule: CauseCheckRule = (cause, { incident, people }) => {
  if (!isLeaf(incident.causes, cause.id) || !isPersonsAct(cause.answer, people)) return null;
  return {
    rule: 'cause-person',
    causeId: cause.id,
    field: 'answer',
    question: 'Does it stop at a person?',
    explanation:
      'An answer that is something a person did is where the next why starts. Ask what made it the sensible thing to do, and what could have caught it.',
    asks: SYSTEM_QUESTIONS,
  };
};
