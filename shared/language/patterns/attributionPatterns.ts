import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

/** Sentences that explain a failure by somebody. */
export const ATTRIBUTION_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'human-error',
    principle: 'label',
    question: 'What was done, what did the tool show, and what was pressing?',
    reframing: 'The act, the state of the tool, and what was pressing.',
    cue: 'error|mistake|failure|oversight|finger',
    forms: [
      '(?<![\\p{L}-])(?:human|operator|pilot|personal)\\s+(?:errors?|mistakes?|failures?|oversights?)(?![\\p{L}-])',
      '(?:due\\s+to|because\\s+of|caused\\s+by|was|were|is|been|simple|plain|result\\s+of)\\s+(?:an?\\s+)?(?:user|engineer|developer|admin|administrator|manual)\\s+(?:errors?|mistakes?|oversights?)(?![\\p{L}-])',
    ],
    except: [
      '(?:rais|thr[eo]w|log|return|report|emit|print|show)\\p{L}*\\s+(?:an?\\s+|the\\s+)?(?:user|operator)[\\s-]error',
      '(?:user|operator)[\\s-]errors?\\s+(?:status|class|codes?|pages?|messages?|rates?|responses?)',
    ],
  },
  {
    id: 'cause-was-person',
    principle: 'person as cause',
    question: 'What came together so that this could happen to anyone in that place?',
    reframing: 'The factors that came together.',
    cue: 'cause|reason|trigger|introduced',
    forms: [
      '(?<!\\p{L})(?:cause|reason|trigger)(?:\\s+(?:of|for)\\s+[^.,;]{1,40}?)?\\s+(?:was|is|were)\\s+{people}{cause-ends}',
      '(?:caused|triggered|introduced)\\s+by\\s+{people}{cause-ends}',
    ],
  },
  {
    id: 'single-cause',
    principle: 'single cause',
    question: 'What else had to be true for this to happen?',
    reframing: 'The trigger and the contributing factors.',
    cue: 'cause',
    forms: ['(?<!\\p{L})(?:the|a)\\s+(?:one|one\\s+true|sole|only|single)\\s+(?:root\\s+)?cause(?!\\p{L})'],
    except: ["(?:no|not|never|n['’]t)\\s+(?:\\p{L}+\\s+)?(?:the\\s+|a\\s+)?(?:one|sole|only|single)\\s"],
  },
  {
    id: 'person-broke',
    principle: 'person as cause',
    question: 'Which change came before, and what let it through?',
    reframing: 'The change, and what followed it.',
    cue: 'broke|took|brought|killed|crash|wreck|nuked|messed|screwed|botched|ruined|caused',
    forms: [
      '{other}{aux}{adv}(?:broke|wrecked|nuked|ruined|crashed)(?!\\p{L}|\\s+(?:down|out|up|into)(?!\\p{L}))',
      '{other}{aux}{adv}(?:took|brought)\\s+(?:down(?!\\p{L})|(?:the\\s+|our\\s+)?(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+\\s+down(?!\\p{L}))',
      '{who}{aux}{adv}(?:messed\\s+up|screwed\\s+up|botched)(?!\\p{L})',
      '{other}{aux}{adv}(?:killed|destroyed)\\s+(?:prod|production|the\\s+(?:site|cluster|database))(?!\\p{L})',
      '{other}{aux}{adv}caused\\s+(?:the|this|an?|our)\\s+(?:[\\p{L}-]+\\s+)?(?:outage|incident|failure|downtime|crash|problem)(?!\\p{L})',
    ],
    yieldsTo: ['violated-procedure'],
  },
  {
    id: 'persons-mistake',
    principle: 'person as cause',
    question: 'What was done, and what made it fit at the time?',
    reframing: 'The action that was taken, and what made it fit.',
    cue: 'mistake|error|fault|blunder|oversight|slip',
    forms: [
      "{people}['’]s?\\s+(?:own\\s+)?(?:mistakes?|errors?|faults?|blunders?|oversights?|slips?|slip-up)(?![\\p{L}-])",
      '(?<!\\p{L})(?:his|her|their|my|your)\\s+(?:own\\s+)?(?:mistakes?|fault|blunders?|oversight|slip-up)(?![\\p{L}-])',
      '{who}{aux}{adv}made\\s+(?:an?\\s+|the\\s+|some\\s+)?(?:[\\p{L}-]+\\s+)?(?:mistakes?|errors?|blunders?)(?!\\p{L})',
      '(?:mistakes?|errors?|blunders?|oversights?|slip-up)\\s+(?:made\\s+)?(?:by|of|from|on\\s+the\\s+part\\s+of)\\s+{people}{cause-ends}',
    ],
    except: [
      '(?:errors?|faults?)\\s+(?:handling|codes?|logs?|messages?|rates?|budgets?|pages?|domains?|toleran\\p{L}+|injection|detection|report\\p{L}*)',
    ],
  },
  {
    id: 'to-blame',
    principle: 'person as cause',
    question: 'What came before, and what contributed?',
    reframing: 'What came before, and what contributed.',
    cue: 'blam|guilty|at fault|culprit',
    forms: [
      '{who}{be}{adv}(?:to\\s+blame|guilty|at\\s+fault|the\\s+culprits?)(?!\\p{L})',
      '(?<!\\p{L})who\\s+(?:is|was)\\s+(?:to\\s+blame|guilty|at\\s+fault)',
      'blame\\s+(?:lies|rests)\\s+with(?!\\p{L})',
      '(?<!git\\s+)(?<!\\p{L})(?:blame|blamed|blames|blaming)\\s+{people}',
      '(?:culprit|guilty\\s+party)\\s+(?:was|is)\\s+{people}{cause-ends}',
    ],
  },
  {
    id: 'no-actor',
    principle: 'nobody acts',
    question: 'Which role or job did it, and by what means?',
    reframing: 'The role or the job that did it, and by what means.',
    cue: 'made|it was|it has been|it had been|ly\\s',
    forms: [
      '(?<!\\p{L})(?:mistakes?|errors?)\\s+(?:was|were|have\\s+been|had\\s+been)\\s+made(?!\\s+by)',
      '(?<!\\p{L})it\\s+(?:was|has\\s+been|had\\s+been)\\s+(?:then\\s+|also\\s+)?(?:decided|agreed|assumed|believed|felt|deemed)(?=\\s+(?:to|that|not|\\p{L}))',
      '(?:was|were|got|been)\\s+(?:accidentally|mistakenly|inadvertently|unintentionally)\\s+(?:deleted|removed|changed|disabled|dropped|merged|deployed|reverted|overwritten|terminated|revoked)(?![^.;]{0,40}\\sby\\s)',
    ],
  },
  {
    id: 'weak-link',
    principle: 'person as cause',
    question: 'Which knowledge is held by one role alone?',
    reframing: 'The knowledge that one role holds alone.',
    cue: 'link|apple|liability|bottleneck|point of failure',
    forms: [
      '{who}{be}{adv}(?:(?:the|a|our)\\s+)?(?:weak(?:est)?\\s+links?|liability|bottleneck|single\\s+point\\s+of\\s+failure)(?!\\p{L})',
      '(?<!\\p{L})bad\\s+apples?(?!\\p{L})',
    ],
  },
  {
    id: 'hero',
    principle: 'person as cause',
    question: 'What worked there, and what made it possible?',
    reframing: 'The adaptation that worked, and what made it possible.',
    cue: 'hero|saved',
    forms: [
      '{who}(?:[^.;]{0,30}\\s)?saved\\s+(?:the\\s+day|us)(?!\\p{L})',
      '(?<![\\p{L}-])(?:was|were|is|are|a|our|true|real|the)\\s+hero(?:es)?(?![\\p{L}-]|\\s+(?:images?|banners?|sections?|components?|units?|text|videos?))',
      '(?<![\\p{L}-])heroic(?:s|ally)?(?![\\p{L}-])',
    ],
    // A night that needed no hero is told of its safeguards.
    except: ['(?:nobody|no\\s+one|none\\s+of\\s+\\p{L}+)\\s+(?:had|has|needed|needs)\\s+to\\s+be'],
  },
];
