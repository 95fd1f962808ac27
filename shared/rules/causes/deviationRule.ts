import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { withoutQuotes } from '#shared/rules/causes/personWords.ts';

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
