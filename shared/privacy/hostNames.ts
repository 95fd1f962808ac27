/** Endings that no public name has, and what networks at home and at work are called. */
const PRIVATE_ENDING =
  /\.(?:internal|intranet|local|localdomain|localhost|lan|corp|private|home|intra|priv|consul|arpa|svc|test|invalid|dmz|mgmt|vpn|k8s|kube|docker|nomad|stg|staging|prd|prod|preprod|uat|infra|cluster)$/i;

/** Parts of a company's own domain that lead inside: `db1.corp.acme.example`. */
const PRIVATE_LABEL = /\.(?:corp|internal|intranet|intra|int|lan|priv|private|mgmt|vpn)\.(?=[a-z0-9-]+\.)/i;

/** What cloud providers call one customer's machines and stores; their shared endpoints have fewer labels. */
const PRIVATE_IN_CLOUD =
  /(?:^[^.]+(?:\.[^.]+){2,}|^[^.]+\.(?:s3|elb))\.amazonaws\.com$|\.(?:database|core|servicebus|redis\.cache)\.windows\.net$|\.(?:vault\.azure|mongodb)\.net$/i;

const PRIVATE_RANGES =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;

/** Everybody's resolvers, and no address at all. */
const ANYBODYS: ReadonlySet<string> = new Set(
  (
    '1.1.1.1 1.0.0.1 8.8.8.8 8.8.4.4 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 94.140.14.14 94.140.15.15 ' +
    '0.0.0.0 255.255.255.255'
  ).split(' '),
);

/** A program's name. */
const NO_HOST = /^py\.test$/;

/** Unique local and link-local addresses (RFC 4193, RFC 4291). */
const PRIVATE_V6 = /^\[?(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i;

/** What customers type, and what stands in front of it. */
const CUSTOMER_LABELS: ReadonlySet<string> = new Set(
  (
    'www api app apps status help support docs checkout login signin auth accounts account my shop store pay payments ' +
    'portal web m cdn static assets mail blog billing developer developers go get console dashboard'
  ).split(' '),
);

const HOST =
  /(?<![\p{L}\p{N}@._-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\p{L}\p{N}]|\.[a-z0-9])/gu;
const PRIVATE_HOST = new RegExp(HOST.source, 'giu');
const IP_V4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
const IP_V6 = /(?<![\p{L}\p{N}:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu;

/**
 * The names and addresses of machines in a text. Names are in small letters, so that a missing space after a
 * full stop makes none; with an ending that only internal names have, they may be in capitals.
 */
export function hostsIn(text: string): readonly string[] {
  if (!/[\p{L}\p{N}]\.[\p{L}\p{N}]|:[0-9a-f]*:/iu.test(text)) return [];
  const names = [...text.matchAll(HOST)].map(([host]) => host);
  const shouted = [...text.matchAll(PRIVATE_HOST)].map(([host]) => host).filter(isInternalHost);
  const v4 = [...text.matchAll(IP_V4)].map(([address]) => address).filter(isAddress);
  const v6 = [...text.matchAll(IP_V6)].map(([address]) => address).filter(isLongAddress);
  return [...new Set([...names, ...shouted, ...v4, ...v6])];
}

/** Whether a host can be reached from inside only, by its very name; one that is known inside may still be public. */
export function isInternalHost(host: string): boolean {
  const inside = [PRIVATE_ENDING, PRIVATE_LABEL, PRIVATE_IN_CLOUD, PRIVATE_RANGES, PRIVATE_V6];
  return inside.some((pattern) => pattern.test(host)) && !NO_HOST.test(host);
}

/** `acme.example`, `www.acme.example`, `api.acme.example`: the names under which customers know a service. */
export function isCustomerHost(host: string): boolean {
  const labels = host.split('.');
  if (isInternalHost(host) || /\d/.test(host) || labels.length > 3) return false;
  return labels.length === 2 || CUSTOMER_LABELS.has(labels[0] ?? '');
}

function isAddress(address: string): boolean {
  return !ANYBODYS.has(address) && address.split('.').every((part) => Number(part) < 256);
}

/** Not a time of day: `14:23:05` has no gap and too few parts. */
function isLongAddress(address: string): boolean {
  const hexDigits = address.replaceAll(':', '').length;
  return (address.includes('::') ? hexDigits > 3 : address.split(':').length === 8) && hexDigits > 3;
}
