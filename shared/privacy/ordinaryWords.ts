/** Words that stand in compounds of everyday language: `read-replica`, `load-balancer`, `on-call`. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  (
    'a above access action after all alert api app application auto back background backup balance balancer based ' +
    'batch before below big blue board break broker build bug by cache call canary case center centre change check ' +
    'client close cloud cluster code cold command control cpu critical cron cross cut daily dash data ' +
    'database day db dead deep deploy deployment dev disk dns down downtime driven e edge email end engine env error event ' +
    'exit fail failed failover fast feature file first fix flag fleet follow for free front full gateway go green half hand ' +
    'health heart heavy high host hot hour http https id in incident ingress inter internal job key kill last launch layer ' +
    'least less letter level life line list live load lock log login long low machine mail main major man memory message ' +
    'meta micro mid middle mini minor monitor month monthly more multi name network new nightly node non northbound of off ' +
    'old on one open out over page part partial peer per phase pipeline plan plane point policy pool port post ' +
    'power pre primary priority prod product production proxy push queue quick quota rate raw re read ready real red region ' +
    'release remote replica request reset resource response retry review roll rolling root route run runner safe ' +
    'scale scaling schedule second secondary secret self semi sensor server service session set set-up severity shard shared ' +
    'short shut side sign single site slow snapshot soft software spare split staging stale stand standby start state status ' +
    'step stop storage store stream sub super support switch sync system table tail task team terraform test third three ' +
    'thread tier time timeout to token tool top traffic trans two type un under unit up update upgrade uptime user version ' +
    'view virtual vm volume wait wall warm web week weekly well wide work worker write year zero zone only'
  ).split(' '),
);

/** Environments stand beside the names of machines only; so `db-prod` is a name, although both are common words. */
export const CODE_WORDS: ReadonlySet<string> = new Set(
  'db prod prd stg dev srv vm k8s svc ns cfg env dc'.split(' '),
);
/** Labels by which a name of several words is that of a machine: `orders-db`, `prod-checkout`. */
const MACHINE_LABEL = /^(?:db|prod|prd|stg|srv|vm|k8s|svc|rds|pg)$/;
const STORE_LABEL =
  /^(?:redis|kafka|postgres|mysql|mariadb|mongo|mongodb|rabbitmq|elastic|elasticsearch|nginx|haproxy|memcached|cassandra|etcd|consul|zookeeper|clickhouse)$/;
const PART_OF_STORE = /^(?:master|primary|replica|secondary|leader|standby|slave|main|backup|cache|queue)$/;
/** What stands beside these in everyday compounds: `non-prod`, `k8s-based`, `prod-ready`. */
const BESIDE_LABEL =
  /^(?:non|pre|post|multi|single|in|off|on|out|to|cross|inter|intra|per|no|not|self|any|each|all|every|dev|test|staging|level|side|ready|based|like|only|related|native|specific|wide|managed|hosted|free|style|driven|backed|aware|compatible|powered|facing|grade|team|admins?|engineers?|operators?|support|access|a|the|of)$/;

/** Whether a name of small letters with hyphens is that of a machine or a store, although no number is in it. */
export function isMachineName(word: string): boolean {
  const labels = word.split('-');
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  if (labels.length < 2 || labels.some((label) => BESIDE_LABEL.test(label))) return false;
  if (STORE_LABEL.test(first)) return PART_OF_STORE.test(last) || MACHINE_LABEL.test(last);
  return [first, last].some((label) => MACHINE_LABEL.test(label)) || STORE_LABEL.test(last);
}

/** And what the settings of programs speak of beside these: `max_connections`, `HTTP_PROXY`. */
const SETTING_WORDS: ReadonlySet<string> = new Set(
  (
    'max min maximum minimum count counts limit limits connection connections retries attempts timeouts enabled disabled ' +
    'size length interval delay ttl port path home last first activity pending created updated deleted by is has allow ' +
    'deny strict idle lifetime threads workers buffer memory rate age keep alive header headers uri ssl tls auth verify'
  ).split(' '),
);

/** Standards, protocols and the errors of well-known products, each before its number; alternatives of an expression. */
export const NUMBERED_STANDARDS =
  'utf|iso|iec|ieee|ietf|itu|ecma|ansi|din|en|bs|jis|eia|tia|rs|astm|nist|fips|cis|owasp|pci|soc|wcag|rfc|sha|md|aes|rsa|' +
  'crc|tls|ssl|https?|html|css|tcp|udp|ipv?|usb|ddr|lte|sql|sqlstate|ora|tns|pls|rman|err|error|ms|sev|cve|covid|utc|gmt|[pqhsv]';
const STANDARD = new RegExp(`^(?:${NUMBERED_STANDARDS})-\\d+[a-z]?(?:[.-]\\d+)*$`, 'i');
/** Ways of counting what is no secret. */
const COUNTED =
  /^(?:tier|phase|step|zone|batch|level|group|wave|stage|round|part|chapter|section|priority|class|type|table|figure|option|day|week|sprint|layer|ring|gate|line|page|item|question|gen)-\d{1,3}$/i;
const CALENDAR =
  /^(?:(?:q[1-4]|h[12]|[ck]?w\d{1,2}|fy|cy|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)-\d{2}(?:\d\d)?|fy\d{2}(?:\d\d)?)$/i;
/** With their versions, as their makers write them: a machine would be called `redis-7`. */
const PRODUCT =
  /^(?:(?:Postgre(?:s|SQL)|MySQL|MariaDB|MongoDB|Redis|Kafka|Elasticsearch|Windows|iPhone|iPad|iOS|macOS|Android|Pixel|Galaxy|Ubuntu|Debian|RHEL|CentOS|Fedora|Alpine|Python|Java|Node|PHP|Ruby|Go|Angular|React|Vue|Django|Rails|Spring|Tomcat|Apache|OpenSSL|Kubernetes|Firefox|Chrome|Safari|Office|Exchange|Claude|Llama|Gemini)-\d+[a-z]?|(?:gpt|GPT)-\d+[a-z]*)(?:[.-]\w+)*$/;

/** Whether this is a standard, an error of a well-known product, a version or a date, although it looks like a ticket. */
export function isNumberedWord(word: string): boolean {
  return [STANDARD, COUNTED, CALENDAR, PRODUCT].some((pattern) => pattern.test(word));
}

/** Whether several common words are put together as programs call their settings; names of machines are none. */
export function isSetting(word: string): boolean {
  const words = word.toLowerCase().split(/_+/);
  return (
    words.length > 1 &&
    words.every((each) => (EVERYDAY.has(each) || SETTING_WORDS.has(each)) && !CODE_WORDS.has(each))
  );
}
