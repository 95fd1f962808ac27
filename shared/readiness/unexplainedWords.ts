/** Abbreviations that anyone in a company knows, and those for times. */
const KNOWN = new Set(
  (
    'API URL ID IP IT OK TL DR FAQ PDF CSV SMS PIN TV UK US USA EU UN VAT CEO CTO HR PR AM PM UTC GMT CET CEST EST EDT CST CDT MST MDT PST PDT ' +
    'BST IST JST AEST AEDT WIB AWS IBM SAP BBC NHS GDPR SLA NOT NO ALL AND OR ONLY WE IS A I II III IV USD EUR GBP KB MB GB TB ' +
    'HTTP HTTPS'
  ).split(' '),
);

/** Words that only those who run such systems use. Plural endings are left out of the comparison. */
const JARGON = new Set(
  (
    'failover etcd kubelet oom mutex goroutine daemonset configmap cronjob sidecar backpressure quorum segfault k8s ' +
    'idempotent autoscaler hypervisor kernel shard sharding replica vacuum hotpath cutover p50 p90 p95 p99 qps rps ' +
    'pod webhook namespace crashloop crashloopbackoff livelock deadlock heartbeat backoff ingress egress'
  ).split(' '),
);

/** What besides only those who build such systems know; colleagues elsewhere in the company have heard it. */
const INSIDE = new Set(
  (
    'idempotency idempotence redis kafka postgres postgresql mysql mongodb kubernetes nginx haproxy memcached elasticsearch rabbitmq terraform ' +
    'rollback deploy deployment backend frontend middleware microservice endpoint latency throughput timeout runbook postmortem canary ' +
    'replication throttling daemon regex upstream downstream mitigation'
  ).split(' '),
);

/** `checkout-api`: what a service is called inside. */
const SERVICE =
  /(?<![\w./-])([a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:api|app|service|svc|server|db|database|worker|proxy|gateway|gw|queue|cache|cluster|master|primary|replica|sentinel|cron|job|scheduler|consumer|producer|broker|router|agent|controller|ingest|ingress|auth|backend|frontend|web|prod|staging|store|sync))(?![\w-]|\.\w)/g;

/** Names written like code that customers know. */
const BRANDS = /^(?:[A-Z]\w*\.js|i(?:Phone|Pad|OS|Cloud)\w*|eBay|macOS|e[A-Z][a-z]+)$/;

/** Each with what of the match is the word itself, in group 1. */
const CODE = [
  /`([^`\n]+)`/g,
  /(?<![\w./-])([a-z][a-z0-9]*_\w+|[A-Z][A-Z0-9]*_[A-Z0-9_]+)(?![\w-])/g,
  /(?<![\w./-])([a-z]+[A-Z]\w*)(?![\w(-])/g,
  /(?<![\w./-])(\w+\(\))/g,
  /(?<![\w./@-])((?:[a-z0-9-]+\.){2,}[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})(?![\w-])/g,
  /(?<![\w./-])((?!(?:top|covid|sha|mid|part|day|version|sev|tier|phase|level|web|step)-)[a-z][a-z0-9]*(?:-[a-z0-9]+)*-\d{1,4}[a-z]?)(?![\w-]|\.\w)/g,
  /(?<!\S)(--?[a-z][\w-]+)/g,
  /(?<!\S)(~?\/[\w.-]+(?:\/[\w.-]+)+)/g,
  /(?<![\w./-])(\w[\w-]*\.(?:ya?ml|json|py|rb|js|ts|go|sh|conf|cfg|ini|sql|log|php|java|rs|toml))(?![\w-])/g,
];

const ABBREVIATION = /(?<![\p{L}\p{N}_./-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}_/-]|\.\p{L})/gu;
const WORD = /[\p{L}\d]+/gu;

/**
 * Words of a summary that someone outside the team may not understand, each once, in reading order:
 * abbreviations that are not spelt out beside it, host names, identifiers and other code, and the jargon of
 * those who run systems. What stands in an address does not count.
 */
export function unexplainedWords(summary: string): readonly string[] {
  return unknownWords(summary, (text) => [...codeWords(text, CODE), ...jargon(text, JARGON)]);
}

/** The same of a text for customers, who know neither what services are called nor what is usual in the company. */
export function unexplainedToCustomers(written: string): readonly string[] {
  return unknownWords(written, (text) => [
    ...codeWords(text, [...CODE, SERVICE]),
    ...jargon(text, JARGON),
    ...jargon(text, INSIDE),
  ]);
}

function unknownWords(written: string, wordsIn: (text: string) => readonly FoundWord[]): readonly string[] {
  const text = written.replace(/https?:\/\/\S+/g, ' ').replace(/\](?:\([^)]*\)|\[[^\]]*\])/g, ']');
  const foundWords = [...wordsIn(text), ...abbreviations(text)];
  const first = new Map<string, string>();
  for (const { word } of foundWords.sort((a, b) => a.at - b.at)) {
    const singular = word.toLowerCase().replace(/s$/, '');
    if (!first.has(singular) && !isExplained(word, text)) first.set(singular, word);
  }
  return [...first.values()];
}

interface FoundWord {
  readonly word: string;
  readonly at: number;
}

function codeWords(text: string, forms: readonly RegExp[]): readonly FoundWord[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)].map(({ index, 1: word = '' }) => ({ word, at: index })))
    .filter(({ word }) => word.trim() !== '' && !BRANDS.test(word));
}

function abbreviations(text: string): readonly FoundWord[] {
  return [...text.matchAll(ABBREVIATION)]
    .map(({ index, 1: word = '' }) => ({ word, at: index }))
    .filter(({ word }) => !KNOWN.has(word));
}

function jargon(text: string, known: ReadonlySet<string>): readonly FoundWord[] {
  return [...text.matchAll(WORD)]
    .filter(([word]) => known.has(word.toLowerCase()) || known.has(word.toLowerCase().replace(/s$/, '')))
    .map(({ index, 0: word }) => ({ word, at: index }));
}

/** Spelt out in brackets on either side: "DNS (which finds our servers)", "content delivery network (CDN)". */
function isExplained(word: string, text: string): boolean {
  return text.includes(`(${word})`) || text.includes(`${word} (`) || text.includes(`${word}\` (`);
}
