/** Words that begin small in a title too, with what they name. */
const SMALL_NAMES =
  /^(?:nginx|kubectl|kubelet|etcd|systemd|sshd|cron|npm|curl|git|psql|iptables|haproxy|containerd|dockerd)(?![\p{L}-])/u;

/** What machines and programs are called: `gateway-b`, `db01`, `auth_cache`, `api.acme.com`, `payments-api`, `mySQLd`. */
const MADE_NAME =
  /^(?:\S*[\p{L}\d][\d_@/\\.:=+][\p{L}\d_-]|[\p{L}\d]+\d(?=\s)|\p{Ll}+\p{Lu}|\S*\p{L}-(?:\p{L}|\d+|api|svc|service|db|prod|staging|worker|proxy|server|frontend|backend|cluster|node|cache|queue|pool|gateway|job|app|web|eu|us|east|west|north|south)(?![\p{L}\d]))/u;

/**
 * The text with its first letter in upper case: answers are written to follow "because". A name that begins small keeps its
 * letter, since another letter would be another name.
 */
export function capitalised(text: string): string {
  if (SMALL_NAMES.test(text) || MADE_NAME.test(text)) return text;
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('en') + rest.join('');
}

/**
 * Words with which sentences about incidents begin and which are no names. Any other word keeps its capital, since
 * nothing tells "Redis" from "Rain" by its letters.
 */
const SMALL_WORDS = new RegExp(
  '^(?:the|a|an|our|no|one|this|that|these|those|each|every|all|some|most|many|few|any|its|their|both|it|they|we|there|when|while|' +
    'after|before|nothing|nobody|only|two|three|four|customers?|users?|people|requests?|connections?|sessions?|payments?|orders?|' +
    'logins?|sign-ins?|alerts?|alarms?|errors?|retries|jobs?|servers?|services?|deployments?|deploys?|migrations?|backups?|' +
    'certificates?|queries|queues?|messages?|e-?mails?|data|traffic|monitoring|on-call|engineers?|support|teams?|tests?|limits?)(?![\\p{L}\\d.])',
  'iu',
);

/** Things that are done or had, told by how their words end: `renewal`, `rotation`. Long ones only, as names are short. */
const ABSTRACT_WORDS =
  /^\p{Lu}\p{Ll}{2,}(?:wal|oval|ation|ction|ption|ision|ness|ility|acity|ance|ence|ployment|lacement|itoring)s?(?![\p{L}\d.])/u;

/** The text as it goes on inside a sentence: a first word that is no name loses its capital. */
export function inSentence(text: string): string {
  const word = (SMALL_WORDS.exec(text) ?? ABSTRACT_WORDS.exec(text))?.[0] ?? '';
  // "IT" and "DATA" are meant as they are.
  const isShouted = word.length > 1 && word === word.toLocaleUpperCase('en');
  return isShouted ? text : word.toLocaleLowerCase('en') + text.slice(word.length);
}

/** How many there are of something: `1 event`, `12 events`, `1,200 events`; `many` is for words with another plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The same at the start of a sentence, where one is a word: `One action`, `12 actions`. */
export function countedInWords(count: number, one: string, many?: string): string {
  return count === 1 ? `One ${one}` : counted(count, one, many);
}

/** Five digits and more on their own: no part of a name, a date, a time or a number that is grouped already. */
const LONG_NUMBER = /(?<![\p{L}\d.,:/#_-])[1-9]\d{4,}(?![\d_:/-]|\p{L}|[.,]\d{3}(?!\d))/gu;

/** A text with its long numbers grouped as the rest of the app shows them: `41200 requests` becomes `41,200 requests`. */
export function groupedNumbers(text: string): string {
  return text.replace(LONG_NUMBER, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

const MOST_NAMED = 3;

/** `a`, `a and b`, `a, b, c and 12 more`; empty for none. Only those that are named are put into words. */
export function listed<T>(things: readonly T[], nameOf: (thing: T) => string): string {
  const { named, rest } = listedParts(things);
  return named.map(({ before, thing }) => `${before}${nameOf(thing)}`).join('') + rest;
}

interface ListedParts<T> {
  /** Each with what stands before it. */
  readonly named: readonly { readonly before: string; readonly thing: T }[];
  /** How many are not named; empty where all are. */
  readonly rest: string;
}

/** The same where a name is more than words, such as a link. */
export function listedParts<T>(things: readonly T[]): ListedParts<T> {
  const shown = things.slice(0, MOST_NAMED);
  const more = things.length - shown.length;
  const last = more > 0 ? -1 : shown.length - 1;
  return {
    named: shown.map((thing, at) => ({ before: at === 0 ? '' : at === last ? ' and ' : ', ', thing })),
    rest: more > 0 ? ` and ${more} more` : '',
  };
}
