import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

/** Followed by a noun these describe a thing: "should have automated tests". */
const DESCRIBING =
  '(?:automated|dedicated|limited|shared|detailed|improved|redundant|increased|unlimited|defined|documented|managed|scheduled|required|distributed|centralised|centralized|integrated|replicated|assigned|updated|trained|agreed|named|written|tested|set)';
const NO_NOUN =
  '(?:the|this|that|it|our|these|those|an?|them|him|her|us|and|or|before|earlier|sooner|first|already|in|on|by|at|with|for|from|to|up|when|after|while|better|more|all|each|every|off|out)';
const DESCRIBED = `have\\s+${DESCRIBING}\\s+(?!${NO_NOUN}(?!\\p{L}))\\p{L}`;

/** Sentences about what did not happen. */
export const COUNTERFACTUAL_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'should-have',
    principle: 'counterfactual',
    question: 'What did they see at that moment, and what did they do?',
    reframing: 'What was seen then, and what was done; or which check does not exist today.',
    cue: 'should',
    forms: [
      '{who}{adv}should{have}{adv}{ed}',
      '(?<=\\p{L}\\s+)(?:should|ought to){have}{adv}been\\s+{adv}{work}',
    ],
    except: [
      DESCRIBED,
      'should{have}{adv}been\\s+\\p{L}+\\s+(?:automatically|by\\s+(?!{people}|us(?!\\p{L})))',
    ],
    yieldsTo: ['should-have-known'],
  },
  {
    id: 'should-not-have',
    principle: 'counterfactual',
    question: 'What did the tool allow, and how did it look at the time?',
    reframing: 'What the tool allowed, and how the step looked to the person who took it.',
    cue: 'should',
    forms: [
      "{who}{adv}should(?:\\s+not|n['’]t|\\s+never)\\s+{adv}have\\s+{adv}{ed}",
      "should(?:\\s+not|n['’]t|\\s+never)\\s+have\\s+been\\s+{adv}(?:deployed|merged|released|approved|pushed|shipped|done|attempted)(?!\\p{L})",
    ],
  },
  {
    id: 'could-have',
    principle: 'counterfactual',
    question: 'Which options were known at that moment, and how was one chosen?',
    reframing: 'The options that were known at the time, and how one of them was chosen.',
    cue: 'could',
    forms: [
      '{who}{adv}could{have}{adv}{ed}',
      'could{have}{adv}been\\s+(?:{adv}{work}|(?:much\\s+|far\\s+)?(?:better|faster|quicker|sooner|clearer|shorter))',
    ],
    except: [
      'could{have}(?:lost|suffered|exposed|leaked|been\\s+(?:affected|hit|exposed|lost))',
      'what\\s+could\\s+have',
      'could{have}helped',
      'could{have}[^.;]{0,40}\\s(?:later|worse)(?!\\p{L})',
    ],
  },
  {
    id: 'would-have',
    principle: 'counterfactual',
    question: 'Which check does not exist today?',
    reframing: 'The check that does not exist today, as a fact.',
    notIn: ['action'],
    cue: 'would',
    forms: [
      "would(?:n['’]t)?(?:\\s+not)?{have}{adv}been\\s+{adv}(?:caught|avoided|prevented|noticed|detected|spotted|averted)(?!\\p{L})",
      '{who}{adv}would{have}{adv}(?:noticed|caught|seen|spotted|known|checked|prevented|realised|realized|asked|tested)(?!\\p{L})',
      "would(?:n['’]t|\\s+not|\\s+never)\\s+have\\s+(?:happened|occurred)",
    ],
  },
  {
    id: 'if-only',
    principle: 'counterfactual',
    question: 'What were the conditions at that moment?',
    reframing: 'The conditions at that moment, as they were.',
    cue: 'if only|had',
    forms: [
      'if\\s+only\\s+{who}',
      'if\\s+only\\s+{people}',
      '(?<!\\p{L})if\\s+(?!any|some|no){who}had\\s+{adv}(?:not\\s+)?{ed}',
      'if\\s+only\\s+(?:there|this|that|it)\\s+(?:had|was|were)(?!\\p{L})',
      '{start}had\\s+{them}\\s+(?:not\\s+|only\\s+|just\\s+)?{ed}',
    ],
  },
  {
    id: 'supposed-to',
    principle: 'counterfactual',
    question: 'What is written down, what was done, and where does the difference come from?',
    reframing: 'The written step, the step that was taken, and where the difference came from.',
    notIn: ['action'],
    cue: 'supposed|ought|meant to',
    forms: [
      '{who}{be}{adv}(?:supposed|meant)\\s+to(?!\\p{L})',
      '{who}{adv}ought\\s+(?:not\\s+)?to(?!\\p{L})',
    ],
  },
];
