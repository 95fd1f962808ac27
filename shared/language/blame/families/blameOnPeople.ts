import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** People as causes, remedies that ask people to be better, heroes, and what is known only now. */
export const BLAMED_FAMILIES: readonly WordFamily[] = [
  {
    id: 'because-of-a-person',
    principle: 'person as cause',
    question: 'What in the tools and the process let one step have this effect?',
    reframing: 'The step, and what in tools and process let it have this effect.',
    sure: (
      '(?:because of|due to|owing to|down to|(?<!^ )thanks to|courtesy of|caused by|triggered by|provoked by|occasioned by|brought about by|the work of|at the hands of|on account of|fault of|faults? by|mistake by) (?:the |our |an? |one )?(?:(?:actions?|carelessness|negligence|mistakes?|errors?|incompetence|fault) of )?(?:the |our |an? |one )?(?:\\w+ )?(?:§|him|her|you)(?! (?:system|service|tool|api|database|server|board|app|hub|rotation|outage)) / ' +
      '(?:attribut(?:ed|able)|ascribed|traced|traceable|put down) (?:back )?to (?:the |our |an? )?(?:\\w+ ){0,5}?(?:§|him|her) / ' +
      '(?:§|he|she) (?:is to blame|was to blame|are to blame|were to blame|caused|causes) / ' +
      "blam(?:e|ed|es|ing)(?! screen) / whose fault / (?:P) 's fault / offenders? / guilty / " +
      'perpetrators? / ' +
      'the (?:person|colleague|technician|operator|clerk|individual|party|parties|employee|engineer)s? (?:responsible|concerned|in question|who (?:did|caused|made|erased|deleted|broke|pushed|pressed|sent|mailed|ran)) / ' +
      'who (?:did|made|pressed|pushed|pulled|broke|approved|caused|answers|is responsible|was responsible|let|allowed) / ' +
      'that name / his name is / her name is / names? attached / you know who / unnamed individual / ' +
      'audit log says / git blame / case closed / happily ever / ' +
      '(?:P)(?: \\w+ly| then| also| just)* (?:broke|breaks|nuk(?:ed|es)|kill(?:ed|s)|crash(?:ed|es)|destroy(?:ed|s)|wip(?:ed|es)|tank(?:ed|s)|torch(?:ed|es)|ruin(?:ed|s)|wreck(?:ed|s)|sank|blew up|took (?:us|it|the \\w+|\\w+|our \\w+|everything) (?:down|out|offline)|takes (?:down|out)|took (?:down|out)|brought (?:\\w+ )*?(?:down|to its knees)|knocked (?:\\w+ )*?(?:out|over|offline)|trash(?:ed|es)|hos(?:ed|es)|bork(?:ed|s)|brick(?:ed|s)|yank(?:ed|s)|clobber(?:ed|s)|toast(?:ed)?) / ' +
      "pushes straight to / (?:P) 's (?:\\w+ )?(?:little |famous |clever |brilliant |quick ) / " +
      "because (?:the |our )?(?:\\w+ )?(?:P)(?: \\w+)? (?:ran|pushed|deleted|pressed|changed|typed|wrote|pulled|turned|clicked|unplugged|forgot|didn't|had not|hadn't|never) / " +
      '(?:lost|gone|down) (?:to|over|because) (?:P) / wrong (?:man|guy|person|people) / ' +
      'had the (?:good |bright |brilliant )?idea / the good idea / entry made by / ' +
      'actions? of (?:the |an? |our )?(?:\\w+ )?(?:P) / single handed'
    ).split(' / '),
    ofPeople: ['straight to (?:prod|production|main|master|the edge)', 'unauthori[sz]ed'],
    faint: (
      'courtesy of / (?:at|to) (?:fault|blame) / fault (?:lies|rests|is|was|of) / whoever / ' +
      'find out who / (?:P) and (?:his|her|their) / ' +
      '(?:cost|costs|lost) (?:us|this company|the company|me|our) / in possession of / ' +
      'of a (?:temporary|junior|new|single)  / one of us  / one of them  / lights out / ' +
      'premature(?:ly)? / intervention of'
    ).split(' / '),
  },
  {
    id: 'be-careful',
    principle: 'remedy for people',
    question: 'What process or tool could have caught this automatically?',
    reframing: 'The process or tool that could have caught this automatically.',
    fields: ['action', 'lesson'],
    sure: (
      '(?:be|being|become|stay|remain|been|get) (?:\\w+ )?(?:careful|vigilant|mindful|attentive|diligent|cautious|thorough|awake|alert|watchful|conscientious|disciplined|proactive) / ' +
      '(?:more|greater|extra|better|heightened|increased|due|utmost|proper|all due|closer|full|special|particular|maximum|some) (?:\\w+ )?(?:care|attention|attentiveness|vigilance|caution|circumspection|diligence|discipline|focus|awareness|prudence|rigou?r|thoroughness|concentration|responsibility|mindfulness|attention to) / ' +
      'take (?:more|better|greater|extra|due) (?:care|time) / ' +
      'more (?:carefully|thoroughly|attentively|closely|diligently|responsibly|cautiously) / ' +
      'pay(?:ing|s)? (?:\\w+ )?(?:\\w+ )?attention / (?:double|triple)-?\\s?check(?:s|ed|ing)? / ' +
      '(?:check|read|look|think|measure|verify|review) (?:\\w+ )?(?:twice|again|before|first|everything|carefully) / ' +
      'think(?: \\w+)? before / slow down / breathe / deep breath / take a breath / ' +
      'keep (?:\\w+ )?(?:wits|eyes?|an eye|calm|focus) / eyes (?:open|peeled) / ' +
      'exercise (?:\\w+ )?(?:caution|care|vigilance|restraint|diligence|due) / watch out / ' +
      'look out for / adher(?:e|ing|ence) to / impress(?:ed)? (?:up)?on / rais(?:e|ing) awareness / ' +
      '(?:make|making) (?:\\w+ )*?aware / ' +
      'remind(?! \\S+ automatically)(?: all| everyone| everybody| staff| the| our| engineers| people| operators| teams?| developers| P| them| him| her| each) / ' +
      '(?:friendly|gentle|general|stern|another) (?:reminder|nudge) / ' +
      'reminder to (?:all|everyone|staff|the) / ' +
      '(?:ask|asking|tell|telling|instruct|instructing|urge|request|requested|advise|encourage|want) (?:all |the |our |every |each |your )?(?:\\w+ )?(?:P|everyone|folks|ppl|people|you|members|agents|crew|volunteers|drivers|nurses|teachers) to (?:please|be|read|check|pay|keep|double|re-?read|think|take|make sure|watch|look|follow|learn|concentrate|do (?:his|her|their|better)) / ' +
      'asking (?:folks|people|everyone) / ' +
      'read the (?:instructions|manual|docs|documentation|runbook|channel|topic|ticket|f) / ' +
      're-?read / (?:rtfm) / promised (?:to|he|she|they) / enjoined / from (?:now|here) on(?: in)? / ' +
      'never again / try harder / do better / we must all / everyone (?:must|should|needs) / ' +
      'lessons? for (?:P) / sense of (?:ownership|urgency) / ownership mindset / safety culture'
    ).split(' / '),
    ofPeople: (
      'concentrate / ' +
      '(?:must|should|shall|need to|have to|will|to) (?:always )?(?:follow|adhere|comply|stick|respect|observe|obey|abide)(?: to| with| by)? (?:the|all|our|established|approved) / ' +
      'undertaken to'
    ).split(' / '),
    faint: 'importance of / reminded / remind / recall(?:ing)? to / to recall / circular / in future'.split(
      ' / ',
    ),
  },
  {
    id: 'punished',
    principle: 'remedy for people',
    question: 'What would make the same step safe for the next person?',
    reframing: 'What makes the same step safe for whoever takes it next.',
    sure: (
      '(?:written|formal|verbal|final|oral|stern) (?:warning|reprimand|complaint|caution) / ' +
      'reprimand(?:s|ed)? / disciplin(?:e|ary|ed)(?! on site) / human resources / ' +
      'personnel (?:file|nature|measures|consequences) / on (?:his|her|their) file / ' +
      'on the file of / (?:performance|annual) (?:review|appraisal)(?! of) / ' +
      '(?:his|her|their) (?:appraisal|review|performance) / performance improvement / ' +
      '(?:fire|fired|firing|sack|sacked|dismissal|demote|demoted|demotion|terminate|suspend|suspended|suspension of) (?:P|him|her|them|the|whoever|from) / ' +
      'dismissal / shown the door / collect (?:their|his|her) papers / part ways / ' +
      'not be (?:continued|renewed|extended) beyond / ' +
      'contract (?:of|with) (?:P|the technician|the operator) / ' +
      '(?:lose|loses|lost|losing|strip|stripped|revoke|revoked|withdraw|withdrawn|remove|pull|take|taking|taken|suspend|cut|block|restrict|limit) (?:\\w+ ){0,4}?(?:access|rights?|privileges?|login|bonus|permissions?|credentials|admin|sudo|premium|pager|licen[cs]e|badge|keys?)(?! token) / ' +
      '(?:take|taking|took) (?:\\w+ |§ ){1,4}(?:off|away from) (?:the )?(?:\\w+ )?(?:rota|roster|rotation|schedule|§|pager|on-call|project) / ' +
      'privileges (?:\\w+ ){0,5}(?:are|is|be|were) (?:withdrawn|revoked|suspended|removed) / ' +
      'dock(?:ed|ing)? (?:the|his|her|their|P) / sanctions?(?! list) / penalt(?:y|ies) for / ' +
      '(?:held|hold|holding) (?:\\w+ )*?(?:to account|accountable|responsible) / answers? for / ' +
      'name and / ' +
      '(?:a|another|have|had|having) (?:\\w+ )?(?:word|words|chat|talk|talking-to|conversation)s? (?:with|w/|to|about) / ' +
      'have had words / ernst / serious (?:word|talk|conversation|chat) / quiet word / talking-?to / ' +
      "(?:P) 's (?:manager|mgr|boss|supervisor) to / abmahnung / show-?cause / " +
      're-?train(?:s|ed|ing)?(?! the (?:model|classifier)) / ' +
      '(?:mandatory|compulsory|additional|further|repeat|remedial) (?:\\w+ )?(?:training|course|session|briefing|instruction) / ' +
      '(?:training|lessons?|course|coaching|instruction|schooling|workshop) (?:for|to|of) (?:the |all |every )?(?:\\w+ )?(?:P|colleague|offender|persons?) / ' +
      'mentoring / educate / orientate / ' +
      'teach (?:\\w+ )*?(?:a lesson|to read|to think|how to read) / learn (?:a |the )?lesson / ' +
      'sign (?:a|for|off on a) (?:declaration|it|statement) / apologi[sz]e / apology / ' +
      'no exceptions / no excuses / earned it back / can be trusted / ' +
      'is no longer (?:allowed|permitted) / until (?:they|he|she|further|i say) / ' +
      "off the (?:rota|roster|rotation|schedule|on-?call|team|project) / (?:P) (?:is|'s) off / " +
      'replacement of (?:the )?(?:P) / conduct warrants / deeply reflect(?:ed)? / ' +
      'reflect(?:ed)? on / next (?:one|person) who / only seniors? / better people / ' +
      'hire (?:better|someone|people who|competent) / watch (?:him|her|them) / extra supervision'
    ).split(' / '),
    ofPeople: ['supervis(?:e|ed|ion) (?:P|him|her|them|more|closer)'],
    faint: (
      'hr / pip / let go / (?:bonus|premium|salary|pay|wages|payroll) / ' +
      'consequences(?! (?:for|of the) (?:customer|data)) / account(?:able|ability) / ' +
      'strikes?(?! (?:near|the|on|at)) / shame / naming / refresher / repeats? the / coach(?:ing)? / ' +
      'may (?:no longer|not)(?: anymore)? / recover the / measures (?:under|against|of a) / ' +
      'for cause / effective monday / no one but'
    ).split(' / '),
  },
  {
    id: 'heroes',
    principle: 'judgement',
    question: 'What made the rescue possible, and would it have worked without this person?',
    reframing: 'What made it possible, and whether it would have worked without this person.',
    sure: (
      'hero(?:es|ic|ically|ics|ism)?(?! image| banner| section| in the game) / ' +
      'sav(?:ed|es|ing) (?:the day|us|our|the whole|the company|everyone|everybody|the (?:week|night|launch|ship|harvest|show|business|black|black friday|patient)) / ' +
      'saved (?:once|again|by) / (?:to|came to) the rescue / single-?\\s?handed(?:ly)? / ' +
      'alone (?:\\w+ )?(?:among|against|has|had|could|on|managed|pulled|fixed) / (?:he|she|P) alone / ' +
      'all (?:by )?(?:himself|herself|themselves) / ' +
      'without (?:whom|him|her|P|the (?:\\w+ ){0,3}(?:P)) / ' +
      "we(?:'d| would) (?:have been|be|all|still be|have) (?:\\w+ )?(?:toast|lost|dead|doomed|finished|bankrupt|in the dark|sunk|closed) / " +
      'genius(?:es)? / (?:a|absolute|=|total|true) legend / wizard(?:s|ry)? / rock-?\\s?stars? / ' +
      'super-?stars? / ninjas? / gurus? / brillian(?:t|ce|tly) / tireless(?:ly)? / ' +
      'selfless(?:ly|ness)? / sacrific(?:ed|es|ing) / devot(?:ion|ed) / ' +
      'dedicat(?:ion|ed) (?:of|by|to) / dedication / tenacity / persever(?:ance|ed) / ' +
      'presence of mind / intuition / instincts? / quick thinking / nerves of steel / ' +
      'sharp(?:er)? (?:eyes?|pair|mind) / superhuman / warriors? / angel / savio(?:u)?r / ' +
      'all night / through the night / turned the night / no sleep / ' +
      '(?:not|no|without|forgone|forwent) (?:sleep|slept|food|lunch|a break) / no food / ' +
      'hours straight / around the clock / round the clock / day off / shout-?\\s?out / ' +
      'respect [.!] / a real pro / what a (?:guy|woman|man|legend|team|star|hero) / ' +
      'owe (?:P|him|her|them|it all) / (?:kept|keeping) (?:his|her|their) (?:head|cool|calm) / ' +
      'cool head / above and beyond / extra mile / thank(?:s)? (?:god|goodness|heavens?|the lord) / ' +
      'only (?:thanks to |because )?(?:P) / the only (?:one|person|man|woman) who / ' +
      'the one (?:man|woman|person) who / needs more people like / white horse / else would / ' +
      "(?:get|call|ask) (?:P) [.!] / guts / courage(?:ous)? / brave(?:ly|ry)? / by a hair 's / " +
      'rested entirely / worked (?:his|her|their) (?:magic|socks|butt) / out of the (?:mud|fire) / ' +
      'in the nick of time'
    ).split(' / '),
    ofPeople:
      'rescued? / own (?:birthday|holiday|wedding|weekend|vacation) / carried (?:the|us|everyone|all)'.split(
        ' / ',
      ),
    faint: (
      'on (?:his|her) own / magic(?:al|ally|ian)? / extraordinary / exceptional / miracles? / ' +
      'champion / no lunch / (?:two|three|\\d+|consecutive|second) nights / hats? off / kudos / ' +
      'owed to the / every \\w+ needs a / fixed everything / the rest of us / nobody else / gifts / ' +
      'gifted'
    ).split(' / '),
  },
  {
    id: 'plain-now',
    principle: 'hindsight',
    question: 'Which signals were there, when, and what did they mean then?',
    reframing: 'Each signal with its time, and what it meant at the time.',
    sure: (
      'obvious(?:ly)? / ' +
      '(?:was|were|is|been|became|it was|perfectly|quite|painfully|abundantly|all too) (?:\\w+ly )?(?:evident|apparent|clear to|plain|plain to see|manifest|patent|visible like|unmistakable) / ' +
      'apparent to (?:any|every|all) / plain(?: as| to see| for) / ' +
      '(?:in|with) (?:the benefit of )?hindsight / predictabl[ey] / inevitabl[ey] / ' +
      'waiting to happen / (?:matter|question) of time / ' +
      '(?:saw|seen|see|sees|knew|feel) (?:\\w+ )*?coming / a mile off / miles? away / ' +
      '(?:warning|clear|early|obvious|tell-?tale) signs? / warning sign / red flags? / on the wall / ' +
      'signs (?:were|had been) (?:all |there|everywhere) / the signs / ' +
      'any (?:child|fool|idiot|engineer|competent|reasonable|first-?year|half|decent|trained|experienced|reader|operator|nurse|driver) / ' +
      'a (?:child|blind man|toddler|five-?year-?old|monkey) / no surprise / ' +
      'surpris(?:e|ing) (?:to )?(?:no one|nobody|absolutely) / ' +
      'hardly (?:surprising|a surprise|news) / little room / ' +
      'could not have been (?:clearer|plainer|louder|more) / ' +
      "couldn't have been (?:clearer|plainer|louder|more) / scarcely / jumped to the eyes / " +
      "under (?:our|their|his|her|everyone's) nos / plain sight / cared to look / " +
      '(?:we all|everyone|everybody|they all|we) knew(?! (?:where|how|the sequence|what)) / ' +
      "should(?: have| 've)? (?:been|be|raise|raised|rung|ring|set off) (?:\\w+ )?(?:obvious|clear|alarm|suspicious|suspicion|bells|enough|warning) / " +
      'alarm bells / everyone could see / told you so / as (?:i|we) (?:said|warned|predicted) / ' +
      '(?:had|been|was|were) (?:\\w+ )?(?:warned|told|flagged|reminded) (?:\\w+ )?(?:about|repeatedly|times|twice|before|that|for) / ' +
      'warned (?:for|about|that|of this) / here we are / just had to / only had to / ' +
      'all (?:he|she|they|you|we|P|the P|anyone|anybody) had to / simply had to / needless to say / ' +
      'unsurprising(?:ly)? / written (?:on|in) (?:page|big|bold|black|capital) / label staring'
    ).split(' / '),
    ofPeople: [],
    faint: (
      'clear (?:to|for|that|from the|as day|enough) / in retrospect / looking back / ' +
      'foresee(?:able|n) / predicted / bound to / in the face / screaming / ' +
      'anyone (?:\\w+ )?(?:could|would|who|with|in) / nose / needed (?:only|just) / simpl[ey] / ' +
      'of course / naturally / from (?:the )?(?:beginning|start|day one) / page one / first page / ' +
      'for (?:days|weeks|months|years)'
    ).split(' / '),
  },
  {
    id: 'irony',
    principle: 'judgement',
    question: 'What happened, in plain words?',
    reframing: 'What happened, in plain words.',
    sure: (
      'genius move / well done to / thanks [,.] (?:P|guys|everyone|all|team) / thanks a lot / ' +
      'bravo / congrat(?:s|ulations) / big surprise / lovely surprise / surprise surprise / ' +
      'shocker / who knew / typical(?:ly)?(?! (?:load|traffic|week|day|value)) / ' +
      'classic (?:P|move|case) / yet again / another of / celebrated / famed / so much for / ' +
      'good luck with / nice work / great job / slow clap / ' +
      '(?:some|certain) (?:people|persons?|folks|colleagues|individuals|quarters|parties|gentlemen) / ' +
      'in some quarters / one gathers / it would appear / we feel / to put it mildly / let us say / ' +
      "let 's be honest / be honest / god knows / case closed / the end [.] / say no more / " +
      'enough said / cool as / the \\w+ way [:,] / mere formality / not detain / with admirable / ' +
      "all of four / sole contribution / some consolation / 's how much / how much love / " +
      'decided to call it / big mouth / yeah [.,] / ' +
      'managed to (?:break|delete|lose|take|kill|miss|destroy|turn|press|send|ignore) / ' +
      "it must be admitted / that 's right there"
    ).split(' / '),
    ofPeople: [],
    faint: (
      '(?:brilliant|great|bright|good|clever|wonderful|fantastic|excellent) idea / what else / ' +
      'as always / as usual / as ever / once again / again [.!] / yet another / famous / ' +
      'apparently / of all / for once / at least (?:somebody|someone|P) / you just / ' +
      'believe it or not / kind enough / a suggestion / on a friday / ' +
      'friday (?:deploy|afternoon|evening) / tbh / honestly / seriously / somehow / regrettabl[ey] / ' +
      'unfortunately / sadly'
    ).split(' / '),
  },
];
