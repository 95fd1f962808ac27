import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

/** Questions that ask somebody to defend themselves. */
export const QUESTION_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'why-did-you',
    principle: 'asks for defence',
    question: 'What were they seeing, and what came next?',
    reframing: '“What were you seeing? What came next?”',
    cue: 'why',
    forms: [
      "(?<!\\p{L})why\\s+(?:did|do|does|was|were|has|have|had|would|could|is|are)(?:n['’]t|\\s+not)?\\s+{them}(?!['’])(?=\\s+(?:not\\s+)?\\p{L})",
      "(?<!\\p{L})why\\s+(?:did|do|would|were|have)(?:n['’]t)?\\s+(?<who>you)(?!\\p{L})",
    ],
  },
  {
    id: 'who-did',
    principle: 'asks for defence',
    question: 'How does such a change get approved and out?',
    reframing: 'How such a change gets approved and out.',
    cue: 'who',
    forms: [
      '(?:{start}|(?:ask(?:ed)?|find\\s+out|know)\\s+)who\\s+(?:did|approved|pushed|merged|deployed|changed|deleted|wrote|ran|made|broke|reviewed|allowed|let|authori[sz]ed|signed\\s+off|caused|committed|released|introduced|decided|touched|disabled|forgot|missed|(?:is|was)\\s+responsible)\\s+(?:this|that|the|it|those|these|such|on|for|an?|to)(?!\\p{L})',
    ],
  },
];
