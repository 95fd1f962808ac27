import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** What somebody did not do, told as if it had been open to them, and what was theirs to do. */
export const DUTY_FAMILIES: readonly WordFamily[] = [
  {
    id: 'might-have-been',
    principle: 'counterfactual',
    question: 'What did they see at that moment, and which check does not exist today?',
    reframing: 'What was seen and done then; or the check that does not exist today.',
    sure: (
      "shoulda / coulda / woulda / (?:really|never|surely|clearly) should(?: have|'ve) / " +
      'should (?:never|really|at least|surely|clearly) have / ' +
      "should(?: have|'ve) (?:known|realised|realized|thought|asked|noticed|seen|caught|checked|told|called|paused|stopped|spoken|escalated|paged|woken|raised|questioned|waited|listened|read|rolled|tested|looked|anticipated|foreseen) / " +
      "should(?: have|'ve) been (?:caught|noticed|spotted|obvious|foreseen|anticipated|questioned|escalated|told|asked|warned|paged|called|informed|more careful|aware)"
    ).split(' / '),
    ofPeople: (
      "(?:should|could|might|ought to)(?:n't| not| never)?(?: \\w+ly| just| at least| well)?(?: have|'ve| of) (?!helped|lost|exposed|leaked|affected)\\w+ / " +
      "would(?:n't| not| never)?(?: \\w+ly)?(?: have|'ve) (?:caught|noticed|seen|spotted|known|checked|prevented|realised|realized|asked|tested|avoided|told|stopped|called|read|guessed|understood|paused|thought) / " +
      "'d(?: \\w+ly| just)? have (?:caught|noticed|seen|spotted|known|checked|asked|nipped|stopped|realised|realized) / " +
      'might already have / could (?:easily|simply|just|also) \\w+ / would have had to / ' +
      'had (?:only|just|simply) to \\w+ / need(?:ed)? only \\w+'
    ).split(' / '),
    faint: "(?:should|could|might)(?: have|'ve) / should've / could've / would've / ought to".split(' / '),
  },
  {
    id: 'had-they-only',
    principle: 'counterfactual',
    question: 'What were the conditions at that moment?',
    reframing: 'The conditions at that moment, as they were.',
    sure: (
      'if only / ' +
      '(?:[.:;,–—-] )?had (?:the |our |an? )?(?:\\w+ )?(?:P) (?:not |only |just |been |ever |even )*(?:\\w+ed|read|seen|known|thought|done|made|taken|told|put|kept|left|run|spoken|held|been|gone|had|given|spent|sent|paid|understood|woken|set|found|stuck|chosen)  / ' +
      "if (?:the |our |any of |one of )?(?:\\w+ )?(?:P)(?: \\w+ \\w+ P)? (?:hadn't|had (?:not |only |just |bothered |ever )*(?:asked|read|looked|checked|called|tested|left|put|opened|told|done|scrolled|picked|followed|listened|paid|waited|paused|thought|kept|spoken|escalated|raised|gone|taken|turned|paged|said|warned|rolled|stuck)) / " +
      "or else * would have / but for (?:the )?(?:\\w+ )*?(?:P) / if it (?:hadn't|had not) been for / " +
      'if not for (?:P)'
    ).split(' / '),
    ofPeople: [],
    faint: ["if (?:the |our )?(?:\\w+ )?(?:P) (?:had|would have|'d) \\w+", 'had (?:P) \\w+'],
  },
  {
    id: 'would-not-have-happened',
    principle: 'counterfactual',
    question: 'Which check does not exist today?',
    reframing: 'The check that does not exist today, as a fact.',
    sure: (
      "would(?:n't| not| never)(?: \\w+ly)? have (?:happened|occurred|come|been necessary|been needed|arisen|got this far|escalated|gone this far|gone out) / " +
      "(?:could|would|might|may)(?: well| easily| \\w+ly)?(?: have|'ve) been (?:\\w+ly )?(?:avoided|averted|prevented|spared|nipped|contained sooner|over in|a non-event) / " +
      '(?:wholly|entirely|perfectly|easily|totally|completely|quite|eminently) (?:avoidable|preventable|unnecessary|needless) / ' +
      '(?:was|were|is) (?:avoidable|preventable) / preventable / avoidable / ' +
      "all it (?:would(?:'ve| have) taken|took|needed|takes) / none of this (?:would|happens|had) / " +
      "this (?:line|report|meeting|page) (?:wouldn't|would not) / " +
      "wouldn't be (?:here|sitting|writing|having) / rendered this / " +
      'would have been (?:desirable|wise|wiser|prudent|better|advisable|appropriate|sensible|nice|polite|helpful|preferable|courteous|enough) / ' +
      'ideally * would have been (?:asked|told|consulted|raised|done|made) / need not have / ' +
      'would have (?:sufficed|been enough|spared) / ' +
      'would have taken (?:P|seconds|a minute|minutes|a moment|one of) / ' +
      '(?:one|a single|a quick|a simple|a timely|one more|a brief|a short|five minutes of|two minutes of|ten minutes of|a moment of|a second) (?:look|glance|call|question|check|peek|testing|reading|refresh|message|phone call|telephone call|email|click|thought|reflection|sanity check)(?! (?:by|in) the)'
    ).split(' / '),
    ofPeople: [],
    faint: (
      "(?:could|would|might)(?: have|'ve) been (?:caught|noticed|spotted|found|stopped|saved|discovered|seen) / " +
      "we(?:'d| would) (?:still have|not be|all be|have been back|be|have had) / " +
      'saved (?:everyone|everybody|all of us)  / might well have / a telephone call'
    ).split(' / '),
  },
  {
    id: 'was-theirs-to-do',
    principle: 'rule as verdict',
    question: 'What is written down, what was done, and where does the difference come from?',
    reframing: 'The written step, the step that was taken, and where the difference came from.',
    sure: (
      'had (?:no business|one job|no right) / incumbent (?:up)?on / ' +
      '(?:knows?|knew) (?:full well|better|perfectly well) / should know (?:better|by now) / ' +
      'ought to know / had must / acted outside / overstepped / ' +
      'exceeded (?:his|her|their) (?:authority|remit|brief) / flagrant / within the power of / ' +
      'in defiance of / took it upon (?:himself|herself|themselves) / took matters into / ' +
      '(?:his|her|their) (?:job|duty|responsibility) to / ' +
      "(?:P) 's (?:job|duty|responsibility|turn|thing) (?:to|[.,]) / it was on (?:P) to / " +
      "you just don't / not (?:what (?:i|we) pay) / is what i pay / " +
      'had every (?:chance|opportunity|reason) / had ample / ' +
      'broke(?: the)? (?:rules?|protocol|procedure|policy) / dereliction / ' +
      'breach of (?:duty|trust|protocol|discipline) / non-compliance by / ' +
      'against (?:explicit |clear |all |better )?(?:advice|orders|instructions|judgement) / ' +
      'went rogue / behind (?:our|my|his|her|their) backs? / without clearance / ' +
      'was never (?:asked|authori[sz]ed|allowed) to'
    ).split(' / '),
    ofPeople: (
      '(?:was|were|is|are|am|been|be)(?: \\w+ly)? (?:supposed|meant|expected|obliged|required|paid|entrusted|trusted|down) to / ' +
      "ought(?:n't| not)? to / had (?:a duty|an obligation|the duty|the obligation) / " +
      'the (?:job|duty|responsibility|obligation) (?:of|to) / contravention / ' +
      'in (?:breach|violation|disregard) of / owed / needs? to know what / ' +
      '(?:have|has|had) a responsibility / according to plan had / since when / ' +
      "(?:did not|didn't|had not|has not|never|not|failed to) (?:follow|followed|respect|respected|observe|observed|obey|adhere|comply|stick|abide) / " +
      'instead of \\w+ing / rather than \\w+ing / would be expected / bypass(?:ed|es|ing)? / ' +
      'circumvent(?:ed|s|ing)? / ignored? (?:the )?(?:policy|procedure|runbook|checklist) / ' +
      'deviat(?:ed|ing) from / violat(?:ed|ing) / flout(?:ed|ing)? / breach(?:ed|ing)? / ' +
      'short-?cuts? / skipp(?:ed|ing) / is meant to / was meant to'
    ).split(' / '),
    faint: (
      'who (?:said|gave|told) (?:he|she|they|P) / scope of (?:his|her|their) / (?:i|we) pay / ' +
      'as (?:agreed|instructed|promised|the guideline|the policy|the procedure) / obligation / ' +
      'duty / at any (?:point|moment|time) (?:prior|before|in) / ' +
      'not (?:respected|followed|observed|obeyed|adhered) / promised'
    ).split(' / '),
  },
];
