import type { CauseCheckRule } from '#shared/rules/causes/causeCheck.ts';
import { withoutQuotes } from '#shared/rules/causes/personWords.ts';

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
