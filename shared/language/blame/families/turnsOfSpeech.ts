import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** Blame that no single word tells: by a question, a comparison, a noun in the place of a verb, or faint praise. */
export const TURNS_OF_SPEECH: readonly WordFamily[] = [
  {
    id: 'asked-in-reproach',
    principle: 'counterfactual',
    question: 'What did they see at that moment, and which check does not exist today?',
    reframing: 'What was seen and done then; or the check that does not exist today.',
    sure: (
      'why (?:on earth|in the world|the hell|the heck|oh why) / ' +
      'would it (?:really )?have (?:killed|hurt|been so hard|been too much) / would have killed / ' +
      '(?:what|who) (?:was|is|were) stopping (?:P|the P|our P) / what stopped (?:P|the P) / ' +
      'how (?:did|could|can|do) (?:none of|not one of|ø|anyone|anybody) / ' +
      'how (?:could|can) (?:the |our |an? )?(?:P) (?:possibly|not|ever|just|simply) / ' +
      'what did (?:P|the P) (?:think|expect|imagine) / ' +
      'one (?:does wonder|wonders|is left to wonder|asks how|asks why|might ask|may ask|can only wonder) / ' +
      'difficult to conceive / hard to (?:fathom|conceive|see why|understand how|believe that anyone) / ' +
      'surely (?:an? |the |our |any |some)?(?:\\w+ )?(?:P)'
    ).split(' / '),
    ofPeople: [],
    faint: ['why (?:did|was|were|do) .{1,60} [?]', 'one would'],
  },
  {
    id: 'measured-against-others',
    principle: 'counterfactual',
    question: 'What did this place show at that moment, to whoever stood there?',
    reframing: 'What could be seen from there at that moment.',
    sure: (
      '(?:any|an?|one|every) (?:half-?decent|half-?awake|competent|prudent|ordinary|registered|capable|diligent|careful|responsible|reasonable|sensible|attentive|seasoned|proper|self-respecting|halfway \\w+|more \\w+) (?:\\w+ ){0,2}?(?:P|organi[sz]ation|company) / ' +
      '(?:like|as) (?:a |any )?normal (?:P|people|person) / more than can be said / ' +
      "(?:you|one|i|we)(?:'d| would) (?:have )?(?:expect|expected|think|thought|hope|hoped|imagine|imagined) (?:an? |the |our |any |that |somebody |someone )?(?:\\w+ ){0,3}?(?:P) / " +
      'kindergarten / (?:\\w+-)?year-?\\s?old would / (?:\\w+) year old would / how it is done / ' +
      '(?:anybody|anyone|everybody|everyone) with (?:eyes|a brain|half|ears|two) / ' +
      'in a position to (?:stop|prevent|act|intervene|notice|know) / at liberty to / ' +
      'nothing (?:prevented|stopped|kept|hindered) (?:the |our |an? )?(?:\\w+ ){0,2}?(?:P) / ' +
      'nothing to (?:prevent|stop) (?:the |this |that |our )?(?:\\w+ )?(?:P) / ' +
      'free to (?:act|ask|speak|object|say) / it was open to / behoved / behooved / ' +
      "at (?:(?:the )?(?:P) 's|his|her|their) disposal"
    ).split(' / '),
    ofPeople: [],
    faint: 'ordinary / prudent / normal people / like a normal'.split(' / '),
  },
  {
    id: 'told-as-a-noun',
    principle: 'nobody acts',
    question: 'Who or what normally does this, and what prompts it?',
    reframing: 'Which role or tool does this step, and what prompts it.',
    sure: (
      'on the part of (?:the |our |an? |one )?(?:\\w+ ){0,2}?(?:P|those) / ' +
      '(?:refusal|reluctance|hesitation|unwillingness|inability|failure|readiness|insistence|indecision|silence|inaction|ignorance) (?:of|by|from) (?:the |our |an? |one )?(?:\\w+ ){0,2}?(?:P) / ' +
      '(?:his|her|their|my|our) (?:refusal|reluctance|hesitation|unwillingness|inability|insistence|indecision|inaction) / ' +
      "(?:P) 's (?:\\w+ )?(?:refusal|reluctance|hesitation|unwillingness|insistence|indecision|inaction|silence|ego|mess|workaround|hurry|haste|blind spot|absence|oversight) / " +
      '(?:by|from) (?:individuals|persons|people|those|somebody|someone) who / by whoever / ' +
      'insufficient (?:scrutiny|rigou?r|challenge|supervision) / lack of (?:\\w+ )?(?:courage|insight|rigou?r|respect|will|thought|urgency|backbone) / ' +
      '(?:limited|shaky|poor|weak|tenuous|loose) (?:appetite|grasp|understanding|command) / ' +
      '(?:lapses?|slips?) (?:in|of) (?:concentration|attention|judge?ment|memory) / want of (?:care|attention|one|thought) / ' +
      'for want of / blind spot / ' +
      "slipp?(?:ed|s) (?:his|her|their|my|our|P 's) minds? / kept (?:my|his|her|their|our) mouths? shut / " +
      '(?:lift|lifted|raise|raised) a finger / eyes (?:wide )?shut / blind eye / second glance / ' +
      '(?:P|people) walked (?:past|by) / not a soul / let (?:it|them|that) rot / shirk(?:ed|ing|s)? / ' +
      'preferred not to / (?:elected|chose|chosen|decided) (?:not to (?:see|look|know|hear|listen|act|notice|read)|to (?:disregard|ignore|overlook)) / ' +
      'went unquestioned / unwatched / marinat(?:ed|ing) / deign(?:ed|s)? to / not (?:opened|read) the (?:document|docs|page) / ' +
      '(?:zero|no) (?:replies|answers|reactions) / could be arsed / own admission / spared? (?:\\w+ )?(?:a minute|a moment|minutes)'
    ).split(' / '),
    ofPeople: [
      "(?:does|do|did)(?:n't| not) do (?:mornings|numbers|weekends|nights|docs|documentation|details)",
      'carried on with (?:his|her|their)',
      'avail(?:ed)? (?:himself|herself|themselves)',
    ],
    faint: 'unquestioned / unremarked / tolerated / prematurely / unwatched / mute button'.split(' / '),
  },
  {
    id: 'faint-praise',
    principle: 'judgement',
    question: 'What was seen and done, and what made it look right?',
    reframing: 'What was seen and done, and what made it look right at the time.',
    sure: (
      "to (?:his|her|their|P 's) credit / credit where / for once / for (?:his|her|their|our|its) (?:grade|age|level|standards) / " +
      'for a bunch of / surprisingly (?:decent|good|competent|quick|sensible|useful) / considering [.] / ' +
      'to put it (?:kindly|politely|nicely|charitably) / most charitably / no offen[cs]e / with (?:all due )?respect [,] / ' +
      'not at (?:his|her|their|its) (?:sharpest|best|finest) / touching belief / special kind of / ' +
      'genuine talent / (?:happen|happens|is|are) (?:for|to) other people / grown-?ups / ' +
      'hubris / mindset / mentality / disdain / self-preservation / ego [.,] / sulk(?:y|ed|ing) / cocky / timid / ' +
      'patroni[sz](?:ing|ed) / indecision / make up (?:his|her|their) minds? / own little world / ' +
      'in keeping with past / strangers? to (?:the|their|his|her) / (?:requisite|basic) competence / ' +
      "(?:not|n't) (?:\\w+ )?(?:get|know|understand) how (?:\\w+ ){0,4}works? / (?:good|smart|clever) enough (?:at|to be|for) / " +
      "(?:is|are|was|were)(?:n't| not) (?:\\w+ )?ready for (?:on-call|production|prod|the role|this) / " +
      '(?:someone|somebody|people|§) (?:\\w+ \\w+ )?who (?:actually|really) (?:knows?|can|understands?|cares?) / ' +
      "(?:some|such|§|people|those) (?:people )?who (?:treat|think|believe|can't|cannot|will click)s? / " +
      'out of (?:his|her|their) depth / flail(?:ed|ing) / cargo-?cult(?:ed|ing)? / unforced / smarter than / ' +
      'failure of (?:leadership|character|nerve) / like it was / ashamed / avoidable by / common sense says / ' +
      'never trust (?:an? |the )?(?:\\w+ )?(?:P)'
    ).split(' / '),
    ofPeople: [],
    faint: 'for once / adequately / at last / at long last / imposter / perfectionist / culture'.split(' / '),
  },
  {
    id: 'pinned-on-somebody',
    principle: 'person as cause',
    question: 'What in the tools and the process let one step have this effect?',
    reframing: 'The step, and what in tools and process let it have this effect.',
    sure: (
      '(?:lies|rests|resides|lay|rested|sits) (?:\\w+ )?(?:with|at the (?:door|feet) of) (?:the |our |an? )?(?:\\w+ ){0,4}?(?:P) / ' +
      'cause (?:is|was|:) (?:the |our |an? )?(?:P) / traces? back to (?:the |our |an? |one )?(?:\\w+ )?(?:P) / ' +
      '(?:came|comes|boils?|boiled) down to (?:the |our |an? |one )?(?:\\w+ ){0,3}?(?:P) / ' +
      'fingerprints / enter § / it was (?:the |our |an? )?§ (?:\\w+ \\w+ \\w+ \\w+ )?who / ' +
      '(?:this one|that|it|this) was (?:me|him|her|§) [,:.] / i (?:broke|messed|screwed) / yours truly / me being / ' +
      "(?:P) 's (?:\\w+ )?(?:doing|mess|workaround|insistence|creative|little experiment|wrong|unilateral|regex|spreadsheet) / " +
      '(?:do|does) not mix / poor mix(?:ture)? / a bad mix / plus \\w+ equals / ' +
      'courtesy of (?:our|the|a) / the day (?:the |our )?(?:P) / (?:§|he|she|they) went and / ' +
      "precipitated by (?:the )?(?:\\w+ )?(?:P) / (?:is|was) (?:all )?on (?:§|me|him|her) / (?:P) 's hands / " +
      '(?:no thanks|small thanks) to (?:P|anybody|anyone) / § happened [.] / handcrafted by / hand-?made by'
    ).split(' / '),
    ofPeople: [],
    faint: ['one §', 'his \\w+ , his', 'her \\w+ , her'],
  },
  {
    id: 'made-an-example',
    principle: 'remedy for people',
    question: 'What would make the same step safe for the next person?',
    reframing: 'What makes the same step safe for whoever takes it next.',
    sure: (
      'adhere strictly / strict(?:er)? adherence / tangible sanctions / up-?skilling / individual accountability / ' +
      'consequence management / no consequences / reassign(?:ment|ed) [.,] / transitioned out / ' +
      'dealt with formally / capability proceedings / proceedings (?:against|in respect) / reflective statement / ' +
      '(?:repeat|redo|retake|re-?sit) (?:the|his|her|their) (?:\\w+ ){0,2}(?:course|training|competenc(?:y|e)|exam|module|induction) / ' +
      'course again / back to school / flogging / drilled in / drill (?:it|this) into / let this be / a (?:warning|lesson) to / ' +
      'hear from (?:hr|me|us) / gets the pager / for the love of / please please / (?:everyone|everybody|all) please / ' +
      'could we all / (?:all|everyone|everybody) kindly / habit of (?:looking|checking|reading|asking|testing) / ' +
      'concentrate (?:fully|minds) / verify again / (?:looks?|reads?|thinks?) twice / read-only until / problem solved / ' +
      'replace (?:the |our )?(?:\\w+ )?(?:P) [.,] / get (?:someone|somebody) / what (?:he|she|they|P) (?:is|are|was|were) paid / ' +
      'variable (?:pay|remuneration) / (?:commit|merge|deploy|admin) rights (?:become|for|to those) / ' +
      'loses? (?:\\w+ )?rights / bears? the cost / out of (?:his|her|their) own (?:pocket|budget) / unpaid [,.] / ' +
      "passed to (?:the |his |her )?(?:\\w+ )?(?:P) for action / i(?:'ll| will| promise to) (?:\\w+ )?(?:try to )?be (?:more|less|better) / i promise / " +
      'could do with a / hundred times / who (?:miss|misses|skips?|breaks?|forgets?) (?:\\w+ ){1,5}again'
    ).split(' / '),
    ofPeople: [],
    faint: 'reminded that / mandatory / attendance / for reassignment'.split(' / '),
  },
  {
    id: 'carried-by-one',
    principle: 'judgement',
    question: 'What made the rescue possible, and would it have worked without this person?',
    reframing: 'What made it possible, and whether it would have worked without this person.',
    sure: (
      'on (?:his|her|their) shoulders / force of will / eagle eyes? / eye alone / owes? (?:everything|it all|much) to / ' +
      'credit belongs / exceptional individual / (?:extraordinary|personal|exceptional) commitment / ' +
      'whose (?:\\w+ )?(?:vision|courage|skill|instinct|eagle|foresight|nerve) / worth (?:ten|two|three|a dozen) of / ' +
      'name on the wall / all hail / sole keeper / but for whom / mere mortals / one brain / did that thing / ' +
      'like a boss / 0x (?:§|engineer) / 10x / (?:get|buy) § an? / the only reason (?:we|the|that) / ' +
      'nominate § / award (?:for|as|to) / without § (?:there|we|the) / deserves every / (?:seen|met) any(?:one|body) / ' +
      'rescued everybody / saved (?:everybody|everyone) / from the dead / while the rest of / (?:he|she|§) (?:alone|literally) / ' +
      "we would still be / we'd still be / (?:did|fixed|solved|saved) (?:\\w+ ){0,3}on (?:his|her) own / darkest hours? / " +
      "everyone who was(?:n't| not)"
    ).split(' / '),
    ofPeople: [],
    faint: 'the rest of us / wedding / toddler / what a'.split(' / '),
  },
  {
    id: 'everyone-knew',
    principle: 'hindsight',
    question: 'Which signals were there, when, and what did they mean then?',
    reframing: 'Each signal with its time, and what it meant at the time.',
    sure: (
      '(?:everyone|everybody|we all|they all|§ all|all of us) (?:\\w+ \\w+ \\w+ )?knew / from space / subtle hint / ' +
      'secret only to / no secret / foretold / predicted this / had predicted / clues (?:were|all) / unmistakable / glaring / ' +
      'in letters / little room for / asking for trouble / bound to (?:blow|fail|happen|go wrong|end) / ' +
      'as no surprise / hardly needed / (?:need|take)s? (?:not be )?an? (?:\\w+ )?(?:rocket|professor|genius|phd|expert|engineer) to / ' +
      'need not be / dress rehearsal / fate was sealed / water is wet / plain from / had been saying / ' +
      'possibly (?:escape|miss|overlook) / (?:quick |mere |single )?glance at the / speaks volumes / (?:was|is) (?:gonna|going to) happen / ' +
      '(?:struck|strike) (?:ø|no one) as / hindsight or / writing on'
    ).split(' / '),
    ofPeople: [],
    faint: 'evidently / sooner or later / a train'.split(' / '),
  },
];
