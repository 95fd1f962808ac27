import { isInternalHost } from '#shared/privacy/hostNames.ts';
import { isDottedAccount, type Token } from '#shared/privacy/privateTokens.ts';
import { isHash } from '#shared/privacy/tokenParts.ts';

const LINKS: readonly (readonly [RegExp, string])[] = [
  [/jira|\/browse\/|linear\.app|youtrack|\/(?:issues|pull|merge_requests)\//i, 'an internal ticket'],
  [/grafana|datadog|kibana|newrelic|splunk|prometheus|dashboard|honeycomb/i, 'an internal dashboard'],
  [/slack\.com|teams\.microsoft|discord|mattermost|chat\./i, 'an internal conversation'],
  [/confluence|notion\.so|docs\.google|atlassian|wiki|sharepoint/i, 'an internal document'],
];

const MACHINES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[-_.])(?:\w*db|database|postgres\w*|pg|mysql|mongo\w*|redis|cassandra|sql)\d*(?:[-_.]|$)/i,
    'a database',
  ],
  [/(?:^|[-_.])(?:queue|kafka|rabbit\w*|sqs|topic|broker)\d*(?:[-_.]|$)/i, 'a message queue'],
  [/(?:^|[-_.])(?:cache|memcached?|varnish)\d*(?:[-_.]|$)/i, 'a cache'],
  [/(?:^|[-_.])(?:lb|proxy|gateway|gw|ingress|nginx|haproxy|envoy)\d*(?:[-_.]|$)/i, 'a gateway'],
  [/(?:^|[-_.])(?:k8s|cluster|eks|gke|aks)\d*(?:[-_.]|$)/i, 'a cluster'],
  [/(?:^|[-_.])(?:job|cron|worker|batch|migration)s?\d*(?:[-_.]|$)/i, 'a background job'],
  [/(?:^|[-_.])(?:host|node|server|vm|srv|web|app)\d*(?:[-_.]|$)/i, 'a server'],
];

/**
 * What an internal name could be called in public: `a database` for `orders-db-3`, `an internal ticket` for
 * `OPS-12`. Null for what people outside may well know: links to open pages, mailboxes of a role, open hosts, hotlines.
 * An account may be one of the company's own that customers follow, and a phone number its office: both are asked about.
 */
export function internalNameAlias({ kind, written, isByNature, isForCustomers }: Token): string | null {
  switch (kind) {
    case 'ticket':
      return 'an internal ticket';
    case 'email':
      return isForCustomers ? null : 'an internal address';
    case 'link':
      return (
        aliasAmong(LINKS, written) ??
        (isByNature || isInternalHost(hostOf(written)) ? 'an internal page' : null)
      );
    case 'phone':
      return isForCustomers ? null : 'a phone number';
    case 'host':
      return isByNature || !isForCustomers ? (aliasAmong(MACHINES, written) ?? 'a server') : null;
    case 'key':
      return 'a key';
    case 'identifier':
      if (written.startsWith('@') || isDottedAccount(written)) return 'a colleague';
      if (written.startsWith('#')) return 'an internal channel';
      if (/#\d+$/.test(written)) return 'an internal ticket';
      if (isHash(written)) return 'a change';
      return aliasAmong(MACHINES, written) ?? 'an internal service';
    default:
      return 'an internal name';
  }
}

function aliasAmong(aliases: typeof LINKS, written: string): string | null {
  return aliases.find(([pattern]) => pattern.test(written))?.[1] ?? null;
}

function hostOf(link: string): string {
  return /^[^:]+:\/\/([^/:?#]+)/.exec(link)?.[1] ?? '';
}
