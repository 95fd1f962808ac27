import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { isDoneByPerson, personSubject, withoutQuotes } from '#shared/rules/causes/personWords.ts';
import { NOBODY_DID } from '#shared/text/roleWords.ts';

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

const PROCEDURE =
  '(?:runbooks?|playbooks?|procedures?|checklists?|polic(?:y|ies)|protocols?|guidelines?|instructions|standards?|processe?s?)';
const STEP =
  '(?:approvals?|sign-offs?|(?:code |peer |security |change |design )?reviews?|canary|dry[- ]runs?|change windows?|change tickets?|permissions?|authori[sz]ation)';

const DEVIATIONS = [
  `(?:not|n['’]t|never) (?:fully |always )?follow(?:ed|ing)? (?:[\\p{L}-]+ ){0,3}${PROCEDURE}`,
  `without following (?:[\\p{L}-]+ ){0,3}${PROCEDURE}`,
  `(?:skipp(?:ed|ing)|bypass(?:ed|ing)|circumvent(?:ed|ing)|omitt(?:ed|ing)|left out|ignor(?:ed|ing)) (?:[\\p{L}-]+ ){0,2}(?:${PROCEDURE}|${STEP})`,
  `without (?:an? |the |any )?(?:required |usual |prescribed |prior |second |proper )?${STEP}`,
  `(?:against|contrary to|in breach of|in violation of) (?:[\\p{L}-]+ ){0,2}${PROCEDURE}`,
  `(?:violat(?:ed|ing)|breach(?:ed|ing)|deviat(?:ed|ing|ion) from) (?:[\\p{L}-]+ ){0,2}${PROCEDURE}`,
];

const DEVIATION = new RegExp(`(?<!\\p{L})(?:${DEVIATIONS.join('|')})(?![\\p{L}_])`, 'iu');

/** Fourth rule of causation: every deviation from a procedure has a cause that came before it. */
export const deviationRule: CauseCheckRule = (cause, { incident }) => {
  if (!isLeaf(incident.causes, cause.id) || !DEVIATION.test(withoutQuotes(cause.answer))) return null;
  return {
    rule: 'cause-deviation',
    causeId: cause.id,
    field: 'answer',
    question: 'What came before leaving the procedure?',
    explanation:
      'A step that is left out has a reason: its cost, its place, what was pressing. The difference between the written way and the usual way is the cause to look for.',
    asks: [
      'What made another way the sensible one at that moment?',
      'How often is it done that way, and what does the written way cost?',
    ],
  };
};

/** Nouns of human work, beside which a weak word is a verdict and not the name of a state. */
const WORK =
  'decisions?|practices?|judge?ments?|communication|code|design|process(?:es)?|planning|quality|idea|job|work|habits?|training|care|attention|diligence|testing|reviews?|preparation|documentation|coverage|monitoring|oversight';

/**
 * Words that judge where a fact should stand (second rule of causation). Some are only verdicts beside
 * human work: a bad gateway and insufficient memory are facts.
 */
const JUDGEMENTS = [
  'poor(?:ly)?',
  'badly',
  `bad(?= (?:${WORK})(?!\\p{L}))`,
  `insufficient(?= (?:${WORK})(?!\\p{L}))`,
  `lack of(?= (?:care|attention|diligence|discipline|professionalism)(?!\\p{L}))`,
  'insufficiently',
  'inadequate(?:ly)?',
  'improper(?:ly)?',
  'careless(?:ly|ness)?',
  'negligen(?:t|ce|tly)',
  'lazy(?![- ](?:load|init|eval|import|fetch|bind|compil|migrat|replicat))',
  'lazi(?:ly|ness)',
  'slopp(?:y|ily)',
  'shoddy',
  'incompetent(?:ly)?',
  'incompetence',
  'inexperienced',
  'reckless(?:ly)?',
  'unprofessional(?:ly)?',
  'complacen(?:t|cy)',
  'stupid(?:ly)?',
  'dumb',
  'terribl[ey]',
  'rookie',
  'obviously',
];

const JUDGEMENT = new RegExp(`(?<![\\p{L}_-])(?:${JUDGEMENTS.join('|')})(?![\\p{L}_])`, 'iu');

export const judgementRule: CauseCheckRule = (cause) => {
  const word = JUDGEMENT.exec(withoutQuotes(cause.answer))?.[0];
  if (word === undefined) return null;
  return {
    rule: 'cause-judgement',
    causeId: cause.id,
    field: 'answer',
    question: `What does “${word}” stand for here?`,
    explanation:
      'It is a verdict where a fact could stand. Say what someone who was there saw, counted or measured.',
    asks: [],
  };
};

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
