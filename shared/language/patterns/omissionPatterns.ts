import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';
import { NOBODY_DID } from '#shared/text/roleWords.ts';

const CHECKED =
  '(?:check|test|notice|verif|validate|look(?:ed)?\\s+(?:at|into|for)|read|review|monitor|spot|respond|react|escalate|communicate|inform|notif|tell|told|realise|realize|double-check|follow(?:ed)?\\s+up|rehearse|investigate|see\\s+(?:the|that|this|it)|saw)(?:i?e?[ds]|y|ted)?(?!\\p{L})';

/** Sentences about what a person left undone. */
export const OMISSION_PATTERNS: readonly LanguagePattern[] = [
  {
    id: 'failed-to',
    principle: 'person as cause',
    question: 'What normally prompts this step, and what happened to that prompt?',
    reframing: 'It did not happen; what normally prompts it.',
    cue: 'fail',
    forms: [
      '{who+}{aux}{adv}fail(?:ed|s|ing)\\s+to\\s+\\p{L}',
      "{people}(?:['’]s?)?\\s+failure\\s+to\\s+\\p{L}",
      'failure\\s+(?:of|by)\\s+{people}\\s+to\\s+\\p{L}',
    ],
    yieldsTo: ['violated-procedure'],
  },
  {
    id: 'neglected',
    principle: 'person as cause',
    question: 'Where would this step have come up: in a checklist, a prompt, a habit?',
    reframing: 'The step stood outside every checklist and prompt.',
    cue: 'neglect|omitted',
    forms: [
      '{who+}{aux}{adv}(?:neglect(?:ed|s)|omitted|omits)\\s+to(?!\\p{L})',
      '{start}neglected\\s+to(?!\\p{L})',
    ],
  },
  {
    id: 'forgot',
    principle: 'person as cause',
    question: 'Does this step depend on memory alone?',
    reframing: 'The step depended on memory alone.',
    cue: 'forg[eo]t',
    forms: [
      '{who+}{aux}{adv}(?:forgot|forgotten|forgets)(?!\\p{L}|\\s+password)',
      '{start}forgot\\s+(?:to|about)(?!\\p{L})',
      '(?:was|were|been|got)\\s+(?:simply\\s+|just\\s+)?forgotten',
    ],
    except: ['so\\s+(?:that\\s+)?[^.]{0,40}not\\s+(?:be\\s+)?forgotten'],
  },
  {
    id: 'did-not-check',
    principle: 'counterfactual',
    question: 'Where was the signal, and where was attention at that moment?',
    reframing: 'Where the signal was, and where attention was at that moment.',
    cue: "not|n['’]t|never",
    forms: [`{who}{adv}{not}{adv}${CHECKED}`],
    except: ['{not}{adv}(?:see|notice|find|read)\\s+(?:any|much|further)(?!\\p{L})'],
    yieldsTo: ['nobody-noticed'],
  },
  {
    id: 'missed',
    principle: 'judgement',
    question: 'How many others stood beside it that hour?',
    reframing: 'How the signal looked among the others of that hour.',
    cue: 'miss|overlook',
    forms: [
      '{who+}{aux}{adv}(?:missed|overlooked)(?!\\p{L})',
      '(?:alerts?|pages?|warnings?|e-?mails?|notifications?|steps?|signals?|this|which)\\s+(?:was|were|been|got)\\s+{adv}(?:missed|overlooked)(?!\\p{L})',
      '(?:was|were|been)\\s+{adv}overlooked(?!\\p{L})',
    ],
    except: [
      'missed\\s+(?:(?:its|their|the|our)\\s+)?(?:slos?|slas?|targets?|deadlines?|objectives?|heartbeats?)(?!\\p{L})',
    ],
  },
  {
    id: 'ignored',
    principle: 'claim about a mind',
    question: 'When was it seen, and what made it read as routine?',
    reframing: 'When it was seen, and why it read as routine.',
    cue: 'ignor|disregard|dismissed',
    forms: [
      '{who+}{aux}{adv}(?:ignored|ignores|disregarded|dismissed)(?!\\p{L})',
      '(?:alerts?|pages?|warnings?)\\s+(?:was|were|been|got)\\s+{adv}(?:ignored|dismissed|disregarded)(?!\\p{L})',
    ],
    yieldsTo: ['violated-procedure'],
  },
  {
    id: 'nobody-noticed',
    principle: 'person as cause',
    question: 'What could have brought it to the surface, and when did something?',
    reframing: 'What did not bring it to the surface until when.',
    cue: 'nobody|no[ -]one|none of',
    forms: [
      `(?<!\\p{L})(?:nobody|no[ -]one|none\\s+of\\s+(?:us|them|the\\s+\\p{L}+))\\s+(?:had\\s+|has\\s+|ever\\s+|really\\s+|even\\s+|actually\\s+)*(?:${NOBODY_DID}|realised|realized|thought|knew|caught|acknowledged|investigated|was\\s+(?:aware|watching|looking|monitoring|paying))(?!\\p{L})`,
    ],
    except: ['nobody\\s+else\\s'],
  },
  {
    id: 'should-have-known',
    principle: 'claim about a mind',
    question: 'Where was that information, and who could see it?',
    reframing: 'Where the information was, and who could see it.',
    cue: 'know|aware|realis|realiz|foreseen|anticipated|expected|coming',
    forms: [
      '{who}{adv}(?:should|must|ought\\s+to){have}{adv}(?:known|been\\s+aware|realised|realized|foreseen|anticipated|expected|seen\\s+(?:it|this)\\s+coming)(?!\\p{L})',
      '{who}knew\\s+(?:full|perfectly)\\s+well',
    ],
  },
];
