/** What actions of postmortems begin with, in the plain form. */
const VERBS = new Set(
  (
    'abandon abort absorb accelerate accept acknowledge acquire adapt add address adjust adopt advertise agree alert align allow amend ' +
    'analyse analyze announce annotate answer apply appoint approve archive arrange ask assert assess assign attach audit auto automate avoid ' +
    'back backfill backport balance ban base batch be begin benchmark block boost book bound bring broadcast buffer build bump buy bypass ' +
    'cache calculate call cancel cap capture catch centralize change charge chase check choose clarify clean cleanup clear close ' +
    'collect combine commit communicate compare complete compress conduct configure confirm connect consider consolidate constrain consult ' +
    'contact contain continue contribute control convert copy correct correlate count cover create cross curate cut cycle ' +
    'deal debug decide declare decommission decouple decrease dedicate default defer define delay delegate delete deliver demand demonstrate ' +
    'deploy deprecate derive describe deselect design detect determine develop diagnose disable disallow disclose discontinue discover discuss ' +
    'display distinguish distribute ditch divide do document double downgrade draft drain drill drive drop dump duplicate ' +
    'edit educate eliminate email embed emit enable encode encourage encrypt end enforce engage enhance enlarge ensure enter equip escalate establish ' +
    'estimate evaluate examine exclude execute exercise expand experiment expire explain explicitly explore export expose extend extract ' +
    'fail feed fetch figure file fill filter finalise finalize find finish fix flag flush follow forbid force forward free freeze ' +
    'gate gather generate get give go grant group grow guarantee guard guide ' +
    'halt handle harden have hide highlight hire hold hook host ' +
    'identify ignore implement import improve include incorporate increase index inform inhibit initiate inject insert inspect install instruct instrument ' +
    'integrate introduce invalidate inventory invest investigate invite invoke isolate issue iterate ' +
    'join keep kick kill know label launch lead leave learn let leverage lift limit link list load localize lock log look lower ' +
    'maintain make manage mandate map mark measure meet merge migrate minimise minimize mirror mitigate mock model modify monitor mount move mute ' +
    'name negotiate normalize note notify nominate observe obtain offer offload omit onboard open operate optimise optimize order organise organize ' +
    'orchestrate override overhaul own page pair parallelize parse partition pass patch pause perform persist phase pick pilot pin ping place plan plot plug ' +
    'point poll port position post postpone practice practise prefer prepare present preserve press prevent prioritise prioritize probe process procure ' +
    'produce profile prohibit promote prompt propagate propose protect prototype prove provide provision prune publicize publish pull purchase purge push put ' +
    'quarantine query question queue quota raise ramp randomize rank rate reach read rebase rebuild recommend reconcile record recover recreate recruit rectify recycle ' +
    'redact redesign redirect reduce refactor refine refresh refuse register rehearse reimburse reinforce reject relax release relocate rely remind ' +
    'remove rename render renew reorder repair repeat replace replay replicate reply report reproduce request require rerun rescale research reserve reset ' +
    'resize resolve respond restart restore restrict restructure resume retain rethink retire retrain retrieve retry return reuse reveal reverse revert review revise ' +
    'revisit revoke reward rework rewrite roll rollback rotate round route run ' +
    'sample sandbox sanitize save say scale scan schedule scope script search seal secure seed segment select sell send separate serialize serve set settle setup shard share ' +
    'shift ship shorten show shrink shut sign silence simplify simulate skip slow smooth snapshot soften solicit solve sort source spawn specify speed spike split spread spin ' +
    'stabilise stabilize stage stagger standardise standardize start state stop store streamline strengthen stress stretch strip structure study submit subscribe suggest ' +
    'supply support suppress suspend sweep swap switch sync synchronise synchronize synthesize ' +
    'tag take talk target teach tear tell terminate test throttle tie tighten time tidy toggle track trace train transfer transform transition translate treat trial triage trigger ' +
    'trim trip try tune turn tweak unblock undo unify uninstall unpin update upgrade upload use utilise utilize ' +
    'vacuum validate vary verify version view visit visualize wait walk warm warn watch weigh whitelist widen wipe wire withdraw work wrap write zero'
  ).split(' '),
);

/** Words that end like a verb and are none. */
const NO_VERBS = new Set(
  'certificate template candidate climate rate date state corporate private immediate ultimate'.split(' '),
);

/** Words before the verb that are no part of the request. */
const BEFORE = [
  /^(?:[\s#*_>•☐☑✅✔·–—-]|\d+[.)])+/u,
  /^\[[^\]]*\]:?\s*/,
  /^(?:critical|urgent|high|medium|low)(?:\s+priority)?\b[*_:.\s–—-]+(?=\S)/i,
  /^\([^)]*\)\s*/,
  /^(?:[A-Z][A-Z0-9]+-\d+|#\d+|P[0-4])\b[:\s.–—-]*/,
  /^(?:todo|action(?: item)?|ai|follow[- ]?up|idea|proposal|optional(?:ly)?|maybe|perhaps)\s*[:–—-]\s*/i,
  /^(?:please|also|then|first|next|finally|again|always|never|better|in future|to|not|let['’]s|let us)\s+/i,
  /^(?:we|the team|someone|i|they)\s+(?:(?:should|must|will|could|can|may|might|shall|need to|have to|want to|are going to|plan to|also)\s+)+/i,
  /^(?:need to|should|must|needs to|have to|want to|do not|don['’]t|be able to)\s+/i,
  /^[a-z]+ly\s+/i,
  /^(?:before|after|when|whenever|while|if|once|until|for|in|on|during|as|where)\b[^,]{1,80},\s+/i,
];

/**
 * Whether the title begins with the verb of what will be done: "Add an alert", "We should page on-call",
 * "Alerting: add a threshold". Wide on purpose; titles in letters beyond English are taken as they are.
 */
export function beginsWithVerb(title: string): boolean {
  if (/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{M}]/u.test(title)) return true;
  const [, afterColon] = /^[^:]{1,40}:\s+(.+)$/s.exec(title) ?? [];
  return isVerb(firstWord(title)) || (afterColon !== undefined && isVerb(firstWord(afterColon)));
}

/** What the verb of a request is said of: "Add a check", "Page each team". A noun that looks like a verb has none behind it. */
const OBJECT =
  /^["“'‘`*_]*[a-z]+(?:-[a-z]+)*\s+(?:a|an|the|this|that|these|those|our|its|all|any|each|every|both|one|two|three|more|another|\d+)\b/i;

/** Whether it says what to do in the words of a request, `Add a check to each gateway`. Narrow on purpose, and in English only. */
export function isRequest(words: string): boolean {
  const rest = requestIn(words);
  return OBJECT.test(rest) && isVerb(firstWord(rest));
}

function firstWord(title: string): string {
  return /^["“'‘`*_]*([A-Za-z]+(?:-[A-Za-z]+)*)/.exec(requestIn(title))?.[1]?.toLowerCase() ?? '';
}

/** The words from the verb on. */
function requestIn(title: string): string {
  let rest = title.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const form of BEFORE) rest = rest.replace(form, '');
  }
  return rest;
}

function isVerb(word: string): boolean {
  if (word === '') return false;
  if (VERBS.has(word)) return true;
  const stem = word.replace(
    /^(?:re|un|de|dis|pre|auto|over|co|out|cross|double|hard|soft|hot|fine|stress|load|smoke)-?/,
    '',
  );
  if (stem !== word && VERBS.has(stem)) return true;
  return !NO_VERBS.has(word) && /(?:[^aeiou]i[sz]e|ify|[^aeiou]ate)$/.test(word) && word.length > 5;
}
