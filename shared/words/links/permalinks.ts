import { SECOND_MS } from '#shared/time/durations.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { datadogRange, grafanaRange, type LinkRange } from '#shared/words/links/linkRange.ts';
import type { WebAddress } from '#shared/words/links/webAddress.ts';

/** What a permalink leads to, read from the address alone. */
export interface Permalink {
  /** `Grafana`. */
  readonly tool: string;
  /** `dashboard checkout`; in the words of the address where it has some. */
  readonly what: string;
  /** When that was written or said; absent where the address does not say. */
  readonly at?: Timestamp;
  /** Which time it shows; absent where the address does not say. */
  readonly range?: LinkRange;
}

interface Shape {
  /** Of the parts of the path, joined by slashes. */
  readonly path: RegExp;
  /** What it is, from the groups of `path`; a group that took part in nothing is empty. */
  readonly what: (groups: readonly string[]) => string;
}

interface Tool {
  readonly tool: string;
  readonly isOf: (address: WebAddress) => boolean;
  readonly shapes: readonly Shape[];
  readonly more?: (address: WebAddress, timeZone: string) => Partial<Permalink>;
}

const shape = (path: RegExp, what: Shape['what'] | string): Shape => ({
  path,
  what: typeof what === 'string' ? () => what : what,
});

/** A thing with a name of its own at the end: `dashboard checkout`, or only what it is. */
const named =
  (kind: string, group = 0): Shape['what'] =>
  (groups) =>
    [kind, shownName(groups[group] ?? '')].filter((word) => word !== '').join(' ');

const hostEnds =
  (...names: readonly string[]) =>
  ({ host }: WebAddress): boolean =>
    names.some((name) => host === name || host.endsWith(`.${name}`));

