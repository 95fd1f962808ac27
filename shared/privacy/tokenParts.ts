import type { LeakKind } from '#shared/errors/leak.ts';
import { isCustomerHost, isInternalHost } from '#shared/privacy/hostNames.ts';
import { CODE_WORDS, EVERYDAY, isSetting } from '#shared/privacy/ordinaryWords.ts';
import type { Fit } from '#shared/privacy/privateString.ts';

/** A part of an address or an identifier by which the whole is known: it is as private as the whole. */
export interface TokenPart {
  readonly kind: Exclude<LeakKind, 'name' | 'text'>;
  readonly written: string;
  readonly fit: Extract<Fit, 'stem' | 'hash' | 'token' | 'account'>;
}

const KNOWN_NUMBERED =
  /^(?:s3|ec2|k8s|k3s|i18n|l10n|a11y|http2|http3|h2|ipv[46]|p\d+|v\d+|oauth2|web[23]|base64|utf\d+|x86|arm64|amd64|e2e|b2b|b2c|log4j|mp[34]|gp[23]|md5|sha\d+|r53|route53|\d+(?:[a-z]{1,3})?)$/i;
const LEAST_STEM = 5;
/** What the domain name system takes (RFC 1035); longer ones are none, and have too many parts to look for. */
const LONGEST_HOST = 253;
/** Nobody counts in more parts; each makes a name as long as the whole, so that more would take long. */
const MOST_COUNTED = 6;

/** What else gives a token away, without itself. A common word alone never does. */
export function tokenParts(kind: TokenPart['kind'], written: string): readonly TokenPart[] {
  const parts = allParts(kind, written);
  return parts.filter((part) => part.written !== written);
}

function allParts(kind: TokenPart['kind'], written: string): readonly TokenPart[] {
  switch (kind) {
    case 'host':
      return hostParts(written);
    case 'link':
      return linkParts(written);
    case 'identifier':
      return /^(?:arn:|projects\/|\/subscriptions\/)/i.test(written)
        ? resourceParts(written)
        : identifierParts(written);
    default:
      return [];
  }
}

/** `db-prod-07.fra`, `db-prod-07` and `db-prod` of `db-prod-07.fra.corp`; `ops.acme.example` of `db7.ops.acme.example`. */
function hostParts(host: string): readonly TokenPart[] {
  if (!/[a-z]/i.test(host) || host.includes(':') || host.length > LONGEST_HOST) return [];
  const labels = host.split('.');
  const known = isInternalHost(host) ? 1 : 2;
  const heads = labels.slice(known).map((_, index) => labels.slice(0, index + 1).join('.'));
  const tails = labels.slice(1, -2).map((_, index) => labels.slice(index + 1).join('.'));
  return [
    ...heads.filter((head) => head.includes('.') || isName(head)).flatMap((head) => stem('host', head)),
    ...(isName(labels[0] ?? '') ? identifierParts(labels[0] ?? '') : []),
    ...tails.filter((tail) => !isCustomerHost(tail)).map((tail) => part('host', tail, 'stem')),
  ];
}

