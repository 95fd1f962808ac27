import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** What somebody left undone, with or without saying who. */
export const OMISSION_FAMILIES: readonly WordFamily[] = [
  {
    id: 'left-undone',
    principle: 'person as cause',
    question: 'What normally prompts this step, and what happened to that prompt?',
    reframing: 'It did not happen; what normally prompts it.',
    sure: (
      "'s mind / kept (?:quiet|silent|mum|it to (?:himself|herself|themselves)) / hops off / " +
      'never looked (?:back|up|at) / went for (?:a )?(?:coffee|lunch|a smoke|a walk|smoke) / ' +
      'never came back to it / ' +
      'let(?:s|ting)? (?:it|that|them|this) (?:ring|lie|slide|go|slip|rot|burn|lapse|fester|drift) / ' +
      'left (?:it |the \\w+ )?to rot / (?:went|gone) (?:awol|missing)'
    ).split(' / '),
    ofPeople: (
      '(?:did|does|do|done|said|says|made|doing|saying) nothing / forg[eo]t(?:s|ten|ting)? / ' +
      'neglect(?:s|ed|ing)? / omit(?:s|ted|ting)? / fail(?:s|ed|ing)? to / failure to / ' +
      'overlook(?:s|ed|ing)? / miss(?:es|ed)(?! (?:its|their) sl) / skip(?:s|ped|ping)? / ' +
      'disregard(?:s|ed|ing)? / ignor(?:e|es|ed|ing) / dismiss(?:es|ed|ing)? / ' +
      'postpon(?:ed|es|ing) / procrastinat(?:ed|ing) / stalled / put (?:it )?off / ' +
      '(?<!as )abandon(?:ed|s) / unread / ' +
      "(?:did not|didn't|does not|doesn't|don't|do not|had not|hadn't|has not|hasn't|have not|haven't|never|not)(?: \\w+ly| even| ever| once| really| actually| yet| to| have)* (?:check|checked|test|tested|look|looked|read|ask|asked|tell|told|inform|informed|notice|noticed|verify|verified|validate|see|saw|seen|react|reacted|respond|responded|reply|replied|answer|answered|escalate|escalated|communicate|communicated|renew|renewed|review|reviewed|open|opened|consult|consulted|document|documented|write|wrote|warn|warned|say|said|update|updated|do|done|make|rehearse|think|thought|consider|considered|raise|raised|call|called|pick|follow|followed|finish|finished|bother|bothered|care|cared|clean|close|closed|lock|locked|report|reported|monitor|watch|pay|paid|wait|waited|stop|stopped|question|questioned|glance|listen|listened|mention|mentioned|share|shared|post|posted|announce|announced|page|paged|wake|woke|own|plan|planned|prepare|prepared|talk|talked|turn|turned|switch|switched|show|showed|attend|join|joined|hand|handed|pass|passed|send|sent|learn|learnt|learned|coordinate|co-ordinate|speak|spoke|spoken|lift) / " +
      'never (?:renewed|got|finished|read|touched|looked|bothered|gave|sent|set|asked|told|came|wrote|updated|tested|checked) / ' +
      "(?:was|wasn't|were|weren't|not)(?: not)? (?:paying|watching|looking|listening|following|aware|responding|answering) / " +
      'left (?:it |the |his |her |their |a )?(?:\\w+ )?(?:open|unlocked|running|on|lying|behind|unfinished|off|unattended|half) / ' +
      'let(?:s|ting)? (?:the|our|a) \\w+ (?:ring|lie|slide|go|slip|run|drop|rot|burn|expire|lapse) / ' +
      'walk(?:s|ed)? (?:out|off|away|past|by) / ' +
      'without (?:posting|telling|saying|checking|asking|looking|reading|testing|a word) / ' +
      "wasn't [.,] / leaves? (?:it|the \\w+)"
    ).split(' / '),
    faint: (
      'forgotten / missed / ignored / unanswered / unattended / unwatched / anything until / ' +
      'late again / slipped'
    ).split(' / '),
  },
  {
    id: 'could-not-be-bothered',
    principle: 'judgement',
    question: 'What else was going on, and how did this look among it?',
    reframing: 'What was going on at that hour, and how this looked among it.',
    sure: (
      "(?:not|n't|never|nobody|even|cannot|ø|one)(?: of \\w+)?(?: \\w+ly)?(?: be| been| at all| even| have)* bother(?:s|ed)? / " +
      "(?:couldn't|can't|wouldn't|didn't|didn't even|don't|doesn't) (?:be |even )?bother(?:ed)? / " +
      'bother(?:ed|ing)? to / without bothering / not .{0,20}so much as / without so much as / ' +
      'so much as (?:a |opening|looking|reading|asking|telling|glancing) / ' +
      'lift(?:s|ed|ing)? a finger / turn(?:s|ed|ing)? a blind eye / ' +
      'look(?:s|ed|ing)? the other way / shrug(?:s|ged|ging)? / ' +
      'brush(?:es|ed|ing)? (?:it |them |this |him |her |us |\\w+ \\w+ )?(?:off|aside) / ' +
      'wav(?:e|es|ed|ing) (?:it |them |this |the \\w+ )?(?:through|away|aside|off) / ' +
      'sat on (?:it|the (?:ticket|report|email|alert|warning|request)|that|this|his hands|her hands|their hands) / ' +
      '(?:been )?sitting on (?:it|that|the (?:ticket|report|email|alert|warning|request)) / ' +
      'sitting (?:idle|around) / asleep (?:at|on|in|when|while|during) / half asleep / ' +
      'slept (?:through|in|past) / dozing / nodded off / snooz(?:ed|ing) / ' +
      'dropp?(?:ed|ing|s)? the ball / passing the ball / pass(?:ed|ing)? the buck / at the wheel / ' +
      'at the switch / (?:fell|fallen|slipped|slip|fall) (?:through|between) the (?:cracks|net) / ' +
      'seen? fit to / saw fit / taking (?:it|this|things) lightly / ' +
      'took (?:it|this) (?:too )?lightly / took no (?:trouble|notice|interest|action|steps) / ' +
      'no (?:steps|action|effort|attempt|trouble)(?: \\w+)? (?:was|were) (?:\\w+ )?(?:taken|made) / ' +
      'not a (?:peep|word|sound|whisper) / without a word / missed the memo / spare a minute / ' +
      '(?:bury|buried|burying)(?: \\w+)? heads? / in the sand / wash(?:ed)? (?:his|her|their) hands / ' +
      "(?:somebody|someone|§) else 's problem / " +
      '(?:somebody|someone|§) else (?:would|will|was going to)  / worth getting / ' +
      'beneath (?:certain|them|him|her|some) / carried on regardless / ø thought of / ' +
      'gather(?:ed|ing)? dust / to (?:its|their) own devices / deaf ears? / unheeded / swept under / ' +
      "under the (?:rug|carpet) / on (?:his|her|their|P 's) watch / out to lunch / " +
      'late to the party / pushed with the belly / the courtesy / radio silence / ' +
      'deafening silence / crickets / stonewall(?:ed|ing) / ghosted / kick(?:ed|ing)? the can / ' +
      'on the back burner / paid lip / sleep(?:ing)? (?:on|through) (?:the|it) / ' +
      'took (?:his|her|their) (?:sweet )?time / ' +
      'dragg?(?:ed|ing) (?:his|her|their|its) (?:feet|heels) / twiddl(?:ed|ing) / fiddled while / ' +
      'stood by / watched it / let (?:it|things) slide / threw .{1,20} over the wall / ' +
      "over the wall / not (?:my|our|his|her|their) (?:problem|job|department) / couldn't care / " +
      'hand-?wav(?:ed|ing) / swatted / went unnoticed by (?:P) / left in the dark / fobbed off / ' +
      'blew (?:it |us |me )?off / paid no (?:attention|heed) / ' +
      'without a second (?:look|thought|glance) / without looking up'
    ).split(' / '),
    ofPeople: (
      'lightly / was sleeping / went (?:home|to bed|on holiday) / passed? by / slept / asleep / ' +
      'and went for'
    ).split(' / '),
    faint: 'thought of / a word to / unnoticed / sits on / regardless'.split(' / '),
  },
  {
    id: 'nobody-did',
    principle: 'person as cause',
    question: 'What could have brought it to the surface, and when did something?',
    reframing: 'What did not bring it to the surface until when.',
    sure: (
      '(?:ø)(?: \\w+)?(?: of \\w+ \\w+| of (?:them|us)| on the \\w+ \\w+| in \\w+ \\w+| from \\w+ \\w+| over in \\w+)?(?: had| has| was| were| is| did| ever| really| even| actually| here| there| seems? to| appears? to| else)* (?:not |ever |once |even |to )*(?:thought|think|thinks|noticed|checked|saw|seen|looked|responded|acted|reacted|escalated|told|reviewed|tested|reported|raised|questioned|asked|updated|wrote|documented|verified|renewed|replied|watched|monitored|realised|realized|knew|caught|acknowledged|acked|investigated|aware|watching|looking|monitoring|paying|took|cared|learns|learned|learnt|cares|wondering|dared|informed|inform|said|called|picked|read|mentioned|spotted|spoke|stopped|wanted|felt|bothered|answered|moved|followed|double-checked|bothering|objected|challenged|remembered|volunteered|owned|owns|warned|listened|stepped|considered|connected|put two|blinked|batted|flagged) / ' +
      "(?:ø)(?:'d)? thought to / not one (?:of|person|single) / not a single (?:§|one|person) / " +
      '(?:ø) had the (?:sense|decency|courage|courtesy|presence|guts|wit)'
    ).split(' / '),
    ofPeople: [],
    faint: '(?:ø) (?:on|in|at) (?:the|that|our) / (?:ø) (?:had|did|could|would|was|is) / (?:ø)'.split(' / '),
  },
  {
    id: 'was-not-done',
    principle: 'nobody acts',
    question: 'Who or what normally does this, and what prompts it?',
    reframing: 'Which role or tool does this step, and what prompts it.',
    sure: (
      '(?:no|little|insufficient|scant|not enough|too little|inadequate) (?:consideration|attention|heed|thought|care|regard)(?! (?:to|for) the machine) / ' +
      'having been (?:disregarded|ignored|omitted|forgotten|overlooked) / ' +
      'non-?(?:observance|compliance|adherence) / oversight(?:s)?(?! (?:board|committee)) / ' +
      '(?:unfortunate|regrettable|momentary|a|brief) lapse / lapse (?:of|in) / no reason has been / ' +
      'no explanation has been / rubber-?stamp(?:ed|ing|s)? / (?:those|persons?) responsible / ' +
      'in spite of (?:so many|repeated|several) / ' +
      'despite (?:repeated|several|many|multiple|being|having|our|my|clear|explicit|all) (?:\\w+ )?(?:warned|told|reminders?|warnings?|asked|requests?|instructed|trained|training|knowing) / ' +
      'without (?:any )?(?:checking|asking|telling|consulting|informing|warning|verifying|thinking|coordination|consultation|so much) / ' +
      'was (?:unfortunately|regrettably|simply|just|again|clearly) (?:omitted|neglected|forgotten|overlooked|missed|ignored|skipped|not) / ' +
      '(?:was|were|been) (?:\\w+ly )?(?:neglected|overlooked|disregarded|brushed aside) / ' +
      'fell short / left (?:a lot|much|something|room) to / left to chance / taken for granted / ' +
      'not given the / bulletin unread / , unread / seen by no one / read by no one'
    ).split(' / '),
    ofPeople: [
      '(?:was|were|been|being|got|is)(?: \\w+ly| never| not| simply| just| also| again)* (?:forgotten|omitted|ignored|skipped|missed|dismissed)',
      'without (?:any )?(?:testing|reading|looking|approval|permission|notice|review|authori[sz]ation)',
    ],
    faint: (
      "(?:was|were|had been|has been|is)(?:n't| not| never)(?: \\w+ly)? (?:carried out|consulted|informed|followed|observed|respected|done|performed|tested|checked|verified|reviewed|read|heeded|considered|communicated|discharged|questioned|given|told|answered|asked|documented|escalated|updated|renewed) / " +
      'did not take place / never got done / ' +
      'never (?:been )?(?:tested|checked|done|reviewed|read|updated|finished) / ' +
      'was left (?:on|open|running|unlocked|out|off) / left (?:on|open|unlocked) (?:by|after|over) / ' +
      'at no time / unopened / last touched / notwithstanding / omission / lapse / inadequate / ' +
      'insufficient'
    ).split(' / '),
  },
];
