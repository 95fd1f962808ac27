/** Words that say nothing about what an incident was. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also although an and another any are as at back be because been before being both but by
  can could did do does doing done due during each either every few for found from further get gets got had
  has have having he her here him his how however if in instead into is it its itself just large like made main many
  may me might more most much must my near need no none nor not nothing now of off old on once only or other our
  out over own per real same see she should shown shows since so some still stopped such take than that the their
  them then there these they this those through to too took twice under until up upon us very via was we well went
  were what when where which while who whole why will with within without would yet you your
  first second third new one two three several minute minutes hour hours day days week today yesterday
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday utc
  root cause causes timeline events summary impact status state time times report action actions
  start starts started end ended resolved fix fixed used using add added updated
  incident incidents postmortem issue problem event change changed changes`.split(/\s+/),
);

/**
 * Words of so many incidents that sharing one hardly tells anything: alone they never make two incidents
 * alike.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `service services system systems server servers user users customer customers client clients request requests app
  application page pages site website web production prod team feature features component platform data high low
  public internal partial total region region europe america asia east west north south eu us batch process
  processing job jobs rate rates traffic value values number list file files deploy deploys deployed deployment release
  released`.split(/\s+/),
);

/** Ways of failing, each with the words that people use for it. A shared one counts as one word. */
export const SYMPTOMS: Readonly<Record<string, readonly string[]>> = {
  down: [
    'down',
    'outage',
    'unavailable',
    'unavailability',
    'offline',
    'unreachable',
    'inaccessible',
    '502',
    '503',
  ],
  slow: ['slow', 'slowness', 'latency', 'latencies', 'degraded', 'degradation', 'sluggish'],
  failing: [
    'fail',
    'failing',
    'fails',
    'failed',
    'failure',
    'failures',
    'error',
    'errors',
    'broken',
    'broke',
    'breaks',
    '500',
    '5xx',
    'cannot',
    'unable',
    'erroring',
  ],
  timeout: ['timeout', 'timeouts'],
  late: ['delay', 'delays', 'delayed', 'late', 'lag', 'lags', 'lagging', 'backlog', 'stale'],
  lost: ['lost', 'loss', 'losing', 'missing', 'dropped', 'drops', 'dropping', 'deleted'],
  crashing: ['crash', 'crashes', 'crashed', 'crashing', 'oom', 'restarting'],
  full: ['full', 'exhausted', 'exhaustion', 'exhausting', 'saturated', 'saturation'],
  twice: ['duplicate', 'duplicates', 'duplicated', 'double'],
  blocked: ['blocked', 'blocks', 'locked', 'lock', 'locks', 'stuck', 'deadlock'],
  expired: ['expired', 'expiry', 'expires', 'expiration'],
};

/** Other ways of writing the same word. */
export const SAME_WORDS: Readonly<Record<string, string>> = {
  db: 'database',
  cert: 'certificate',
  certs: 'certificate',
  ssl: 'tls',
  k8s: 'kubernetes',
  postgresql: 'postgres',
  mail: 'email',
  mails: 'email',
  logins: 'login',
  signin: 'login',
  auth: 'authentication',
  config: 'configuration',
  conn: 'connection',
  datacenter: 'datacentre',
  replica: 'replication',
  alarm: 'alert',
  alarms: 'alert',
  playbook: 'runbook',
  playbooks: 'runbook',
  docs: 'documentation',
  undocumented: 'documentation',
  untested: 'test',
  unmonitored: 'monitoring',
  unwatched: 'monitoring',
  watches: 'monitoring',
  watched: 'monitoring',
  unowned: 'owner',
  owned: 'owner',
  owns: 'owner',
  ownership: 'owner',
  toggle: 'flag',
  toggles: 'flag',
  capped: 'limit',
  cap: 'limit',
  caps: 'limit',
};
