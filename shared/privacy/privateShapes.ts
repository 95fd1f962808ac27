/**
 * Shapes of what nobody outside can use, wherever it stands: documented forms of keys, resources of clouds, shared
 * folders, pods, channels. A text that says one in public says more than it should.
 */

/** Each with what every match holds; a text without it is not searched. */
interface Shape {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

/** Keys that begin with the name of who hands them out. */
const MADE_BY_NAME =
  /(?<!\w)(?:hf|gsk|glsa|glc|figd|nfp|sbp|r8|pscale_tkn|shippo_live|ops|rubygems|sntry[su])_(?=\w*\d)[\w=-]{20,}/g;

/** The name of a variable that holds a secret. */
const SECRET_NAME =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|(?:api|access|auth|private|signing|encryption)[_-]?key)\w{0,20}["']?\s{0,3}[=:]/i;
/** Set without a space, any word is one; behind a space it needs what words do not have. Not what stands for one. */
const ASSIGNED =
  /(?<=(?:password|passwd|passphrase|pwd|secret)(?:[_-]?key)?["']?=["']?)(?![*<$%{x]|(?:null|none|true|false|required|optional|empty|invalid|redacted|hidden|masked|undefined)(?!\w))[^\s"',;&]{6,}|(?<=(?:password|passwd|passphrase|pwd|secret|token|(?:secret|api|access|auth|private|signing|encryption)[_-]?key)["']?\s{0,3}[=:]\s{0,3}["']?)(?![*<$%{])(?=[^\s"',;]{0,200}[\d!?#%^+/=])(?=[^\s"',;]{0,200}[a-z])[^\s"',;&]{8,}/gi;

/** Forms in which providers hand out keys, as they and the scanners of code hosts document them. */
const KEYS: readonly Shape[] = [
  { sign: /A[KS]IA|A[GNR]/, pattern: /(?<![A-Z0-9])A(?:KIA|SIA|GPA|ROA|IDA|NPA)[A-Z0-9]{16}(?![A-Z0-9])/g },
  { sign: /gh[pousr]_|github_pat_/, pattern: /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g },
  { sign: /gl[a-z]+-/, pattern: /(?<!\w)gl(?:pat|dt|rt|cbt|ptt|soat|ft)-[\w-]{16,}/g },
  { sign: /xox|xapp/, pattern: /(?<!\w)(?:xox[abeoprs]|xapp)-[\w-]{10,}/g },
  { sign: /AIza|ya29|GOCSPX/, pattern: /(?<!\w)(?:AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,})/g },
  { sign: /[srp]k_|whsec_/, pattern: /(?<!\w)(?:[srp]k_(?:live|test)|whsec)_[A-Za-z0-9]{12,}/g },
  { sign: /sk-/, pattern: /(?<![\w-])sk-(?=[\w-]*\d)[A-Za-z0-9_-]{24,}/g },
  {
    sign: /SG\.|key-|npm_|pypi-|dop_v1|hv[sb]\.|shp|dckr|sq0|lin_api|NRAK|PMAK/,
    pattern:
      /(?<!\w)(?:SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|npm_[A-Za-z0-9]{30,}|pypi-AgE[\w-]{40,}|do[opr]_v1_[0-9a-f]{40,}|hv[sb]\.[\w-]{20,}|shp(?:at|ca|pa|ss)_[0-9a-f]{20,}|dckr_pat_[\w-]{20,}|sq0[a-z]{3}-[\w-]{20,}|lin_api_\w{20,}|NRAK-[A-Z0-9]{20,}|PMAK-[\w-]{30,})/g,
  },
  { sign: /eyJ/, pattern: /(?<!\w)eyJ[\w-]{8,}\.eyJ[\w-]{4,}\.[\w-]{8,}/g },
  { sign: /AccountKey=|SharedAccess/i, pattern: /(?<=(?:AccountKey|SharedAccessKey)=)[A-Za-z0-9+/=]{20,}/gi },
  { sign: /PRIVATE KEY/, pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*/g },
  {
    sign: /(?:hf|gsk|glsa|glc|figd|nfp|sbp|r8|pscale_tkn|shippo_live|ops|rubygems|sntry[su])_/,
    pattern: MADE_BY_NAME,
  },
  {
    sign: /AT[AC]TT|ATBB|dapi|xai-|tfp_/,
    pattern: /(?<!\w)(?:AT[AC]TT[\w=-]{20,}|ATBB\w{20,}|dapi[0-9a-f]{32}|xai-\w{40,}|tfp_\w{30,})/g,
  },
  { sign: SECRET_NAME, pattern: ASSIGNED },
  {
    sign: /--(?:pass|token|secret)/i,
    pattern: /(?<=--(?:password|passwd|pass|token|secret)[ =])(?=\S*\d)[^\s"'<$*-]\S{5,}/gi,
  },
  {
    sign: /bearer|authorization/i,
    pattern:
      /(?<=(?<!\p{L})(?:bearer|authorization\s?:\s?(?:basic|token|apikey))\s)(?=[\w.~+/-]*[\dA-Z=])[\w.~+/-]{12,}={0,2}/giu,
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

/** A name without a dot, which only a network of one's own knows: `http://db-prod-07:9090/`, `https://wiki/x`. */
const NAME_ALONE =
  /^(?:https?|wss?|ftp|ssh|git|tcp|grpcs?):\/\/(?:[^/@\s]*@)?(?!localhost(?![\w-]))[a-z][a-z0-9-]*(?::\d+)?(?:[/?#]|$)/i;

/** Whether a link opens nothing for people outside, or too much. */
export function isPrivateLink(link: string): boolean {
  const inside = [PRIVATE_SCHEME, CREDENTIALS, SECRET_PARAMETER, WEBHOOK, NAME_ALONE];
  return inside.some((pattern) => pattern.test(link));
}

/** Prefixes of notices, regions and products, which are seldom tickets. */
const SELDOM_TICKET =
  /^(?:USN|RHSA|GHSA|DSA|CWE|CAPEC|KB|PEP|JEP|KEP|JSR|ADR|EU|US|AP|SA|AF|ME|CA|UK|NA|LTE|RTX|GTX|BGP|AS|ED|X|F|A|B|C|CTO|TOP|WINDOWS|PYTHON|JAVA|NODE|AWS|GCP)-|-\d$/;

/** Whether a ticket's key can hardly be anything else. */
export function isSurelyTicket(word: string): boolean {
  return !SELDOM_TICKET.test(word);
}
