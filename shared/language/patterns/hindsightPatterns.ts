import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

/** Sentences that know how it ended. */
export const HINDSIGHT_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'obviously',
    principle: 'hindsight',
    question: 'What made it visible, and to whom?',
    reframing: 'Leave the word out, or say what made it visible.',
    cue: 'obvious|clearly|of course|needless',
    forms: [
      '(?<![\\p{L}-])(?:obviously|of\\s+course|needless\\s+to\\s+say)(?![\\p{L}-])',
      'it\\s+(?:is|was|should\\s+(?:be|have\\s+been))\\s+(?!not\\s)(?:\\p{L}+\\s+)?obvious(?!\\p{L})',
      '{start}clearly(?=,?\\s+(?:the|this|that|it|we|they|he|she|our|a|an)(?!\\p{L}))',
      "(?:was|were|is|are|had|has|did|have)(?:n['’]t)?\\s+clearly\\s+(?:not\\s+)?(?:wrong|unprepared|unaware|prepared|aware|ready|unsafe|a\\s+mistake|the\\s+wrong)(?!\\p{L})",
    ],
  },
  {
    id: 'hindsight',
    principle: 'hindsight',
    question: 'What do you know now that was not known then?',
    reframing: '“We now know …”, among the lessons.',
    cue: 'hindsight|looking back|retrospect',
    forms: [
      '(?:in|with|with\\s+the\\s+benefit\\s+of)\\s+hindsight',
      'in\\s+retrospect(?!\\p{L})',
      '{start}looking\\s+back(?=,|\\s+(?:at|on|now|it|we|from)(?!\\p{L}))',
    ],
  },
  {
    id: 'predictable',
    principle: 'hindsight',
    question: 'Which signals were there, and what did they mean then?',
    reframing: 'The signals that were there, and what they meant at the time.',
    cue: 'predictable|foreseeable|inevitable|bound to|of time|waiting to happen',
    forms: [
      '(?:was|were|been)\\s+(?:\\p{L}+ly\\s+)?(?:predictable|foreseeable|inevitable|unavoidable)(?![\\p{L}-])',
      '(?:was|were)\\s+bound\\s+to\\s+\\p{L}',
      'a\\s+(?:question|matter)\\s+of\\s+time(?!\\p{L})',
      '(?:accident|outage|disaster|incident)\\s+waiting\\s+to\\s+happen',
    ],
    except: [
      '(?:latency|load|traffic|runtime|order|output)\\s+(?:was|were)\\s+(?:\\p{L}+ly\\s+)?predictable',
    ],
  },
  {
    id: 'warning-signs',
    principle: 'hindsight',
    question: 'Which signals exactly: when, where, and who read them?',
    reframing: 'Each signal with its time, its place and its reader.',
    cue: 'warning sign|red flag|on the wall',
    forms: [
      '(?<!\\p{L})(?:warning\\s+signs|red\\s+flags)(?!\\p{L})',
      'writing\\s+(?:was\\s+)?on\\s+the\\s+wall',
    ],
    except: ['(?:no|any|without|of\\s+no)\\s+(?:\\p{L}+\\s+)?(?:warning\\s+signs|red\\s+flags)'],
  },
  {
    id: 'simply',
    principle: 'hindsight',
    question: 'Which steps would it have been, one by one?',
    reframing: 'The actual steps, one by one.',
    cue: 'had to|needed to|needs to',
    forms: [
      'all\\s+(?:the\\s+)?{who}(?:had|needed)\\s+to\\s+do(?!\\p{L})',
      '{who}(?:would\\s+have\\s+)?(?:just|only|simply|merely)\\s+(?:needed|had)\\s+to\\s+\\p{L}',
    ],
  },
  {
    id: 'common-sense',
    principle: 'judgement',
    question: 'Which knowledge does it take, and where is it written?',
    reframing: 'The knowledge that is taken for granted, and where it is written.',
    cue: 'common sense|rookie|basic|elementary|amateur|beginner|schoolboy',
    forms: [
      'common\\s+sense',
      "(?<!\\p{L})(?:rookie|basic|elementary|amateur|schoolboy|beginner['’]?s?)\\s+(?:mistakes?|errors?|blunders?|oversights?|competence|knowledge)(?!\\p{L})",
    ],
  },
];
