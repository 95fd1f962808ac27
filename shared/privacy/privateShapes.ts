/**
 * Shapes of what nobody outside can use, wherever it stands: documented forms of keys, resources of clouds, shared
 * folders, pods, channels. A text that says one in public says more than it should.
 */

/** Each with what every match holds; a text without it is not searched. */
interface Shape {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** Forms in which providers hand out keys, as they and the scanners of code hosts document them. */
const KEYS: readonly Shape[] = [
  { sign: /A[KS]IA|A[GNR]/, pattern: /(?<![A-Z0-9])A(?:KIA|SIA|GPA|ROA|IDA|NPA)[A-Z0-9]{16}(?![A-Z0-9])/g },
  { sign: /gh[pousr]_|github_pat_/, pattern: /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g },
  { sign: /gl[a-z]+-/, pattern: /(?<!\w)gl(?:pat|dt|rt|cbt|ptt|soat|ft)-[\w-]{16,}/g },
  { sign: /xox|xapp/, pattern: /(?<!\w)(?:xox[abeoprs]|xapp)-[\w-]{10,}/g },
  { sign: /AIza|ya29|GOCSPX/, pattern: /(?<!\w)(?:AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g },
  { sign: /[srp]k_|whsec_/, pattern: /(?<!\w)(?:[srp]k_(?:live|test)|whsec)_[A-Za-z0-9]{12,}/g },
  { sign: /sk-/, pattern: /(?<![\w-])sk-(?:[a-z]+-)*(?=[\w-]*\d)[A-Za-z0-9_-]{24,}/g },
  {
    sign: /SG\.|key-|npm_|pypi-|dop_v1|hv[sb]\.|shp|dckr|sq0|lin_api|NRAK|PMAK/,
    pattern:
      /(?<!\w)(?:SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|npm_[A-Za-z0-9]{30,}|pypi-AgE[\w-]{40,}|do[opr]_v1_[0-9a-f]{40,}|hv[sb]\.[\w-]{20,}|shp(?:at|ca|pa|ss)_[0-9a-f]{20,}|dckr_pat_[\w-]{20,}|sq0[a-z]{3}-[\w-]{20,}|lin_api_\w{20,}|NRAK-[A-Z0-9]{20,}|PMAK-[\w-]{30,})/g,
  },
  { sign: /eyJ/, pattern: /(?<!\w)eyJ[\w-]{8,}\.eyJ[\w-]{4,}\.[\w-]{8,}/g },
  { sign: /AccountKey=|SharedAccess/i, pattern: /(?<=(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{20,}/gi },
  { sign: /PRIVATE KEY/, pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g },
  {
    sign: /(?:pass|pwd|secret|key|token)\w*["']?\s*[=:]/i,
    pattern:
      /(?<=(?:password|passwd|passphrase|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|token)["']?\s*[=:]\s*["']?)(?=[^\s"',;]*\d)(?=[^\s"',;]*[a-z])[^\s"',;&]{8,}/gi,
  },
];

const RESOURCES: readonly Shape[] = [
  {
    sign: /arn:/,
    pattern:
      /(?<![\p{L}\p{N}:])arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d*:[^\s,;"'`<>()[\]]*[^\s,;"'`<>()[\].:]/gu,
  },
  {
    sign: /projects\//,
    pattern: /(?<![\p{L}\p{N}-])projects\/[a-z][a-z0-9-]{4,28}[a-z0-9]\/(?:[\w.-]+\/)*[\w-]+/gu,
  },
  { sign: /\/subscriptions\//i, pattern: /\/subscriptions\/[0-9a-f-]{36}(?:\/[\w.-]+)*/gi },
  {
    sign: /\\\\/,
    pattern: /(?<![\\\p{L}\p{N}:])\\\\[\p{L}\p{N}][\p{L}\p{N}._-]+(?:\\[^\s\\/:*?"<>|,;]+)+/gu,
  },
  {
    sign: /:\//,
    pattern:
      /(?<![\p{L}\p{N}./:-])[a-z0-9][a-z0-9.-]+:\/(?:exports?|vol\w*|mnt|srv|shares?|nfs|data|home)(?:\/[\w.-]+)*/gu,
  },
  {
    sign: /[0-9a-f]:[0-9a-f]/i,
    pattern: /(?<![\p{L}\p{N}:])(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?![\p{L}\p{N}:])/giu,
  },
  { sign: /ip-\d/i, pattern: /(?<![\p{L}\p{N}])ip-(?:\d{1,3}-){3}\d{1,3}(?![\p{L}\p{N}])/giu },
];

/** A pod, or the replica set that it belongs to: a hash of digits and letters, which Kubernetes makes. */
const POD: Shape = {
  sign: /-[a-z]*\d/,
  pattern:
    /(?<![\p{L}\p{N}._/@-])(?!v\d)[a-z0-9]+(?:-[a-z0-9]+)*-(?=[a-z]*\d[a-z]*\d)(?=\d*[a-z])[a-z0-9]{8,10}(?:-[a-z0-9]{5})?(?![\p{L}\p{N}_-])/gu,
};

/** A channel of several words; one word may be a hashtag. Not an anchor in a link, nor a colour. */
const CHANNEL: Shape = {
  sign: /#[a-z]/,
  pattern: /(?<![\p{L}\p{N}(/&.=#-])#(?=[a-z0-9]*[-_])[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+(?![\p{L}\p{N}_])/gu,
};

/** Keys and passwords in a text. */
export function keysIn(text: string): readonly string[] {
  return KEYS.flatMap((shape) => matches(shape, text));
}

/** Resources, shares, pods and channels in a text. */
export function resourcesIn(text: string): readonly string[] {
  return [...RESOURCES, POD, CHANNEL].flatMap((shape) => matches(shape, text));
}

function matches({ sign, pattern }: Shape, text: string): readonly string[] {
  return sign.test(text) ? [...new Set(text.match(pattern) ?? [])] : [];
}

/** Addresses by which only programs of the company reach something. */
const PRIVATE_SCHEME =
  /^(?:s3[an]?|gs|gcs|abfss?|wasbs?|az|adl|r2|b2|oss|cos|hdfs|nfs|smb|cifs|afp|file|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|kafka|mssql|sqlserver|ldaps?|clickhouse|cassandra|nats|mqtts?|memcached?|rdp|vnc):\/\//i;
const CREDENTIALS = /^[^:]+:\/\/[^/@\s]*:[^/@\s]+@/;
const SECRET_PARAMETER =
  /[?&](?:sig|signature|token|access_token|api_?key|x-amz-(?:signature|credential)|password|secret)=[^&]{6}/i;
const WEBHOOK =
  /^https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)|discord(?:app)?\.com\/api\/webhooks)\//i;

/** Whether a link opens nothing for people outside, or too much. */
export function isPrivateLink(link: string): boolean {
  return [PRIVATE_SCHEME, CREDENTIALS, SECRET_PARAMETER, WEBHOOK].some((pattern) => pattern.test(link));
}

/** What stands before a number in words that everybody knows, as alternatives of an expression: `SHA-256`, `Tier-1`. */
export const NUMBERED_STANDARDS =
  'UTF|ISO|SHA|MD|RFC|HTTP|HTTPS|TLS|SSL|AES|RSA|SEV|CVE|COVID|UTC|GMT|IPV|CRC|IEEE|SOC|TIER|PHASE|STEP|PCI|WCAG|GPT|USB|P|Q|H|S|V';
const NO_TICKET = new RegExp(`^(?:${NUMBERED_STANDARDS})-`, 'i');
/** Prefixes of what looks like a ticket and is mostly a product, a notice, a region or a time. */
const SELDOM_TICKET =
  /^(?:Q\d|FY|CY|H\d|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|USN|RHSA|GHSA|DSA|CWE|CAPEC|KB|PEP|JEP|KEP|JSR|ADR|EU|US|AP|SA|AF|ME|CA|UK|NA|LTE|RTX|GTX|BGP|AS|ED|X|F|A|B|C|CTO|TOP|WINDOWS|PYTHON|JAVA|NODE|AWS|GCP)-|-\d$/;

/** Whether this is no ticket at all, although it looks like one. */
export function isNoTicket(word: string): boolean {
  return NO_TICKET.test(word);
}

/** Whether a ticket's key can hardly be anything else. */
export function isSurelyTicket(word: string): boolean {
  return !isNoTicket(word) && !SELDOM_TICKET.test(word);
}
