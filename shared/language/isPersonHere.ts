/** Plural things that "they" can stand for. */
const THINGS =
  /(?<!\p{L})(?:pods?|jobs|nodes|servers?|hosts|instances|containers|requests|workers|queries|connections|services|builds|images|certificates|clusters|processes|threads|replicas|disks|volumes|alerts|checks|probes|tests|tasks|clients|attackers?|phishers?|adversar(?:y|ies)|intruders?|spammers?|bots?|users|customers|visitors|calls|messages|packets|queues|machines|systems|deployments|releases|records|files|migrations|tokens|keys|regions|caches|databases|networks|packages|links|sites|pages|apps|applications)(?!\p{L})/giu;

/** What a group of people is part of in a sentence: "one of the engineers", "somebody on the team". */
const PART_OF =
  /^(?:one|two|three|some|many|most|all|none|any|both|members?|part|half|several|someone|somebody|anyone|anybody|nobody|each|few|majority|head|lead|rest)$/iu;

const IN_PHRASE =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}’'-]+|\uFFFC)\s+(?:of|for|from|by|with|to|in|on|at|about|between)\s+(?:(?:the|our|an?|this|that|both|another|their)\s+)?(?:(?!the\s|our\s|an?\s|this\s)[\p{L}\p{N}-]+\s+){0,2}$/u;

/** Begins a new thought, after which a person is the subject again: "by the time the team …". */
const TIME_PHRASE =
  /^(?:by|at|in|on|during|after|before|when|while|because|time|that|as|moment|day|morning|night|week|hour)$/iu;

/**
 * Whether the person found at a place of the prose is what its sentence is about. "The dashboard of the team
 * failed to load" is about a dashboard, and "they" are often pods.
 */
export function isPersonHere(prose: string, at: number, who: string): boolean {
  const before = prose.slice(Math.max(0, at - 200), at);
  // The chat program; people are a team, in small letters.
  if (who.endsWith('Teams') && before.trim() !== '') return false;
  if (/^they$/i.test(who)) return !isAboutThings(before);
  // Nothing of, for or with stands before these.
  if (/^(?:i|we|he|she)$/i.test(who)) return true;
  const head = IN_PHRASE.exec(before)?.[1];
  return head === undefined || PART_OF.test(head) || TIME_PHRASE.test(head);
}

const PEOPLE =
  /(?<!\p{L})(?:engineers?|developers?|teams?|people|responders?|reviewers?|admins?|administrators?|on-call|staff|colleagues?|authors?|management|maintainers?|we|us|contractors?)(?!\p{L})/giu;

/** Things were named more recently than people. */
function isAboutThings(before: string): boolean {
  const lastOf = (words: RegExp) => [...before.matchAll(words)].at(-1)?.index ?? -1;
  return lastOf(THINGS) > lastOf(PEOPLE);
}
