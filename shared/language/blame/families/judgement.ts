import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** Verdicts on people, on their skill, their attitude and what went on in their minds. */
export const JUDGEMENT_FAMILIES: readonly WordFamily[] = [
  {
    id: 'careless-person',
    principle: 'judgement',
    question: 'What was seen and done, step by step, and what made it look right?',
    reframing: 'What was seen and done, and what made it look right at the time.',
    sure: (
      'careless(?:ly|ness)?(?! of) / slopp(?:y|ily|iness) / negligen(?:t|ce|tly) / ' +
      'laz(?:y|iness)(?! (?:load|photo|eval|init)) / reckless(?:ly|ness)? / ' +
      'irresponsib(?:le|ly|ility) / thoughtless(?:ly|ness)? / mindless(?:ly)? / ' +
      'inattent(?:ive|ion|iveness) / absent-?minded(?:ly|ness)? / daydreaming / slapdash / ' +
      'half-?hearted(?:ly)? / half-?(?:baked|assed|arsed) / perfunctory / cavalier / ' +
      'shodd(?:y|ily) / ham-?fisted / clums(?:y|ily|iness) / heedless(?:ly)? / undisciplined / ' +
      'ill-?disciplined / half head / complacen(?:t|cy|tly) / cut(?:ting)? corners / ' +
      'corners (?:got|were) cut / corner-cutting / rush job / dashed off / winged it / winging it / ' +
      'on autopilot / blind faith / gung-?ho / fast and loose / phoned it in / lip service / ' +
      'foot out the door / on the knee / cowboys? / yolo / trigger-?happy / ' +
      'zero (?:thought|help|clue|care|effort|interest|testing) / half asleep / ' +
      '(?:lack|want|absence|deficit|shortage|failure) of (?:\\w+ )?(?:care|diligence|attention|discipline|rigou?r|judgement|judgment|foresight|ownership|professionalism|sense|awareness|responsibility|concentration|interest|thoroughness|initiative|vigilance|due|seriousness|commitment|consideration|leadership|communication|understanding|knowledge|experience|competence|skills?|training|oversight) / ' +
      'insufficient(?:ly)? (?:care|diligence|attention|careful|attentive|thorough|knowledge|experience|understanding|trained|skilled) / ' +
      'lack (?:care|diligence|attention) / by (?:negligence|carelessness|oversight|inattention) / ' +
      'attention span / sense of responsibility / out of (?:convenience|laziness|habit|boredom) / ' +
      'taking it easy'
    ).split(' / '),
    ofPeople: (
      'hast(?:y|ily|e) / rash(?:ly)? / casual(?:ly)? / lax(?:ity)? / ' +
      'rushed (?:it|job|work|the \\w+|change|release|through) / in a (?:hurry|rush) / blindly / ' +
      "without thinking / did not think / didn't think / not think(?:ing)? / " +
      'too (?:readily|hastily|quickly|casually|lightly|trusting)'
    ).split(' / '),
    faint: 'distracted / gross(?:ly)?  / at the last minute'.split(' / '),
  },
  {
    id: 'incompetent-person',
    principle: 'judgement',
    question: 'Which knowledge does it take, and where is it written?',
    reframing: 'The knowledge that is taken for granted, and where it is written.',
    sure: (
      'incompeten(?:t|ce|tly) / clueless(?:ly|ness)? / inept(?:itude)? / stupid(?:ity|ly)? / dumb / ' +
      'idiot(?:s|ic)? / moron(?:s|ic)? / fool(?:s|ish|ishly)? / amateur(?:s|ish|ism)? / clowns? / ' +
      'rook(?:ie|ies) / newb(?:ie|ies)? / noobs? / novices? / beginners? / ' +
      'unprofessional(?:ly|ism)? / unqualified / unskilled / untrained / inexperience / ' +
      'junior (?:mistake|error|engineer|developer|staff|colleague) / immatur(?:e|ity) / ' +
      'hopeless(?:ly)? / worthless / dimwits? / numpt(?:y|ies) / muppets? / bozos? / dunces? / ' +
      'so-called / self-styled / unwis(?:e|dom|ely) / talentless / ' +
      '(?:no|not a|zero|without a|any|had no|have no|has no) (?:clue|idea)(?! (?:who|where|when|which|whether|how long)) / ' +
      '(?:out of|beyond) (?:his|her|their|my|our) depth / over (?:his|her|their|my) heads? / ' +
      "(?:not|never|isn't|wasn't|aren't|weren't|hardly) (?:\\w+ )?(?:up to|cut out|capable|competent|qualified|fit|suited|technical|able to (?:cope|handle|read|think)) / " +
      'quite commensurate / cannot (?:be trusted|cope|handle) / ' +
      "can't (?:be trusted|cope|handle|even|run|read|count|type) / " +
      'trust (?:that|this|the|P|him|her|them) (?:\\w+ )*?(?:with|to) / ' +
      'never trust (?:the )?(?:P|\\w+ P) / ' +
      '(?:lacks?|lacked|lacking|without) the (?:temperament|experience|skills?|maturity|knowledge|ability|will|guts|judgement|nerve) / ' +
      'misunderst(?:ood|anding|andings|ands?) / misjudg(?:ed?|ement|es) / mis-?click(?:ed|s)? / ' +
      'misstep / incomplete grasp / grasp of / ever learns? / stop using / their brains? / brains? / ' +
      'common sense / the sense to / (?:school|first)-?(?:boy|year|day|grade) (?:mistake|error) / ' +
      '(?:basic|elementary|silly|stupid|dumb|careless|trivial|embarrassing|avoidable|unnecessary|classic|simple|classic) (?:mistakes?|errors?|blunders?|oversights?|typos?) / ' +
      'more seasoned / types? that command'
    ).split(' / '),
    ofPeople: (
      "(?:did not|didn't|does not|doesn't|never|not|has not|had not|hasn't)(?: \\w+ly| even| really)* (?:understand|understood|understanding|grasp|grasped|comprehend|comprehended|appreciate|appreciated|learn|learnt|learned|realise|realised|realize|realized) / " +
      "(?:did not|didn't|does not|doesn't)(?: \\w+ly| even| really)* (?:get|know)(?! (?:a|the|any) ) / " +
      'inexperienced? / useless / unfit / ignoran(?:t|ce) / dense / thick / in (?:way )?over / ' +
      'over-?whelmed / misinterpret(?:ed|ation|s) / misread / mistyped? / ' +
      'underestimat(?:ed|ing|es?) / still believes?'
    ).split(' / '),
    faint: (
      'green / matur(?:e|ity) / monkeys? / jokers? / gifted / ' +
      'experienced? (?:colleague|engineer|operator|person|hand|eye) / expertise'
    ).split(' / '),
  },
  {
    id: 'blunder',
    principle: 'person as cause',
    question: 'What was entered or shown, and what accepted it?',
    reframing: 'What was shown, what was entered, and what accepted it.',
    sure: (
      '(?:human|user|operator|pilot|driver|manual|personal|individual|staff|nursing|clerical|typing) (?:errors?|failures?|failings?|factors?|mistakes?|lapses?|fault|weakness)(?! (?:rate|code|message|page|log|report|count)) / ' +
      'errors? (?:of|in) judge?ment / pebka?c / layer 8 / fat-?\\s?finger(?:ed|s|ing)? / ' +
      'blunder(?:s|ed|ing)? / screw(?:ed|s|ing)? (?:up|it|the|this|that) / screw-?ups? / ' +
      'botch(?:ed|es|ing)? / bungl(?:ed?|es|ing) / fumbl(?:ed?|es|ing) / ' +
      '(?:muck|cock|stuff|foul|fuck|balls)(?:ed|s)? (?:it )?up / goof(?:ed|s)? / slip-?ups? / ' +
      'slipped up / gaffe / howler / faux pas / own goal / in the foot / oopsie / whoops / oops / ' +
      'my bad / my fault / my mistake / mea culpa / the wrong (?:call|decision|choice|way) / ' +
      '(?:bad|poor|questionable|terrible|dubious|wrong|hasty|unfortunate) (?:judge?ment|call|decisions?|choices?|idea|planning|discipline|workmanship|attitude|calls?|preparation|form|job) / ' +
      "(?:P) 's (?:\\w+ )?(?:typo|mistake|error(?! (?:handling|message|code|rate|page|log))|fault|blunder|doing|slip|carelessness|negligence|ignorance|inexperience|arrogance|incompetence|one-liner|experiment|misstep|misconfiguration|failure|oversight|stunt|decision) / " +
      '(?:typo|mistake|error|slip|fault|misunderstanding|blunder|wrong entry|entry|failure)(?: made)? (?:by|of|from|on the (?:side|part) of) (?:the |our |an? )?(?:\\w+ )?(?:P) / ' +
      '(?:ran|did|wrote|typed|pressed|copied|entered|configured|used|set|clicked) (?:it |the \\w+ |\\w+ )?(?:wrong|wrongly|incorrectly) / ' +
      'mishandl(?:ed|ing) / mismanag(?:ed|ement) / ' +
      'ill-?(?:advised|judged|considered|prepared|informed|conceived|fated)'
    ).split(' / '),
    ofPeople: (
      'mess(?:ed|es|ing) (?:up|it|this|with|things|the) / incorrectly set / ' +
      'the wrong (?:button|tab|window|command|terminal|cable|box|file|field|form|seals|rack|key)'
    ).split(' / '),
    faint: ['operational level', 'copy-?past(?:e|ed|ing)'],
  },
  {
    id: 'attitude',
    principle: 'judgement',
    question: 'What was said or done, and what was known at that moment?',
    reframing: 'What was said or done, and what was known at that moment.',
    sure: (
      'arrogan(?:t|ce|tly) / stubborn(?:ly|ness)? / over-?confiden(?:t|ce|tly) / ' +
      '(?:admirable|misplaced|unfounded|unwarranted|blind|supreme|comfortable) (?:confidence|belief|trust|optimism|speed|calm) / ' +
      "attitude / couldn't care less / " +
      "(?:do|does|did)(?:n't| not)(?: \\w+ly)? care(?! (?:whose|which|what)) / never cared? / " +
      'indifferen(?:t|ce) / apath(?:y|etic) / resent(?:ful|ment)? / snippy / evasive / ' +
      'precious about / uncooperative / unhelpful / hostile / difficult to work / vanity / ' +
      "unwilling(?:ly|ness)? / wouldn't (?:listen|admit|hear|accept|believe) / more interested in / " +
      'cared more / distant second / nuisance / superior / think(?:s|ing)? (?:the )?rules / ' +
      'above the (?:rules|law|checklist) / blame game / finger-?pointing / hid(?:ing)? behind / ' +
      'whin(?:e|ed|ing) / moan(?:ed|ing)? / diva / unbecoming / inexplicabl[ey] / inexcusabl[ey] / ' +
      'unforgivabl[ey] / disgrace(?:ful)? / shameful(?:ly)? / shame / pathetic / ridiculous(?:ly)? / ' +
      'embarrassing(?:ly)? / shambles / circus / farce / a joke / chaos / chaotic / anarchy / ' +
      'too many cooks / headless / chickens? / habituated / ordinary care / ' +
      'behaviou?r of (?:the )?(?:\\w+ )?(?:P) / unbelievable / beyond me / ' +
      'what (?:was|were) (?:he|she|they|P|you) thinking / how hard can / no excuse'
    ).split(' / '),
    ofPeople: (
      'bored / defensive(?:ly)? / rude / pride / reluctan(?:t|ce|tly) / ' +
      '(?<!connections? )refus(?:ed|al|es|ing)(?! (?:to (?:start|boot|connect|mount)|connection|request)) / ' +
      'insist(?:ed|ing|s)? (?:that|on|it|the) / den(?:ied|ies|ying) (?:that|any|all|it) / ' +
      'would not (?:listen|admit|hear|accept|believe) / wanted to go / hiding'
    ).split(' / '),
    faint: (
      'personally / ego / jargon / politics / excuses? / drama / mess / low (?:in|among)  / ' +
      'conscious(?:ness)? of / conduct'
    ).split(' / '),
  },
  {
    id: 'mind',
    principle: 'claim about a mind',
    question: 'What did they see or hear, and what did they do next?',
    reframing: 'What they saw or heard, and what they did next.',
    sure: [],
    ofPeople: (
      'assum(?:ed?|ing|es|ption|ptions)(?! (?:the (?:role|lead|position)|command|office)) / presum(?:ed?|ing|es|ption|ably) / ' +
      '(?:took|taken|taking|takes) (?:it |this |that |the \\w+ )?for granted / probably thought / ' +
      'believ(?:ed|ing|es?) (?:that|it|the|themselves|himself|herself|he|she|they) / belief / ' +
      'figured(?! out) / panick?(?:ed|ing|s|y) / panic(?! at) / desperat(?:e|ely|ion) / ' +
      '(?:los[et]|losing|loses|kept) (?:his|her|their|the|my|our) (?:head|nerves?|cool|temper|plot|heads|patience) / ' +
      'got (?:nervous|scared|confused|cocky|greedy|sloppy|lazy|careless) / overreact(?:ed|ion) / ' +
      'froze(?= [.,]| up) / dither(?:ed|ing) / hesitat(?:ed|ion|ing) / ' +
      'too (?:dumb|lazy|slow|proud|embarrassed|eager|green|confident|tired|scared|timid|stubborn|junior|late|long) / ' +
      "did not want / didn't want / pretend(?:ed|ing|s)? / deliberate(?:ly)? / intentional(?:ly)? / " +
      'on purpose / knowingly / wilful(?:ly)? / in full knowledge / elected to / tempt(?:ed|ation) / ' +
      'regard(?:ed|s|ing) (?:our|the|it|this) / strong belief / infer / evidently / plainly / ' +
      'get the feeling / must have (?:thought|known|seen) / seem(?:s|ed) to (?:think|believe) / ' +
      'never occurred / had (?:not )?(?:the )?(?:attention|care) / curios(?:ity)? / ' +
      'confess(?:ed|es)? / lied / lying about / cover(?:ed|ing)? (?:it )?up / conceal(?:ed|ing) / ' +
      'with(?:held|holding)'
    ).split(' / '),
    faint: (
      'thought (?:it|that|the|he|she|they|this|nobody|everything|probably|someone|somebody) / ' +
      'convinced / guess(?:ed|ing) / hop(?:ed|ing) (?:that|for|no|nobody|it|the) / ' +
      'wanted (?:to|the) / chose (?:to|not) / decid(?:ed?|es) (?:to|not|that|the|it) / suspect / ' +
      'apparently / unaware / admit(?:ted|s)? / claim(?:ed|s)?'
    ).split(' / '),
  },
];
