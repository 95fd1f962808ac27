import { isOftenPerson, isProgram } from '#shared/names/programNames.ts';

/** Tools that post into chats and trackers, beside the programs of `programNames`. Small letters, words apart. */
const TOOLS: ReadonlySet<string> = new Set([
  ...[
    'slackbot',
    'pagerduty',
    'incident.io',
    'firehydrant',
    'rootly',
    'victorops',
    'splunk on-call',
    'xmatters',
  ],
  ...['squadcast', 'better stack', 'betterstack', 'better uptime', 'pingdom', 'uptimerobot', 'uptime robot'],
  ...[
    'new relic',
    'newrelic',
    'honeycomb',
    'dynatrace',
    'appdynamics',
    'cloudwatch',
    'aws chatbot',
    'amazon q',
  ],
  ...[
    'zabbix',
    'icinga',
    'checkmk',
    'instatus',
    'launchdarkly',
    'circleci',
    'travis ci',
    'buildkite',
    'teamcity',
  ],
  ...[
    'argo cd',
    'argocd',
    'fluxcd',
    'spinnaker',
    'dependabot',
    'renovate',
    'jira',
    'linear',
    'asana',
    'trello',
  ],
  ...[
    'zendesk',
    'zapier',
    'workflow builder',
    'google calendar',
    'statuspage.io',
    'azure devops',
    'bitbucket',
  ],
]);

/** What tools add to their name where they post: `GitHub Actions`, `Datadog Alerts`. */
const ADDED =
  /^(?:alerts?|alerting|app|bot|notifications?|notifier|integration|actions|monitoring|cloud|webhooks?|service)$/;

/** `deploybot`, `ops-bot`, `Deploy Bot`, `renovate[bot]`. */
const BOT = /\[bot\]$|[\s_-]bot$|^bot$/i;
const BOT_IN_ONE_WORD = /^(?!(?:tal|guil|gil|chau|far|her|tur|lam|bar|jacque|thi)bot$)[\p{L}\p{N}]{3,}bot$/iu;

/** What chats write behind the name of a program. */
const MARKED = /\s(?:✓\s?)?\[?(?:APP|BOT|WORKFLOW)\]?$/;

/** Whether a chat marks a name as that of a program: `PagerDuty APP`. */
export function isMarkedTool(name: string): boolean {
  return MARKED.test(name.trim());
}

export function withoutToolMark(name: string): string {
  return name.trim().replace(MARKED, '');
}

/** Whether a whole name is that of a tool or a bot: it is a source of what it says, and no person. */
export function isTool(name: string): boolean {
  const written = name.trim().replace(/^@/, '');
  const words = written.toLowerCase().split(/\s+/);
  if (BOT.test(written) || BOT_IN_ONE_WORD.test(written)) return true;
  const bare = words.filter((word, index) => index === 0 || !ADDED.test(word)).join(' ');
  return TOOLS.has(bare) || (isProgram(bare) && !isOftenPerson(bare));
}
