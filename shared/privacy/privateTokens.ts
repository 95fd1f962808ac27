import type { LeakKind } from '#shared/errors/leak.ts';
import { EMAIL_ADDRESS } from '#shared/privacy/emailAddress.ts';
import { hostsIn, isCustomerHost, isInternalHost } from '#shared/privacy/hostNames.ts';
import {
  isMachineName,
  isNumberedWord,
  isSetting,
  NUMBERED_STANDARDS,
} from '#shared/privacy/ordinaryWords.ts';
import { isHotline, phoneNumbersIn } from '#shared/privacy/phoneNumbers.ts';
import { isPrivateLink, isSurelyTicket, keysIn, resourcesIn } from '#shared/privacy/privateShapes.ts';
import { isHash, isName } from '#shared/privacy/tokenParts.ts';

/** A word that means one thing only: an address, a machine, a ticket, a name in code. */
export interface Token {
  readonly kind: Exclude<LeakKind, 'name' | 'text'>;
  readonly written: string;
  /** Nobody outside can use it, wherever it stands: it is private even where only public texts have it. */
  readonly isByNature: boolean;
  /** Customers know such a one; it is no secret where a public text says it. */
  readonly isForCustomers: boolean;
}

const URL_ADDRESS = /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"'`|)\]}]+/giu;
const ROLE_MAILBOX =
  /^(?:support|help|hello|info|contact|press|media|security|abuse|privacy|legal|sales|status|billing|service|care|feedback|team|no-?reply)@/i;
