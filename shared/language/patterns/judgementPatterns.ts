import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

const CHANGE =
  '(?:release|rollback|roll-out|rollout|deploy|deployment|change|fix|review|migration|launch|upgrade|decision|restart)';

/** Words that stand in place of an observation. */
export const JUDGEMENT_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'careless',
    principle: 'judgement',
    question: 'What was done, and what else was going on at that time?',
    reframing: 'The act that was observed, and the load at that time.',
    cue: 'careless|slopp|negligen|reckless|lazy|laziness|shoddy|thoughtless',
    forms: [
      '(?<![\\p{L}-])(?:careless(?:ly|ness)?|slopp(?:y|ily|iness)|negligen(?:t|ce|tly)|reckless(?:ly|ness)?|laziness|shoddy|thoughtless(?:ly|ness)?)(?![\\p{L}-])',
      '{who}{be}{adv}(?:being\\s+)?lazy(?![\\p{L}-])',
      '(?<![\\p{L}-])lazy\\s+(?:engineers?|developers?|team|work|coding|reviews?|reviewers?|habits?)(?![\\p{L}-])',
    ],
  },
  {
    id: 'incompetent',
    principle: 'judgement',
    question: 'How long had they worked with it, and what help was at hand?',
    reframing: 'Time spent with the system, and the help that was at hand.',
    cue: 'incompeten|clueless|unqualified|inexperienced|inept',
    forms: [
      '(?<![\\p{L}-])(?:incompeten(?:t|ce|tly)|clueless(?:ly|ness)?|ineptitude)(?![\\p{L}-])',
      '{who}{be}{adv}(?:inexperienced|unqualified|inept)(?![\\p{L}-])',
      '(?<![\\p{L}-])(?:inexperienced|unqualified|inept)\\s+{people}',
    ],
  },
  {
    id: 'unprofessional',
    principle: 'judgement',
    question: 'What was the effect, against which agreed objective?',
    reframing: 'The effect, against the agreed objective.',
    cue: 'unprofessional|irresponsib|unacceptable|disgrace|shameful|inexcusable',
    forms: [
      '(?<![\\p{L}-])(?:unprofessional(?:ly)?|irresponsib(?:le|ly|ility)|disgraceful(?:ly)?|shameful(?:ly)?|inexcusabl[ey])(?![\\p{L}-])',
      '(?:behaviou?r|conduct|attitude|tone|negligence|mistake|handling)(?:\\s+[^.;]{1,30})?\\s+(?:was|is|were)\\s+(?:\\p{L}+\\s+)?unacceptable(?!\\p{L})',
      'unacceptable\\s+(?:behaviou?r|conduct|attitude|tone|negligence|mistakes?)(?!\\p{L})',
      '{who}{adv}(?:acted|behaved|responded)\\s+unacceptably',
    ],
  },
  {
    id: 'inattentive',
    principle: 'claim about a mind',
    question: 'What held their attention at that moment?',
    reframing: 'What held attention at that moment.',
    cue: 'complacen|overconfiden|distract|inattent|attention|oblivious',
    forms: [
      '{who}{be}{adv}(?:complacent|overconfident|distracted|inattentive|oblivious|not\\s+paying\\s+(?:\\p{L}+\\s+)?attention)(?!\\p{L})',
      "{who}(?:was|were)n['’]t\\s+paying\\s+(?:\\p{L}+\\s+)?attention",
      '{who}{not}{adv}pay\\s+(?:\\p{L}+\\s+)?attention',
      '(?<![\\p{L}-])(?:complacency|overconfidence|inattention)(?![\\p{L}-])',
    ],
  },
  {
    id: 'panicked',
    principle: 'claim about a mind',
    question: 'Which explanations were open at that moment?',
    reframing: 'The explanations that were open at that moment.',
    cue: 'panic|confused|overwhelmed|awareness',
    forms: [
      '{who+}{aux}{adv}(?:panicked|lost\\s+(?:all\\s+)?(?:situational\\s+awareness|their\\s+(?:heads?|nerves?)))(?!\\p{L})',
      '{who}{be}{adv}(?:confused|overwhelmed|panicking|in\\s+(?:a\\s+)?panic)(?!\\p{L})',
      'loss\\s+of\\s+situational\\s+awareness',
    ],
  },
  {
    id: 'rushed',
    principle: 'judgement',
    question: 'Which deadline or pressure was there?',
    reframing: 'The deadline or the pressure that was there.',
    cue: 'rush|hast|hurried|corners',
    forms: [
      '{who}{aux}{adv}(?:rushed|hurried|hastily\\s+\\p{L}+)(?!\\p{L})',
      '(?<!\\p{L})hastily(?!\\p{L})',
      '(?<!\\p{L})cut(?:ting)?\\s+corners(?!\\p{L})',
      `${CHANGE}\\s+(?:was|were|had\\s+been)\\s+(?:\\p{L}+ly\\s+|too\\s+|a\\s+bit\\s+)?(?:rushed|hasty|hurried)(?!\\p{L})`,
      `(?<!\\p{L})(?:hasty|rushed|hurried)\\s+(?:\\p{L}+\\s+)?${CHANGE}(?!\\p{L})`,
    ],
  },
  {
    id: 'poor-practice',
    principle: 'judgement',
    question: 'What was there, and what exactly was not?',
    reframing: 'What was there, and what exactly was not.',
    notIn: ['action'],
    cue: 'poor|inadequate|insufficient|lack|deficient|not enough',
    forms: [
      '(?<![\\p{L}-])(?:poor|inadequate|insufficient|lack\\s+of|lacking|deficient|not\\s+enough)\\s+(?:[\\p{L}-]+\\s+)?(?:communications?|testing|training|planning|documentation|coordination|discipline|oversight|preparation|practices?|care|diligence|supervision|leadership|ownership|knowledge|understanding|awareness|experience|monitoring|alerting|reviews?|code\\s+quality|quality\\s+assurance|test\\s+coverage)(?![\\p{L}-])',
    ],
  },
  {
    id: 'bad-decision',
    principle: 'hindsight',
    question: 'Which options and what information were there at the time?',
    reframing: 'The options, the information and the trade-off at the time.',
    cue: 'decision|call|choice|judge?ment|idea',
    forms: [
      '(?<![\\p{L}-])(?:bad|wrong|stupid|poor|terrible|foolish|dumb|unwise|ill-advised|horrible)\\s+(?:\\p{L}+\\s+)?(?:decisions?|call(?!s|\\s+(?:to|sites?|stack))|choices?|judge?ments?|ideas?)(?![\\p{L}-])',
    ],
  },
  {
    id: 'incorrectly',
    principle: 'judgement',
    question: 'What was entered, and what does the form or tool accept?',
    reframing: 'What was entered, and what the tool accepts without a question.',
    cue: 'incorrectly|improperly|wrongly|erroneously|badly',
    forms: [
      '{who}{aux}{adv}(?:incorrectly|improperly|wrongly|erroneously|badly)\\s+\\p{L}',
      '{who}{aux}{adv}\\p{L}+ed\\s+[^.,;]{1,50}\\s(?:incorrectly|improperly|wrongly|erroneously|badly)(?!\\p{L})',
      '(?:incorrectly|improperly|wrongly|erroneously)\\s+\\p{L}+ed\\s+by\\s+{people}{cause-ends}',
    ],
  },
  {
    id: 'mistakenly',
    principle: 'judgement',
    question: 'What was meant, and what did the command do?',
    reframing: 'What was meant, and what the command did.',
    cue: 'mistake|accident|inadvertent|unintentional',
    forms: [
      '{who+}{aux}{adv}(?:mistakenly|accidentally|inadvertently|unintentionally)\\s+\\p{L}',
      '{who}{aux}{adv}\\p{L}+ed\\s+[^.,;]{1,50}\\sby\\s+(?:mistake|accident)(?!\\p{L})',
      '(?:mistakenly|accidentally|inadvertently)\\s+\\p{L}+\\s+by\\s+{people}{cause-ends}',
    ],
  },
  {
    id: 'luck',
    principle: 'judgement',
    question: 'What was the effect? If it was luck, does it belong under “where we got lucky”?',
    reframing: 'The effect; luck goes to “where we got lucky”.',
    cue: 'fortunately|luck|regrettably|thankfully|sadly',
    forms: [
      '(?<![\\p{L}-])(?:unfortunately|fortunately|luckily|unluckily|regrettably|thankfully|sadly|by\\s+(?:sheer\\s+|pure\\s+)?luck)(?![\\p{L}-])',
    ],
  },
];
