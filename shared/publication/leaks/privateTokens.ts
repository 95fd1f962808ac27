import type { LeakKind } from '#shared/errors/leak.ts';
import { hostsIn, isCustomerHost, isInternalHost } from '#shared/publication/leaks/hostNames.ts';

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
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const ROLE_MAILBOX =
  /^(?:support|help|hello|info|contact|press|media|security|abuse|privacy|legal|sales|status|billing|service|care|feedback|team|no-?reply)@/i;
const TICKET = /(?<![\p{L}\p{N}-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}-])/gu;
const NO_TICKET =
  /^(?:UTF|ISO|SHA|MD|RFC|HTTP|HTTPS|TLS|SSL|AES|RSA|SEV|CVE|COVID|UTC|GMT|IPV|CRC|IEEE|SOC|TIER|PHASE|STEP|Q|H|P|S|V)-/i;
const IDENTIFIER =
  /(?<![\p{L}\p{N}._/@:-])(?=[^\s]{0,200}[\d_#])#?[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*(?![\p{L}\p{N}@]|:\/\/)/gu;
const FILE_PATH = /(?<![\p{L}\p{N}/.:])\/(?:etc|var|srv|opt|home|usr|mnt|tmp|root)(?:\/[\w.+-]+)+/gu;

/** Standards, products and ways of counting that look like identifiers and are ordinary words. */
const ORDINARY =
  /^(?:web3|v?\d+(?:[._-]\d+)*[a-z]{0,2}|\d+(?:[.,]\d+)?-[a-z]+(?:-[a-z]+)*|\d{4}-\d\d-\d\d.*|[a-z]+-(?:19|20)\d\d|(?:mid|early|late|pre|post)-.*|[a-z]{2}-[a-z]+-\d[a-z]?|(?:utf|iso|sha|md|rfc|https?|tls|ssl|aes|rsa|sev|cve|covid|utc|gmt|ipv|base|tier|phase|step|oauth|top|mp|x|h|p|q)-?\d+(?:[.-]\d+)*)$/i;

/** The tokens of a text, each once. */
export function tokensIn(whole: string): readonly Token[] {
  const paths = found(whole, FILE_PATH);
  const text = without(whole, paths);
  const urls = found(text, URL_ADDRESS).map((url) => url.replace(/[.,;:!?]+$/, ''));
  const emails = found(text, EMAIL);
  const hosts = [...hostsIn(text), ...urls.flatMap(hostOf)].filter((host) => !emails.includes(host));
  const rest = without(text, [...urls, ...emails, ...hosts]);
  const tickets = found([rest, ...urls].join(' '), TICKET).filter((ticket) => !NO_TICKET.test(ticket));
  const identifiers = found(rest, IDENTIFIER).filter(isIdentifier);
  return [
    ...urls.filter(hasPath).map((written) => token('link', written)),
    ...emails.map((written) => ({
      ...token('email', written),
      isByNature: !ROLE_MAILBOX.test(written),
      isForCustomers: ROLE_MAILBOX.test(written),
    })),
    ...[...new Set(hosts)].map((written) => ({
      ...token('host', written),
      isByNature: isInternalHost(written),
      isForCustomers: isCustomerHost(written),
    })),
    ...tickets.map((written) => token('ticket', written)),
    ...identifiers
      .filter((written) => !tickets.includes(written))
      .map((written) => token('identifier', written)),
    ...paths.map((written) => token('identifier', written)),
  ];
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
  [EMAIL, /@/],
  [TICKET, /[A-Z0-9]-\d/],
  [IDENTIFIER, /[_#]|[a-z][-.]*\d|\d[-.]*[a-z]/i],
  [FILE_PATH, /\/[a-z]+\//],
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
  if (letters < 2 || ORDINARY.test(word)) return false;
  if (/[A-Za-z0-9]_+[A-Za-z0-9]/.test(word)) return letters >= 5;
  if (!/\d/.test(word)) return false;
  if (/[-.]/.test(word)) return letters >= 3 && word.length >= 6;
  const isNumbered = /^[a-z]{2,}\d{2,}[a-z]?$/i.test(word);
  const isHash = /^[0-9a-f]{7,64}$/.test(word);
  return isNumbered || isHash || word.length >= 16;
}