const TICKET = /(?<![\p{L}\p{N}-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}-])/gu;
const IDENTIFIER =
  /(?<![\p{L}\p{N}._/@:-])(?=[^\s]{0,200}[\d_#])#?[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*(?![\p{L}\p{N}@]|:\/\/)/gu;
const FILE_PATH = /(?<![\p{L}\p{N}/.:])\/(?:etc|var|srv|opt|home|usr|mnt|tmp|root)(?:\/[\w.+-]+)+/gu;

/** Standards, products and ways of counting that look like identifiers and are ordinary words. */
const ORDINARY =
  /^(?:web3|v?\d+(?:[._-]\d+)*[a-z]{0,2}|\d+(?:[.,]\d+)?-[a-z]+(?:-[a-z]+)*|\d{4}-\d\d-\d\d.*|[a-z]+-(?:19|20)\d\d|(?:mid|early|late|pre|post)-.*|[a-z]{2}-[a-z]+-\d[a-z]?|[a-z]+-[a-z]+\d-[a-f])$/i;
/** Beside the standards also what is no standard, but would be a ticket with capitals: `base64`, `top-10`. */
const NUMBERED = new RegExp(`^(?:${NUMBERED_STANDARDS}|base|oauth|top|mp|x)-?\\d+(?:[.-]\\d+)*$`, 'i');

/** An account that is spoken to: `@praman`; not part of an address or of a package's name. */
const MENTION = /(?<![\p{L}\p{N}._%+/@-])@[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*(?![\p{L}\p{N}/@])/gu;
/** An initial and a family name are no host, but for the few of one letter that everybody knows, and no file. */
const DOTTED_ACCOUNT =
  /^[a-z]\.(?!(?:com|net|org|edu|gov|app|dev|page|cloud|info|tech|link|blog|live|site|shop|news|run|out|lan|corp|home|local|test|svc|json|yaml|html|toml|conf|log|txt|cpp|tar|zip)$)[a-z]{3,}$/;
const EVERYBODY = /^@(?:here|channel|everyone|all|group|team|on-?call|latest|next)$/;
/** A commit or a digest by itself; within a longer name it is a part of that. */
const HASH = /(?<![\p{L}\p{N}_.-])[0-9a-f]{7,64}(?![\p{L}\p{N}_-])/giu;
/** A name that the words before it say is one, or that is set as code. */
const CALLED =
  /(?<=(?<!\p{L})(?:user|account|role|host|server|machine|node|pod|service|deployment|namespace|cluster|bucket|database|table|queue|topic|job|channel)(?: called| named)?[ :=]+["'`“‘]?|`)[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)+(?![\p{L}\p{N}_@/:(-]|\.[\p{L}\p{N}])/gu;
/** Several words with hyphens, which may be the name of a machine. */
const HYPHENATED =
  /(?<![\p{L}\p{N}._/@:-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\p{L}\p{N}_@/(-]|\.[\p{L}\p{N}])/gu;
/** A machine that somebody logs in to, `root@db-prod-07`, or asks at a port, `orders-db:5432`; no version of a package. */
const REACHED =
  /(?<=(?<![\p{L}\p{N}.@/])[a-z_][\w-]{0,40}@)[a-z][a-z0-9]*(?:(?:-[a-z0-9]+)+|[a-z]\d+)(?![\p{L}\p{N}_@/-]|\.[\p{L}\p{N}])|(?<![\p{L}\p{N}._/@:-])[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+(?=:\d{3,5}(?![\d:]))/gu;
/** An issue of a repository, as code hosts link it. */
const ISSUE = /(?<![\p{L}\p{N}._/@-])[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*#\d{1,7}(?![\p{L}\p{N}])/giu;
/** A folder of somebody's own. */
const WINDOWS_PATH = /(?<![\p{L}\p{N}])[A-Z]:\\(?:[^\s\\/:*?"<>|,;]+\\?)+/gu;

/** The tokens of a text, each once. */
export function tokensIn(whole: string): readonly Token[] {
  const keys = keysIn(whole);
  const resources = resourcesIn(without(whole, keys));
  const paths = [FILE_PATH, WINDOWS_PATH].flatMap((pattern) => found(without(whole, resources), pattern));
  const text = without(whole, [...keys, ...resources, ...paths]);
  const urls = found(whole, URL_ADDRESS).map((url) => url.replace(/[.,;:!?]+$/, ''));
  const emails = found(text, EMAIL_ADDRESS);
  const machines = [...hostsIn(text), ...urls.flatMap(hostOf)].filter((host) => !emails.includes(host));
  const accounts = machines.filter(isDottedAccount);
  const hosts = machines.filter((host) => !isDottedAccount(host));
  const phones = phoneNumbersIn(without(text, [...urls, ...hosts]));
  const rest = without(text, [...urls, ...emails, ...machines, ...phones]);
  const tickets = found([rest, ...urls].join(' '), TICKET).filter((ticket) => !isNumberedWord(ticket));
  const identifiers = [
    ...found(rest, ISSUE),
    ...found(rest, IDENTIFIER).filter(isIdentifier),
    ...found(rest, HASH).filter(isHash),
    ...found(rest, CALLED).filter(isName),
    ...found(rest, HYPHENATED).filter(isMachineName),
    ...found(rest, REACHED),
  ];
  return [
    ...urls
      .filter((url) => hasPath(url) || isPrivateLink(url))
      .map((written) => ({ ...token('link', written), isByNature: isPrivateLink(written) })),
    ...emails.map((written) => ({
      ...token('email', written),
      isByNature: !ROLE_MAILBOX.test(written),
      isForCustomers: ROLE_MAILBOX.test(written),
    })),
    ...phones.map((written) => ({ ...token('phone', written), isForCustomers: isHotline(written) })),
    ...[...new Set(hosts)].map((written) => ({
      ...token('host', written),
      isByNature: isInternalHost(written),
      isForCustomers: isCustomerHost(written),
    })),
    ...tickets.map((written) => ({ ...token('ticket', written), isByNature: isSurelyTicket(written) })),
    ...[...new Set(identifiers)]
      .filter((written) => !tickets.includes(written))
      .map((written) => token('identifier', written)),
    ...[...accounts, ...found(rest, MENTION).filter((mention) => !EVERYBODY.test(mention))].map((written) =>
      token('identifier', written),
    ),
    ...paths.map((written) => token('identifier', written)),
    ...resources.map((written) => ({ ...token('identifier', written), isByNature: true })),
    ...keys.map((written) => ({ ...token('key', written), isByNature: true })),
  ];
}

/** An account of somebody, `j.doe`, which has the form of a host. */
export function isDottedAccount(written: string): boolean {
  return DOTTED_ACCOUNT.test(written);
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, ' '), text);
}

function token(kind: Token['kind'], written: string): Token {
  return { kind, written, isByNature: false, isForCustomers: false };
}

/** What every match holds; a text without it is not searched, since most texts are plain words. */
const SIGNS: ReadonlyMap<RegExp, RegExp> = new Map([
  [URL_ADDRESS, /:\/\//],
  [EMAIL_ADDRESS, /@/],
  [TICKET, /[A-Z0-9]-\d/],
  [IDENTIFIER, /[_#]|[a-z][-.]*\d|\d[-.]*[a-z]/i],
  [ISSUE, /#\d/],
  [FILE_PATH, /\/[a-z]+\//],
  [WINDOWS_PATH, /:\\/],
  [MENTION, /@/],
  [HASH, /\d/],
  [CALLED, /[a-z][-_.][a-z]/],
  [HYPHENATED, /[a-z0-9]-[a-z0-9]/],
  [REACHED, /[a-z_]@[a-z]|[a-z0-9]:\d{3}/],
]);

function found(text: string, pattern: RegExp): readonly string[] {
  if (SIGNS.get(pattern)?.test(text) === false) return [];
  return [...new Set([...text.matchAll(pattern)].map(([words]) => words))];
}

function hostOf(url: string): readonly string[] {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(url)?.[1];
  return host === undefined || !host.includes('.') ? [] : [host.toLowerCase()];
}

function hasPath(url: string): boolean {
  return /^[^:]+:\/\/[^/]+\/[^/]/.test(url);
}

/** `db-prod-01`, `order_events`, `web12`, `9f8c2d1`, `#inc-checkout`; not `3-minute`, `us-east-1`, `on-call`, `p99`. */
function isIdentifier(word: string): boolean {
  if (word.startsWith('#')) return /[-_\d]/.test(word) && /[a-z]{2}/i.test(word);
  const letters = word.replace(/[^a-z]/gi, '').length;
  const isOrdinary = ORDINARY.test(word) || NUMBERED.test(word) || isNumberedWord(word) || isSetting(word);
  if (letters < 2 || isOrdinary) return false;
  if (/[A-Za-z0-9]_+[A-Za-z0-9]/.test(word)) return letters >= 5;
  if (!/\d/.test(word)) return false;
  if (/[-.]/.test(word)) return letters >= 3 && word.length >= 6;
  const isNumbered = /^[a-z]{2,}\d{2,}[a-z]?$/i.test(word);
  return isNumbered || isHash(word) || word.length >= 16;
}
