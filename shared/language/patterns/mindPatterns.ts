import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

const SAFEGUARD =
  '(?:reviews?|approvals?|checks?|process|board|gates?|controls?|polic(?:y|ies)|freeze|tests?|safeguards?|canary|sign-?offs?|dry[ -]run|change\\s+management)';

/** Sentences that know what went on in somebody's head, or hold them to a rule. */
export const MIND_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'violated-procedure',
    principle: 'rule as verdict',
    question: 'What is the written way, what is the usual way, and why do they differ?',
    reframing: 'The written way and the usual way, and why they differ.',
    cue: 'violat|breach|broke|disregard|ignor|skipp|deviat|follow',
    forms: [
      '{who}{aux}{adv}(?:violated|broke|breached|disregarded|ignored|skipped|deviated\\s+from)\\s+(?:[\\p{L}-]+\\s+){0,3}?{procedure}(?!\\p{L})',
      '{who}{adv}(?:{not}|failed\\s+to\\s+|neglected\\s+to\\s+){adv}follow(?:ed)?\\s+(?:[\\p{L}-]+\\s+){0,3}?{procedure}(?!\\p{L})',
      '(?<!\\p{L}){procedure}\\s+(?:was|were|had\\s+been)\\s+(?:not\\s+followed|violated|ignored|skipped|breached)(?!\\p{L})',
      'without\\s+following\\s+(?:[\\p{L}-]+\\s+){0,3}?{procedure}(?!\\p{L})',
    ],
  },
  {
    id: 'bypassed',
    principle: 'rule as verdict',
    question: 'What does the path allow, and what is usual practice?',
    reframing: 'What the path allows, and what is usual practice.',
    cue: 'bypass|circumvent|around|sidestep|skip|without',
    forms: [
      `{who}{aux}{adv}(?:bypassed|circumvented|went\\s+around|sidestepped|skipped)\\s+(?:[\\p{L}-]+\\s+){0,3}?${SAFEGUARD}(?!\\p{L})`,
      `{who}{aux}{adv}\\p{L}+ed(?:\\s+[^.,;]{1,50})?\\s+without\\s+(?:an?\\s+|the\\s+|any\\s+|prior\\s+|proper\\s+|a\\s+second\\s+)*(?:approval|permission|review|sign-?off|authori[sz]ation|asking|telling\\s+\\p{L}+|testing)(?!\\p{L})`,
      '(?:deployed|merged|released|pushed|shipped)\\s+without\\s+(?:an?\\s+|the\\s+|any\\s+|prior\\s+|proper\\s+)*(?:approval|permission|review|sign-?off|authori[sz]ation)(?!\\p{L})',
    ],
    yieldsTo: ['violated-procedure'],
  },
  {
    id: 'refused',
    principle: 'claim about a mind',
    question: 'What was the reason given?',
    reframing: 'They declined, and the reason they gave.',
    cue: 'refus|insist|resist',
    forms: ['{who}{aux}{adv}(?:refused|refuses|insisted|resisted)(?!\\p{L})'],
  },
  {
    id: 'claimed',
    principle: 'judgement',
    question: 'Would “said” or “reported” do?',
    reframing: '“said” or “reported”.',
    cue: 'claim|admit|confess|alleg',
    forms: [
      '{who}{aux}{adv}(?:claim(?:ed|s)|admit(?:ted|s)|confessed|alleged)(?!\\p{L}|\\s+(?:the\\s+)?(?:task|ticket|issue|lock|lease))',
    ],
  },
  {
    id: 'always-never',
    principle: 'absolute',
    question: 'How often was it, and which incidents show it?',
    reframing: 'How often it was, with the incidents that show it.',
    notIn: ['action', 'wentWell'],
    cue: 'always|never|as usual|yet another|(?:once|yet) again',
    forms: [
      '{other}(?:have\\s+|has\\s+|had\\s+)?(?:always|never)\\s+(?!again|been\\s+(?:affected|able)|lost|lose)\\p{L}+',
      'we\\s+(?:have\\s+)?always\\s+(?:skip|forget|ignore|miss|assume|deploy)\\p{L}*',
      '{start}as\\s+usual,?\\s+(?:we|{them})(?!\\p{L})',
      '(?<!\\p{L})yet\\s+another\\s+(?:mistake|failure|incident|outage|error)(?!\\p{L})',
      '{other}[^.;]{1,60}\\s(?:once|yet)\\s+again(?=[.,;!]|$)',
    ],
    except: ['no\\s+(?:one|body)\\s+(?:always|never)'],
    yieldsTo: ['did-not-check', 'nobody-noticed', 'should-not-have', 'should-have'],
  },
  {
    id: 'assumed',
    principle: 'claim about a mind',
    question: 'From what did they understand it so?',
    reframing: 'What they understood, and from what.',
    cue: 'assum|presum',
    forms: [
      '{who+}{aux}{adv}(?:assumed|presumed|assuming)(?!\\p{L}|\\s+(?:the\\s+)?(?:roles?|leadership|control|command|ownership|identity))',
      '{start}assumed\\s+(?:that|this|it|the)(?!\\p{L}|\\s+roles?)',
      '{who}{aux}{adv}made\\s+(?:an?|the)\\s+(?:[\\p{L}-]+\\s+)?assumptions?(?!\\p{L})',
    ],
  },
  {
    id: 'misread',
    principle: 'person as cause',
    question: 'What was entered or shown, and what accepted it?',
    reframing: 'What was shown, what was entered, and what accepted it.',
    cue: 'misread|misunder|misinter|mistyp|misclick|mis-click|misspel|finger|typo',
    forms: [
      "{who+}{aux}{adv}(?:misread|misunderstood|misinterpreted|mistyped|mis-?clicked|misspelled|misspelt|typo['’]?e?d)(?!\\p{L})",
      '(?<!\\p{L})fat[- ]fingered(?!\\p{L})',
      '(?<!\\p{L})typo\\s+(?:made\\s+)?(?:by|of)\\s+{people}',
      '(?<!\\p{L})(?:user|operator|developer|engineer)\\s+misunderstandings?(?!\\p{L})',
      '{start}(?:misread|mistyped)(?!\\p{L})',
    ],
  },
  {
    id: 'too-slow',
    principle: 'judgement',
    question: 'How long was it, and what was being tried in that time?',
    reframing: 'The interval with its times, and what was being tried.',
    cue: 'too long|slow|too late',
    forms: [
      '(?:{who}|{start}support\\s+)(?:[^.,;]{0,15}\\s)?took\\s+(?:\\p{L}+\\s+)?too\\s+long(?!\\p{L})',
      '(?:{who}|{start}support\\s+)(?:was|were|is|are)\\s+{adv}slow\\s+(?:to|in|at)(?!\\p{L})',
      '{who}{aux}{adv}(?:reacted|responded|escalated|acted|communicated)\\s+(?:\\p{L}+\\s+)?(?:slowly|too\\s+late)(?!\\p{L})',
      '(?<!\\p{L})(?:our|the|their)\\s+(?:reaction|escalation|communication|response)\\s+(?:was|came|took)\\s+(?:\\p{L}+\\s+)?(?:too\\s+(?:slow|late|long)|slow)(?!\\p{L})',
    ],
  },
  {
    id: 'been-warned',
    principle: 'hindsight',
    question: 'Which message was it: channel, time, and what else was going on?',
    reframing: 'The message with its channel and time, and what else was going on.',
    cue: 'warned|told|reminded',
    forms: [
      '{who}(?:had|has|have)\\s+been\\s+{adv}(?:warned|told|reminded)(?!\\p{L})',
      '{other}(?:was|were)\\s+{adv}(?:warned|told\\s+(?:not|about|repeatedly|explicitly)|reminded)(?!\\p{L})',
    ],
  },
  {
    id: 'everyone-knows',
    principle: 'absolute',
    question: 'Who did know, and where is it written?',
    reframing: 'What it relies on knowing, and who knew it.',
    cue: 'know|knew',
    forms: [
      '(?<!\\p{L})(?:everyone|everybody|we\\s+all|all\\s+of\\s+us)\\s+(?:\\p{L}+ly\\s+|already\\s+)?(?:knows?|knew)(?!\\p{L}|\\s+(?:where|how|who|what|when|whom|which))',
      'as\\s+(?:everyone|everybody)\\s+knows',
    ],
    except: [
      '(?:make|making|made)\\s+sure',
      'ensur',
      '(?:not|whether|so\\s+that|until)\\s+(?:everyone|everybody|we\\s+all)',
    ],
  },
  {
    id: 'dropped-ball',
    principle: 'judgement',
    question: 'What was passed on, and what was expected of whom?',
    reframing: 'The hand-off: what was passed on, and what was expected.',
    cue: 'the ball|asleep|over the wall|the buck',
    forms: [
      '(?<!\\p{L})dropp?(?:ed|ing|s)?\\s+the\\s+ball(?!\\p{L})',
      '(?<!\\p{L})asleep\\s+at\\s+the\\s+(?:wheel|switch)',
      '(?<!\\p{L})(?:threw|throw|throws|thrown|throwing|tossed)\\s+(?:[\\p{L}-]+\\s+){1,4}over\\s+the\\s+wall',
      '(?<!\\p{L})pass(?:ed|ing)\\s+the\\s+buck',
    ],
  },
  {
    id: 'persons-job',
    principle: 'rule as verdict',
    question: 'How did each side understand who owned it?',
    reframing: 'Ownership as each side understood it.',
    notIn: ['action'],
    cue: 'job|responsib|duty|task',
    forms: [
      "(?:was|is|were)\\s+(?:clearly\\s+|not\\s+)?{people}['’]s?\\s+(?:job|responsibility|duty|task)(?!\\p{L})",
      '(?:was|is)\\s+(?:clearly\\s+|not\\s+)?the\\s+(?:job|responsibility|duty|task)\\s+of\\s+{people}',
    ],
  },
  {
    id: 'hid',
    principle: 'person as cause',
    question: 'Does this belong in the document? Talk about it outside the room.',
    reframing: 'Not for this file: talk about it outside the room.',
    cue: 'lied|lying|hid|cover|conceal|withheld',
    forms: [
      '{who}{aux}{adv}(?:lied|covered\\s+up|deceived|(?:was|were)\\s+lying)(?!\\p{L})',
      '{other}{aux}{adv}(?:hid|hidden|concealed|withheld)(?!\\p{L})',
    ],
  },
];
