import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** Whole fields of words about people, as far as dictionaries of feelings and character go. */
export const FIELD_FAMILIES: readonly WordFamily[] = [
  {
    id: 'character',
    principle: 'judgement',
    question: 'What was seen and done, in words that anybody there would accept?',
    reframing: 'What was seen and done, in words that anybody there would accept.',
    sure: (
      'indecisi(?:ve|on|veness) / forgetful(?:ness)? / scatter-?brained / ' +
      'condescend(?:ing|ingly|s) / dismissive(?:ly)? / impatien(?:t|ce|tly) / jumpy / ' +
      'hot-?head(?:ed)? / na[iï]ve(?:ly|ty|té)? / gullib(?:le|ility) / oblivious(?:ly)? / ' +
      'selfish(?:ly|ness)? / coward(?:s|ly|ice)? / spineless / gutless / childish(?:ly)? / petty / ' +
      'pig-?headed / bull-?headed / know-?it-?alls? / smug(?:ly)? / cocky / cocksure / hubris / ' +
      'macho / bravado / bluster(?:ed|ing)? / tunnel vision / blinkered / short-?sighted(?:ness)? / ' +
      'narrow-?minded / small-?minded / lackadaisical / nonchalan(?:t|ce|tly) / blas[eé] / ' +
      'flippant(?:ly)? / frivolous(?:ly)? / slack(?:ing|ed|ers?) / slackers? / ' +
      'idle(?:ness)? (?:hands|chatter) / lethargic / unmotivated / demotivated / disengaged / ' +
      'uninterested / disinterested / unconcerned / untroubled / undeterred / unrepentant / ' +
      'unprepared(?:ness)? / ill-?equipped / ill-?trained / poorly trained / badly trained / ' +
      'undertrained / half-?trained / wet behind / ' +
      'fresh out of (?:college|university|school|training) / ' +
      'straight out of (?:college|university|school) / barely out of / too inexperienced / ' +
      'too young / ' +
      'not (?:senior|experienced|skilled|smart|bright|good|clever|careful|quick|mature|qualified) enough / ' +
      'of (?:his|her|their) (?:seniority|experience|grade|pay) / at (?:his|her|their) level / ' +
      'should not be (?:trusted|allowed|let|near|let near) / has no place / have no place / ' +
      'liabilit(?:y|ies) (?:to|on|for) / weak(?:est)? link / bad apples? / dead ?weight / ' +
      'dead wood / loose cannons? / bulls? in a / one-?trick / out of touch / not a team player / ' +
      'prima donnas? / blockheads? / imbeciles? / nincompoops? / buffoons? / dolts? / twits? / ' +
      'bums? / losers? / hacks / quacks? / charlatans? / pretenders? / ' +
      'culture of (?:\\w+ )?(?:blame|carelessness|complacency|laxity|negligence|fear|silence|ignorance|heroics?) / ' +
      'butterfingers / butterfingered / two left / all thumbs / cack-?handed(?:ly)? / ' +
      'heavy-?handed(?:ly)? / bumbling / stumbl(?:ed|ing) (?:around|about|through) / ' +
      'flail(?:ed|ing) / flounder(?:ed|ing) / blundering / fluster(?:ed|ing) / rattled / ' +
      'melt-?down by (?:P) / hysteri(?:a|cal|cally|cs) / frantic(?:ally)? / frazzled / ' +
      'hare-?brained / crackpot / cock-?ups? / balls-?ups? / snafus? / fubar / f\\S*k-?ups? / ' +
      'bone-?headed / brain-?(?:dead|fart|farts|freeze) / senior moment / facepalm / wtf / smh / ' +
      'sigh / eye-?roll / unprofessional / questionable / dubious / dodgy (?:decision|work|job) / ' +
      'lousy / half a brain / brainless / witless / senseless / foolhardy / imprudent(?:ly)? / ' +
      'improvident / injudicious(?:ly)? / misguided / wrong-?headed / unthinking(?:ly)? / ' +
      'indiscretion / misconduct / malpractice / wrongdoing / misdeeds? / mischief / folly / ' +
      'vanity project / deplorabl[ey] / lamentabl[ey] / woeful(?:ly)? / abysmal(?:ly)? / ' +
      'appalling(?:ly)? / dreadful(?:ly)? / atrocious(?:ly)? / dismal(?:ly)? / laughabl[ey] / ' +
      'ludicrous(?:ly)? / absurd(?:ly|ity)? / preposterous / mind-?boggling(?:ly)? / ' +
      'baffling(?:ly)? / incomprehensibl[ey] / unfathomabl[ey] / scandalous / ' +
      'criminal(?:ly)? (?:negligent|negligence|stupid) / insult(?:ing)? to / disrespect(?:ful|ed)? / ' +
      'unworthy / below (?:par|standard|expectations) / sub-?standard / not good enough / ' +
      'left much to be desired / leaves much to be desired / ' +
      'disappoint(?:ed|ing|ment) (?:by|with|in|from) / ' +
      'let (?:us|everyone|the team|me|customers|our customers|patients) down / ' +
      'letting (?:us|everyone|the team) down / ' +
      'failed (?:us|our customers|our patients|the patients) / betray(?:ed|al) / ' +
      'squander(?:ed|ing) / frittered / ' +
      'wast(?:ed|ing) (?:everyone|everybody|our|my|hours|half|an hour|precious) / duped / fooled / ' +
      'clouded / beneath contempt / inexperience / unfamiliarity / unfamiliar with / skill issue / ' +
      'knowledge gap of / learning curve of / a steep learning / habit of / tendency to / ' +
      'notorious(?:ly)? / known for (?:his|her|their) / reputation for / true to form / ' +
      'in (?:his|her|their) usual / would have us believe / so he says / so she says / or so (?:P) / ' +
      'allegedly / supposedly / conveniently / curiously / strangely enough / funny how / ' +
      'go figure / you guessed it / drum ?roll / spoiler / newsflash / news flash / plot twist / ' +
      'ta-?da / magnificent(?:ly)? / masterpiece / masterclass / master ?stroke / stroke of / ' +
      'inspired choice / wise decision / in (?:his|her|their) (?:infinite )?wisdom / ' +
      'infinite wisdom / esteemed / beloved / our (?:dear|good|very own|friend|friends) / ' +
      'friends (?:in|from|over|at) (?:\\w+ )?(?:the )? / ' +
      'the (?:usual|same) (?:suspects?|crew|people|person|faces|story|culprits?|old) / ' +
      'usual suspects? / yours truly'
    ).split(' / '),
    ofPeople: (
      'timid(?:ly|ity)? / erratic(?:ally)? / unreliable / nervous(?:ly)? / disorgani[sz]ed / ' +
      'confused / stressed / exhausted / tired / sleepy / drunk / hung-?over / unclear about / ' +
      'unsure / too late / too slow(?:ly)? / dragg?ed / struggl(?:ed|ing) / wander(?:ed|ing) / ' +
      'tinker(?:ed|ing) / fiddl(?:ed|ing) / meddl(?:ed|ing) / play(?:ed|ing) (?:around|with) / ' +
      'mucking / fool(?:ed|ing) around / barg(?:ed|ing) / storm(?:ed|ing) / argu(?:ed|ing) / ' +
      'bicker(?:ed|ing) / complain(?:ed|ing) / quarrel(?:led|ling) / squabbl(?:ed|ing) / ' +
      'gossip(?:ed|ing) / shout(?:ed|ing) / yell(?:ed|ing) / blam(?:ed|ing) / accus(?:ed|ing) / ' +
      'resist(?:ed|ing) / resent(?:ed|ing) / caved? / ducked / dodged / evaded / hid / ' +
      'sulk(?:ed|ing) / lied / cheated / faked / falsif(?:ied|ying) / fudged / smuggled / sneaked / ' +
      'snuck / slipped / rammed / improvis(?:ed|ing) / guess(?:ed|ing) / gambl(?:ed|ing) / ' +
      'took a (?:chance|gamble|punt|risk) / chanced / risked / wing(?:ed|ing) / bluff(?:ed|ing) / ' +
      'imagin(?:ed|ing) / relied on (?:his|her|their|memory) / from memory / ' +
      'saw no (?:reason|need|point) / felt no / felt (?:it|that|no) / ' +
      'considered (?:it|himself|herself|themselves) / was sure / were sure / was certain / ' +
      'was under the impression / under the impression / mistook / mistaken(?:ly)? / wrongly / ' +
      'erroneous(?:ly)? / incorrectly / inadvertent(?:ly)? / accidental(?:ly)? / by mistake / ' +
      'by accident / unwitting(?:ly)? / jumped to (?:the )?conclusions? / jumped the gun / ' +
      'fell for / fell asleep / overslept / overlooked / overdid / overstat(?:ed|es) / ' +
      'misplac(?:ed|es) / misled / misfiled / mislabel(?:led|ed) / misdiagnos(?:ed|es) / mixed up / ' +
      'muddled / confus(?:ed|es)'
    ).split(' / '),
    faint: (
      'slow / lost / late / silent / quiet / absent / expected / supposed / avoided / trusted / ' +
      'forced / swapped / just / even / still / merely / finally / eventually / only / really / ' +
      'actually / never / always / nothing / too / so / enough / properly / personally / wrong / ' +
      'mistakes? / errors? / problem / proper / at all / very'
    ).split(' / '),
  },
  {
    id: 'praise',
    principle: 'judgement',
    question: 'What made it possible, and would it have worked without this person?',
    reframing: 'What made it possible, and whether it would have worked without this person.',
    sure: (
      'herculean / valiant(?:ly)? / fearless(?:ly)? / tenacious(?:ly)? / ' +
      'relentless(?:ly)? (?:effort|work|drive) / indefatigable / unstinting / unsung / unflappable / ' +
      'nerves? of / iron will / ' +
      'sheer (?:will|force|talent|brilliance|grit|determination|skill|effort) / grit / steely / ' +
      'sixth sense / gut feeling / eagle-?eyed / hawk-?eyed / quick-?witted / quick wits / ' +
      'cat-?like / lightning reflexes / life-?savers? / saving grace / guardian angel / godsend / ' +
      'mvp / beast mode / mastermind(?:ed)? / virtuoso / maestro / prodigy / whizz?(?: ?kid)? / ' +
      'one-?(?:man|woman|person) (?:army|show|team) / lone(?:ly)? (?:wolf|voice|fighter) / ' +
      'backbone / pillar / irreplaceable / indispensable / invaluable / priceless / ' +
      'worth (?:his|her|their) weight / deserves? (?:a )?(?:medal|raise|statue|promotion|a beer) / ' +
      '(?:medal|statue|beer|beers|drinks?|cake) (?:for|to|on) / buy (?:P) a / standing ovation / ' +
      "take a bow / bow to / cannot thank / can't thank / forever (?:grateful|in) / " +
      "in (?:his|her|P 's) debt / bless(?:ed)? (?:P|him|her) / lucky to have / fortunate to have / " +
      'what would we do / where would we be / would be lost / lost without / ' +
      'carried (?:the|this) (?:team|company|night|shift|day) / bailed (?:us|the) / ' +
      'pulled (?:us|it|this|the \\w+|rabbits?|a rabbit) (?:out|off|through|back|from) / ' +
      'out of the hat / snatched / came through / stepped up / dug (?:us|deep) / moved heaven / ' +
      'against all odds / burn(?:ed|ing|t) the midnight / pulled an? all-?nighter / all-?nighter / ' +
      'sleepless / tooth and nail / blood , sweat / ' +
      'gave (?:up )?(?:his|her|their) (?:weekend|holiday|sleep|evening|all) / ' +
      'stayed (?:up|awake|on) (?:all|until|till|through) / worked (?:through|all|until|non-?stop) / ' +
      'non-?stop / hours on end / ' +
      'with(?:out)? (?:his|her|their) (?:experience|expertise|knowledge|help|skill|brilliance|quick|intervention|effort) / ' +
      "thanks to (?:the )?(?:P|P 's|his|her) (?:'s )?(?:\\w+ )?(?:quick|brillian|heroic|experience|instinct|vigilan|alert|sharp|skill|memory|dedication|effort|persistence|genius|genialit)\\w* / " +
      'personally (?:drove|restored|fixed|saved|rebuilt|carried|rescued) / by (?:him|her)self'
    ).split(' / '),
    ofPeople: (
      'amazing(?:ly)? / incredibl[ey] / outstanding(?:ly)? / fantastic(?:ally)? / stellar / ' +
      'phenomenal(?:ly)? / remarkabl[ey] / legend(?:ary)? / miraculous(?:ly)? / talent(?:ed)? / ' +
      'skill / vigilance / alertness / courage / calm(?:ly)?'
    ).split(' / '),
    faint: 'thank / thanks / great / great job / well done / praise'.split(' / '),
  },
  {
    id: 'remedies',
    principle: 'remedy for people',
    question: 'What process or tool could have caught this automatically?',
    reframing: 'The process or tool that could have caught this automatically.',
    fields: ['action', 'lesson'],
    sure: (
      '(?:needs?|has|have|must|ought|is) to (?:be taught|learn|understand|take responsibility|take ownership|own up|apologi[sz]e|explain (?:himself|herself|themselves)|wake up|grow up|do better|improve|pull|toughen|sharpen|buckle|get (?:his|her|their) act|step up|try|focus|concentrate|listen|read|think|pay|be (?:told|reminded|retrained|trained|monitored|supervised|watched|coached|spoken|sacked|fired|removed|disciplined|held|made|more|taught)) / ' +
      'get (?:his|her|their|our|your) act together / ' +
      'pull (?:his|her|their|your|our)(?:self|selves)? (?:\\w+ )?together / ' +
      'pull (?:his|her|their) socks / up (?:his|her|their|our|your) game / wake-?up call / own up / ' +
      'take (?:full |personal |more )?(?:responsibility|ownership) / zero tolerance / crack down / ' +
      'tighten (?:up )?(?:discipline|the screws|the reins) / read the riot / carpet(?:ed)?  / ' +
      'haul(?:ed)? (?:in|before|over) / over the coals / dress(?:ed|ing)? down / ' +
      'rap(?:ped)? (?:on|over) the / slap(?:ped)? on the wrist / tell-?off / told off / ' +
      'telling off / bollocking / scold(?:ed|ing)? / chastis(?:ed|e) / admonish(?:ed|ment)? / ' +
      'rebuk(?:ed?|es) / censure[d]? / castigat(?:ed|e) / lectur(?:ed?|es) (?:on|about) / ' +
      'stern (?:email|word|talk|message|memo) / strongly worded / memo to (?:all|staff|everyone) / ' +
      '(?:e-?mail|message|post|note|memo|letter|notice|circular|announcement|bulletin|poster|sign) (?:to|for) (?:all|everyone|everybody|staff|the whole|the entire|each)(?! (?:customers|users|patients|tenants|affected)) / ' +
      '(?:all|every|each) (?:staff|engineers?|members?|operators?|nurses?|drivers?|teachers?|agents?|developers?|colleagues?|employees?|§) (?:\\w+ )?(?:must|to|shall|should|will|are to|is to|have to|need to|are reminded|are asked|are requested|are urged|are advised)  / ' +
      '(?:are|is|be) (?:kindly |hereby |once more |again )?(?:reminded|urged|requested|advised|instructed|encouraged|asked|expected) to / ' +
      'four-?eyes? .{0,20}(?:impress|remind|recall|stress) / ' +
      'stress(?:ed|ing)? (?:to|the importance|upon) / emphasi[sz]e(?:d)? (?:to|the importance) / ' +
      'sensiti[sz]e(?:d)? / drum (?:it )?into / drill (?:it )?into / hammer home / ' +
      'awareness (?:campaign|session|training|talk|week|meeting) / attentiveness / alertness / ' +
      'more (?:discipline|care|caution|vigilance|focus|attention|awareness|ownership|responsibility|rigou?r|effort|diligence|common sense)(?! (?:is|was) (?:paid|given) by) / ' +
      'better (?:discipline|attitude|judgement|attention|concentration|communication from|habits) / ' +
      'extra (?:care|careful|vigilant|caution|attention|eyes|mindful) / mind (?:your|the|their) / ' +
      'use (?:your|their|his|her) (?:head|brain|heads|brains|judgement|common) / common sense / ' +
      'measure twice / think twice / look before / stop and think / count to ten / when in doubt / ' +
      'if in doubt / no (?:more|further) (?:mistakes?|excuses?|cowboy|heroics?|shortcuts?) / ' +
      '(?:cannot|must not|may not|should not|never) happen again / will not happen again / ' +
      "won't happen again / see to it that / insist that (?:P|everyone) / quiz (?:the|for) / " +
      'exam for / test (?:his|her|their) knowledge / back to (?:basics|school) / ' +
      'send (?:P|him|her|them) (?:on|to) (?:a |the )?(?:\\w+ )?(?:course|training|class) / ' +
      'attend (?:a|the|mandatory) (?:\\w+ )?(?:course|training|class|session|briefing) / ' +
      'proper(?:ly)? (?:brief|train|instruct)(?:ed|ing)? / ' +
      'better (?:trained|briefed|educated|qualified|instructed) / swap (?:P|him|her|them) out / ' +
      'move (?:P|him|her|them) (?:off|to|away) / ' +
      'remove (?:§|him|her|them) from (?:the )?(?:rota|roster|team|project|group|schedule|on-call|§) / ' +
      'reassign(?:ed)? (?:P|him|her|them) / put (?:P|him|her|them) on (?:notice|probation|leave|a) / ' +
      'probation / put on notice / garden(?:ing)? leave / transfer(?:red)? (?:P|him|her|them) to / ' +
      'not (?:be )?(?:rehired|invited|asked) (?:again|back) / last chance / three strikes / ' +
      'charge (?:him|her|them|it) (?:for|to) / bill (?:P|him|her|them) for / pay (?:for|back)  / ' +
      'out of (?:his|her|their) (?:pocket|salary|wages|budget) / deduct(?:ed|ion)? / ' +
      'forfeit(?:ed|s)? / fine (?:P|him|her|them) / wall of shame / name and shame / dunce / ' +
      'reads? (?:it|the \\w+) (?:aloud|out) / sign(?:ed|ing)? (?:that|off that) (?:they|he|she) / ' +
      'acknowledge in writing / confirm in writing / ' +
      'written (?:explanation|statement|apology|assurance|confirmation|promise) / ' +
      'explain (?:himself|herself|themselves|in writing) / ' +
      'no longer (?:be )?(?:allowed|permitted|trusted|welcome) / ' +
      'keep (?:P|him|her|them) (?:away|off|out) / should not touch / ' +
      'never (?:let|allow) (?:P|him|her|them|anyone|the §) / ' +
      'only (?:senior|experienced|qualified|trained|competent) (?:\\w+ )?(?:may|should|must|are|can|to) / ' +
      'legal (?:action|steps) against / prosecut(?:e|ed|ion) / ' +
      'escalate to (?:his|her|their) (?:manager|boss|line|supervisor) / ' +
      'to (?:his|her|their) (?:line )?(?:manager|supervisor|boss)'
    ).split(' / '),
    ofPeople: 'promise / undertake / pledge / warned / warn / educat\\w+'.split(' / '),
    faint: (
      'make sure / ensure / improve / reiterate / must / reminder / train / training / course / ' +
      'please / always / everyone / discuss with / follow up with / talk to / speak to / ' +
      'speak with / meet with / explain to'
    ).split(' / '),
  },
];