const STORE = /^(?:s3[an]?|gs|gcs|abfss?|wasbs?|az|adl|r2|b2|oss|cos|hdfs):\/\/(?:([^/@]+)@)?([^/?#]+)/i;
const STORE_IN_HOST = [
  /^https?:\/\/([^/.]+)(?:\.[^/.]+)*?\.s3[.-][^/]*amazonaws\.com/i,
  /^https?:\/\/s3[.-][^/]*amazonaws\.com\/([^/?#]+)/i,
  /^https?:\/\/(?:storage\.(?:googleapis|cloud\.google)\.com|console\.cloud\.google\.com\/storage\/browser)\/([^/?#]+)/i,
  /^https?:\/\/([^/.]+)\.storage\.googleapis\.com/i,
  /^https?:\/\/([^/.]+)\.(?:blob|file|queue|table|dfs)\.core\.windows\.net/i,
  /^https?:\/\/[^/.]+\.blob\.core\.windows\.net\/([^/?#]+)/i,
  /^https?:\/\/([^/.]+)\.(?:[^/.]+\.)?(?:r2\.cloudflarestorage|digitaloceanspaces|backblazeb2|wasabisys)\.com/i,
];
const CREDENTIALS = /^[^:]+:\/\/([^/@:\s]*):([^/@\s]+)@/;

/** The store that a link leads to, and what it logs in with. */
function linkParts(link: string): readonly TokenPart[] {
  const [, container = '', store = ''] = STORE.exec(link) ?? [];
  const stores = [
    container,
    store.split('.')[0] ?? '',
    ...STORE_IN_HOST.map((place) => place.exec(link)?.[1] ?? ''),
  ];
  const [, user = '', password = ''] = CREDENTIALS.exec(link) ?? [];
  return [
    ...stores.filter(isName).flatMap((name) => [...stem('identifier', name), ...identifierParts(name)]),
    ...(store === '' ? [] : [part('link', /^[^:]+:\/\/(?:[^/@]+@)?[^/?#]+/.exec(link)?.[0] ?? link, 'stem')]),
    ...(isName(user) ? stem('identifier', user) : []),
    ...(password.length > LEAST_STEM ? [part('key', password, 'token')] : []),
  ];
}

/** Account ids and names in `arn:aws:iam::481516234201:role/ledger-rotator`. */
function resourceParts(resource: string): readonly TokenPart[] {
  const pieces = resource.split(/[:/]/).slice(1);
  const accounts = pieces.filter((piece) => /^\d{12}$/.test(piece));
  const names = pieces.filter((piece) => isName(piece) && !isRegion(piece));
  const last = /:([a-z-]+\/[^:]+)$/.exec(resource)?.[1];
  return [
    ...accounts.map((account) => part('identifier', account, 'token')),
    ...names.flatMap((name) => [...stem('identifier', name), ...identifierParts(name)]),
    ...(last !== undefined && names.length > 0 ? stem('identifier', last) : []),
  ];
}

const ACCOUNT_FOLDER = /[\\/](?:home|Users|Profiles)[\\/]+([\p{L}\p{N}._-]{2,})/iu;
const SHARED_ACCOUNT =
  /^(?:public|default|shared|all|admin|administrator|root|ubuntu|debian|centos|ec2-user|git|jenkins|runner|node|app|deploy|www-data|user|guest|vagrant|circleci|travis|me|you|home|work)$/i;

/**
 * The name without the counting at its end (`orders-db` of `orders-db-3`, the replica set and the
 * deployment of a pod), hashes inside, whose home a folder is, and the server of a share.
 */
function identifierParts(identifier: string): readonly TokenPart[] {
  const account = ACCOUNT_FOLDER.exec(identifier)?.[1];
  const server = /^\\\\([^\\]+)/.exec(identifier)?.[1] ?? '';
  if (/[\\/:]/.test(identifier)) {
    return [
      ...(account === undefined || SHARED_ACCOUNT.test(account)
        ? []
        : [part('identifier', account, 'account')]),
      ...(isName(server) ? [...stem('host', server), ...counted(server)] : []),
    ];
  }
  return counted(identifier);
}

function counted(identifier: string): readonly TokenPart[] {
  const pieces = identifier.replace(/^#/, '').split(/([-_.]+)/);
  const stems: string[] = [];
  const least = pieces.length - 2 * MOST_COUNTED;
  for (let end = pieces.length; end > least && isCounted(pieces, end); end -= 2) {
    stems.push(pieces.slice(0, end - 2).join(''));
  }
  const hashes = pieces.filter(isHash);
  return [
    ...stems.filter(isName).flatMap((name) => stem('identifier', name)),
    ...(pieces.length > 1 ? hashes.map((hash) => part('identifier', hash, 'hash')) : []),
  ];
}

function isCounted(pieces: readonly string[], end: number): boolean {
  return end > 2 && isCounting(pieces[end - 1] ?? '', pieces[end - 3]);
}

/** A number, a hash, or the random end of a pod's name. */
function isCounting(piece: string, before = ''): boolean {
  return /\d/.test(piece) || (/^[bcdf-hj-np-tv-z]{5}$/.test(piece) && /\d/.test(before));
}

/** A short hash of digits and letters; words such as `defaced` are none. */
export function isHash(word: string): boolean {
  return /^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,64}$/i.test(word);
}

/** `eu-west-1` and its zones. */
function isRegion(word: string): boolean {
  return /^[a-z]{2}(?:-[a-z]+){1,2}-?\d[a-z]?$/.test(word);
}

/** Whether this stands for one thing only: several words that are no everyday compound, or a word with a number. */
export function isName(word: string): boolean {
  if (word.replace(/[^a-z\d]/gi, '').length < LEAST_STEM || isRegion(word) || /^\d+$/.test(word))
    return false;
  const words = word
    .toLowerCase()
    .split(/[-_.]+/)
    .filter((each) => each !== '');
  if (words.length === 1) return /\d/.test(word) && /[a-z]{2}/i.test(word) && !KNOWN_NUMBERED.test(word);
  const said = words.filter((each) => !/^\d+$/.test(each));
  if (said.length > 1 && word.includes('_')) return !isSetting(word);
  if (said.length > 1 && said.some((each) => CODE_WORDS.has(each))) return true;
  return said.some((each) => !EVERYDAY.has(each) && !EVERYDAY.has(each.replace(/s$/, ''))) && said.length > 1;
}

function stem(kind: TokenPart['kind'], written: string): readonly TokenPart[] {
  return [part(kind, written, 'stem')];
}

function part(kind: TokenPart['kind'], written: string, fit: TokenPart['fit']): TokenPart {
  return { kind, written, fit };
}
