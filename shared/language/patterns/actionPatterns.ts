import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';

/** Remedies that ask people to be better, and work without an end. */
export const ACTION_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'action-be-careful',
    principle: 'remedy for people',
    question: 'Which guard, default or alert would make care unnecessary?',
    reframing: 'A guard, a default, an alert, or one step less.',
    fields: ['action'],
    cue: 'careful|cautious|vigilant|diligent|attentive|mindful|attention|remember|forget|double|care|eye|twice',
    forms: [
      '(?<!\\p{L})(?:be|being|stay)\\s+(?:more\\s+|extra\\s+|very\\s+|especially\\s+)?(?:careful|cautious|vigilant|diligent|attentive|mindful)(?!\\p{L})',
      '(?<!\\p{L})pay(?:ing)?\\s+(?:more\\s+|closer\\s+|better\\s+|close\\s+|extra\\s+)?attention(?!\\p{L})',
      "(?:{start}|(?:we|to|should|must|always|please)\\s+)(?:remember\\s+to|don['’]t\\s+forget|do\\s+not\\s+forget|double[- ]check)(?!\\p{L})",
      '(?<!\\p{L})take\\s+(?:more\\s+|extra\\s+|greater\\s+)?care(?!\\p{L})',
      '(?<!\\p{L})(?:keep\\s+an\\s+eye\\s+on|think\\s+twice)(?!\\p{L})',
    ],
  },
  {
    id: 'action-retrain',
    principle: 'remedy for people',
    question: 'Which tool or default could change, with training beside it?',
    reframing: 'A change of tool or default, with training beside it.',
    fields: ['action'],
    cue: 'train|remind|reprimand|coach|educate|teach|lecture|warn',
    forms: [
      '(?<!\\p{L})(?:re-?train|train|remind|reprimand|coach|educate|teach|lecture|warn)\\s+{people}',
      '(?<!\\p{L})(?:re-?train|train|remind|coach|educate|teach)\\s+(?:everyone|everybody|us|ourselves)(?!\\p{L})',
      '(?<!\\p{L})(?:more|better|additional|refresher|mandatory)\\s+training(?!\\p{L})',
      '(?<!\\p{L})training\\s+for\\s+{people}',
    ],
    except: ['automatic', 'automated', '(?:by|from|with)\\s+a\\s+(?:bot|job|script)'],
  },
  {
    id: 'action-approval',
    principle: 'remedy for people',
    question: 'What does it cost each week, when does it end, and can it be automated?',
    reframing: 'Its cost per week, its end, and whether it can be automated.',
    fields: ['action'],
    cue: 'approv|sign-?off|checklist|manual|pair of eyes|four-?eyes|change board',
    forms: [
      '(?<!\\p{L})(?:add|require|introduce|mandate|enforce|create|need|set\\s+up|establish)(?:s|ing)?\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:approvals?|sign-?offs?|checklists?|manual\\s+(?:checks?|steps?|reviews?)|pair\\s+of\\s+eyes|four-?eyes(?:\\s+\\p{L}+)?|change\\s+board)(?!\\p{L})',
      '(?<!\\p{L})(?:steps?|items?)\\s+to\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}?checklists?(?!\\p{L})',
    ],
    except: ['automat', 'checklists?\\s+(?:bot|tool)'],
  },
  {
    id: 'action-never-again',
    principle: 'absolute',
    question: 'What will be measured, from what to what, and by when?',
    reframing: 'A measure and a bound: from what, to what, by when.',
    fields: ['action'],
    cue: 'happen|occur|recur|in (?:the )?future',
    forms: [
      "(?<!\\p{L})(?:never|not|n['’]t|cannot|can['’]t)\\s+(?:be\\s+able\\s+to\\s+|ever\\s+)?(?:(?:happens?|occurs?)\\s+(?:ever\\s+)?again|recurs?)(?!\\p{L})",
      "n['’]t\\s+(?:ever\\s+)?(?:(?:happen|occur)\\s+(?:ever\\s+)?again|recur)(?!\\p{L})",
      '(?<!\\p{L})(?:prevent|avoid)\\s+(?:this|it|such\\s+\\p{L}+|similar\\s+\\p{L}+)\\s+(?:from\\s+(?:ever\\s+)?(?:happening|occurring)(?:\\s+again)?|in\\s+(?:the\\s+)?future)(?!\\p{L})',
    ],
  },
  {
    id: 'action-unbounded',
    principle: 'unbounded',
    question: 'What will be there when it is done?',
    reframing: 'A verb, an object and how anyone can tell that it is done.',
    fields: ['action'],
    cue: 'investigate|improve|look into|looking into|explore|research|consider|think about',
    forms: [
      '(?:{start})(?:(?:we|to|should|need|must|will|please|also)\\s+){0,4}(?:investigate|improve|look\\s+into|explore|research|consider|think\\s+about)(?!\\p{L})',
    ],
    except: [
      '\\d',
      '(?<!\\p{L})(?:and\\s+(?:fix|repair|remove|replace|correct|set|add)|write|document|decide|report|propose|publish|timebox|time-?boxed|spike|until|done\\s+when|so\\s+that)(?!\\p{L})',
    ],
  },
  {
    id: 'outage-word',
    principle: 'accuracy',
    question: 'Which part, and how many? Is it a degradation of that part?',
    reframing: 'A degradation of that part, for so many.',
    fields: ['summary'],
    cue: 'outage',
    forms: [
      '(?<!\\p{L})partial\\s+outage(?!\\p{L})',
      'outage[^.;]{0,60}?\\s(?:only\\s+)?(?:(?!100)\\d{1,2}(?:[.,]\\d+)?\\s?(?:%|percent)|some|a\\s+(?:few|subset|portion|fraction|part|small\\s+\\p{L}+)|several|certain)\\s+(?:of\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(?:users|customers|visitors|requests|tenants|regions?|traffic|orders)(?!\\p{L})',
    ],
  },
];