/** Every known address, the first that fits. A person tells a host that only looks like one by its name, which is always shown. */
const TOOLS: readonly Tool[] = [
  {
    tool: 'Slack',
    isOf: hostEnds('slack.com'),
    shapes: [
      shape(/^archives\/\w+\/p\d{16}$/, 'message'),
      shape(/^(?:archives\/\w+|client\/\w+\/\w+)$/, 'channel'),
      shape(/^files\//, 'file'),
    ],
    more: slackMessage,
  },
  {
    tool: 'Datadog',
    isOf: hostEnds('datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'),
    shapes: [
      shape(
        /^(?:dashboard|dash|screen)\/(?:integration\/)?(?!lists?$)[\w-]+(?:\/([^/]+))?$/,
        named('dashboard'),
      ),
      shape(/^monitors\/(\d+)/, named('monitor')),
      shape(/^incidents\/(\d+)/, named('incident')),
      shape(/^notebook\/\d+(?:\/([^/]+))?/, named('notebook')),
      shape(/^logs(?:\/|$)/, 'logs'),
      shape(/^apm\//, 'traces'),
      shape(/^metric\/explorer/, 'metrics'),
    ],
    more: (address) => ranged(datadogRange(address)),
  },
  {
    tool: 'GitHub',
    isOf: ({ host }) => host === 'github.com' || host.startsWith('github.'),
    shapes: [
      shape(/^([^/]+\/[^/]+)\/(?:issues)\/(\d+)/, onRepository('issue')),
      shape(/^([^/]+\/[^/]+)\/pull\/(\d+)/, onRepository('pull request')),
      shape(/^([^/]+\/[^/]+)\/discussions\/(\d+)/, onRepository('discussion')),
      shape(/^([^/]+\/[^/]+)\/commit\/([\da-f]{7})/, onRepository('commit')),
      shape(/^([^/]+\/[^/]+)\/actions\/runs\/(\d+)/, onRepository('run')),
      shape(/^([^/]+\/[^/]+)\/releases\/tag\/([^/]+)/, onRepository('release')),
      shape(/^([^/]+\/[^/]+)\/blob\/[^/]+\/(?:[^/]+\/)*([^/]+)$/, onRepository('file')),
      shape(/^([^/]+\/[^/]+)\/compare\//, onRepository('comparison')),
    ],
  },
  {
    tool: 'PagerDuty',
    isOf: hostEnds('pagerduty.com'),
    shapes: [
      shape(/^incidents\/(\w+)/, named('incident')),
      shape(/^alerts\/(\w+)/, named('alert')),
      shape(/^(?:services|service-directory)\/(\w+)/, named('service')),
      shape(/^schedules/, 'schedule'),
      shape(/^postmortems\/(\w+)/, named('postmortem')),
    ],
  },
  {
    tool: 'Statuspage',
    isOf: hostEnds('statuspage.io', 'stspg.io'),
    shapes: [shape(/^(?:incidents\/)?([a-z\d]{6,16})$/, named('incident'))],
  },
  {
    tool: 'Jira',
    isOf: ({ path }) => path.at(-2) === 'browse',
    shapes: [shape(/(?:^|\/)browse\/([A-Z][A-Z\d_]+-\d+)$/, ([key = '']) => key)],
  },
  {
    tool: 'Grafana',
    isOf: isGrafana,
    shapes: [
      shape(/(?:^|\/)(?:d|d-solo)\/[\w-]+(?:\/([^/]+))?$/, named('dashboard')),
      shape(/(?:^|\/)dashboard\/snapshot\/\w+$/, 'snapshot'),
      shape(/(?:^|\/)dashboard\/(?:db|script)\/([^/]+)$/, named('dashboard')),
      shape(/(?:^|\/)explore$/, 'Explore'),
      shape(/(?:^|\/)alerting\//, 'alert'),
      shape(/(?:^|\/)goto\//, 'link'),
    ],
    more: (address, timeZone) => ranged(grafanaRange(address, timeZone)),
  },
  {
    tool: 'Status page',
    isOf: ({ host }) => host.startsWith('status.'),
    shapes: [shape(/^incidents\/([a-z\d]{6,16})$/, named('incident'))],
  },
];

/** What an address is a permalink of; null for one that is not known. Clocks without an offset are those of the zone. */
export function permalinkAt(address: WebAddress, timeZone: string): Permalink | null {
  const joined = address.path.join('/');
  for (const { tool, isOf, shapes, more } of TOOLS) {
    if (!isOf(address)) continue;
    for (const { path, what } of shapes) {
      const groups = path.exec(joined);
      if (groups === null) continue;
      const known = { tool, what: what(groups.slice(1).map((group) => group ?? '')) };
      return { ...known, ...more?.(address, timeZone) };
    }
  }
  return null;
}

/** Grafana has many hosts and sits below many paths: its name in either, or a dashboard with one of its parameters. */
function isGrafana({ host, path, param }: WebAddress): boolean {
  if (host.includes('grafana') || path[0] === 'grafana') return true;
  const params = ['orgId', 'viewPanel', 'refresh', 'from'];
  return (path[0] === 'd' || path[0] === 'd-solo') && params.some((name) => param(name) !== null);
}

/** The second at which it was sent stands in its name, for a reply with that of its thread beside it. */
function slackMessage({ path, param }: WebAddress): Partial<Permalink> {
  const [, seconds] = /^p(\d{10})\d{6}$/.exec(path.at(-1) ?? '') ?? [];
  if (seconds === undefined) return {};
  const at = timestampAt(Number(seconds) * SECOND_MS);
  return param('thread_ts') === null ? { at } : { at, what: 'message in a thread' };
}

function ranged(range: LinkRange | null): Partial<Permalink> {
  return range === null ? {} : { range };
}

function onRepository(kind: string): Shape['what'] {
  return ([repository = '', name = '']) =>
    [shownName(repository), kind, shownName(name)].filter((word) => word !== '').join(' ');
}

/** A name out of an address, as it is read; empty for one that would not be read as a name. */
function shownName(written: string): string {
  const decoded = decodedPart(written);
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/#-]{0,79}$/u.test(decoded) ? decoded : '';
}

function decodedPart(written: string): string {
  try {
    return decodeURIComponent(written).replaceAll('+', ' ');
  } catch {
    return ''; // A half escape is reported only by throwing.
  }
}
