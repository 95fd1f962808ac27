import { inSentence } from '#shared/text/phrases.ts';

/** What systems do in answers, in the plain form. What only people do wrong is left out: it is not asked back. */
const VERBS = new Set(
  (
    'abort accept add affect alert allow answer apply arrive assume back block bring buffer build cache call cancel cause change check ' +
    'claim clear close collapse complete connect consume contain continue copy corrupt crash create deadlock decline degrade delay delete ' +
    'deny depend deploy detect disable disappear discard double drain drop elapse empty enable end evict exceed exhaust exit expect expire ' +
    'fail fill finish fire flap flood follow force handle happen hide include increase jump kill lag last launch leak limit load lock loop ' +
    'match migrate miss move need notice occur open overflow overload overwrite page panic pass pause plan point poll prevent process pull ' +
    'push queue raise react reach read receive recover refuse reject release reload remain remove repeat replace reply report request ' +
    'require reset resolve respond restart resume retry return reuse roll rotate route saturate save scale serve share show skew slow spike ' +
    'stall start stay stop store stretch succeed swap switch sync throttle time touch trigger trip truncate try turn update use validate ' +
    'wait warn watch work'
  ).split(' '),
);

/** Past forms that no ending tells. Those that look like the plain form are left out. */
const IRREGULAR: Readonly<Record<string, string>> = {
  became: 'become',
  began: 'begin',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  caught: 'catch',
  chose: 'choose',
  fell: 'fall',
  found: 'find',
  froze: 'freeze',
  gave: 'give',
  got: 'get',
  grew: 'grow',
  held: 'hold',
  hid: 'hide',
  kept: 'keep',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  ran: 'run',
  rose: 'rise',
  said: 'say',
  sank: 'sink',
  saw: 'see',
  sent: 'send',
  shrank: 'shrink',
  spent: 'spend',
  stood: 'stand',
  stuck: 'stick',
  threw: 'throw',
  told: 'tell',
  took: 'take',
  went: 'go',
  withdrew: 'withdraw',
  wrote: 'write',
};

/** A thing, not a name: what somebody did is not asked back as "Why did Ben …?". */
const THING =
  /^(?:the|a|an|our|no|one|this|these|those|each|every|all|some|most|many|few|its|their|both|two|three|four|nothing|nobody|alerts?|alarms?|certificates?|clients?|connections?|customers?|deploys?|errors?|jobs?|logins?|messages?|migrations?|monitoring|orders?|payments?|queries|queues?|requests?|retries|servers?|services?|sessions?|traffic|users?)(?: |$)/iu;

/** A sentence with one of these holds a second one, or says already why. */
const JOINS =
  /(?:^| )(?:that|which|who|whose|when|if|as|while|because|and|or|but|so|although|though|after|before|until|since|we|they|he|she|you|it|i|there|what|to|by)(?= |$)/iu;

/** Another verb beside the one that is asked about makes it unsure which is the sentence's own. */
const OTHER_VERB =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|can|cannot|could|will|would|may|might|must|shall|should|\p{L}+n['’]t|\p{L}{2,}ed)$/iu;

/**
 * "The certificate expired on two gateways" becomes "Why did the certificate expire on two gateways?", and "The pool had no
 * limit" "Why did the pool have no limit?", and "The certificate had expired" "Why had the certificate expired?". Null wherever the sentence holds anything but a thing, one verb of which the
 * plain form is known, and what follows: a wrong question is worse than a plain one.
 */
export function pastWhy(sentence: string): string | null {
  const words = sentence.split(/\s+/);
  const verbs = words.flatMap((word, index) =>
    OTHER_VERB.test(word) || plainForm(word) !== null ? [index] : [],
  );
  const [at] = verbs;
  const before = beforeThen(words, verbs);
  if (before !== null) return before;
  if (at === undefined || verbs.length > 1 || at < 1 || at > 6) return null;
  const [subject, rest] = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')];
  const verb = words[at] ?? '';
  const plain = /^had$/i.test(verb) && /^(?:no|a|an|the|only|\d)/i.test(rest) ? 'have' : plainForm(verb);
  if (plain === null || !THING.test(subject) || JOINS.test(subject) || joinsBehind(rest)) return null;
  if (/ed$/i.test(verb) && mayHoldVerb(subject, rest)) return null;
  return `Why did ${inSentence(subject)} ${[plain, rest].filter(Boolean).join(' ')}?`;
}

/**
 * "The alert counts failed logins": the last word of the subject may be its verb, and the past form belong to the things
 * behind it. "The alert rules failed on two gateways" has none behind it.
 */
function mayHoldVerb(subject: string, rest: string): boolean {
  return /[^\s]+[^s\s] \S*[^sui\s]s$/iu.test(subject) && /^(?!across|towards)\p{L}+s(?= |$)/u.test(rest);
}

/** Where "had" and the only other verb stand together, they are one: what was so before something else happened. */
function beforeThen(words: readonly string[], [had = 0, other, more]: readonly number[]): string | null {
  const isOne = other === had + 1 && more === undefined && /^had$/i.test(words[had] ?? '');
  const [subject, rest] = [words.slice(0, had).join(' '), words.slice(had + 1).join(' ')];
  if (!isOne || had > 6 || !/ed$/i.test(words[had + 1] ?? '')) return null;
  if (!THING.test(subject) || JOINS.test(subject) || joinsBehind(rest)) return null;
  return `Why had ${inSentence(subject)} ${rest}?`;
}

/** "Nobody was told", "by cron": behind the verb a purpose with "to" may stand. */
function joinsBehind(rest: string): boolean {
  return JOINS.test(rest.replace(/(?:^| )to(?= |$)/gi, ''));
}

function plainForm(word: string): string | null {
  const small = word.toLowerCase();
  if (Object.hasOwn(IRREGULAR, small)) return IRREGULAR[small] ?? null;
  if (!small.endsWith('ed')) return null;
  const stem = small.slice(0, -2);
  const forms = [small.slice(0, -1), stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return forms.find((form) => VERBS.has(form)) ?? null;
}
