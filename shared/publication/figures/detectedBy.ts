import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';

/** Who or what noticed an incident first. */
export const DETECTORS = ['alert', 'customer', 'person'] as const;
export type Detector = (typeof DETECTORS)[number];

/** An alert that was not there, or came to nothing, noticed nothing. */
const NO_ALERT =
  /\b(?:no|not an?|without(?: an?)?|missing|before (?:any|the|our)) (?:\w+ )?(?:alerts?|alarms?|pages?|monitor(?:s|ing)?)\b|\b(?:alerts?|alarms?|monitor(?:s|ing)?)\b(?: \w+){0,3} (?:did not|didn['’]t|never|failed to) \w+|\b(?:nobody|no one) (?:was|got) (?:paged|alerted)\b/gi;

const ALERT =
  /\b(?:alert(?:s|ed|ing|manager)?|alarms?|paged?|pages|pager|paging|pagerduty|opsgenie|victorops|monitor(?:s|ed|ing)?|prometheus|grafana|datadog|sentry|nagios|icinga|zabbix|pingdom|new relic|cloudwatch|health ?checks?|synthetic (?:check|test|probe)s?|probes?|watchdog|uptime (?:check|robot)|anomaly detection|slo burn)\b/i;

const CUSTOMER =
  /\b(?:(?:customers?|clients?|merchants?|partners?|subscribers?|tenants?)(?: \w+)? (?:reports?|reported|complain\w*|calls?|called|calling|write|wrote|tells?|told|opened|raised|noticed|tickets?|messages?|support|asked|asks)|users?(?: \w+){0,8}? (?:reports?|reported|complain\w*|wrote|told|noticed|tickets?)|(?:report(?:s|ed)?|complaints?|calls?|tickets?|messages?|mails?|emails?|notified|told|escalat\w+)(?: \w+){0,2} (?:from|by) (?:\w+ ){0,2}(?:customers?|clients?|users?|merchants?|partners?)|support (?:tickets?|requests?|cases?|calls?|desk)|customer support|tweets?|twitter|social media|downdetector)\b/i;

const PERSON =
  /\b(?:notic(?:e|es|ed|ing)|spotted|spots|saw|sees|observed|discovered|found|reported|reports|engineers?|developers?|colleagues?|on-?call|responders?|somebody|someone|employees?|staff|team)\b/i;

/**
 * Who noticed the incident, by the words of the event that is marked as its detection: an alert and a customer count by
 * which of them is named first, a person where neither is. Null where the words do not say.
 */
export function detectedBy({ title, detail = '', actor = '', source = '' }: DetectionWords): Detector | null {
  for (const text of [title, source, detail]) {
    const words = text.replace(NO_ALERT, ' ');
    const alert = words.search(ALERT);
    const customer = words.search(CUSTOMER);
    if (alert >= 0 && (customer < 0 || alert < customer)) return 'alert';
    if (customer >= 0) return 'customer';
  }
  if (ALERT.test(actor)) return 'alert';
  if (/\b(?:customers?|users?|clients?|support)\b/i.test(actor)) return 'customer';
  // A program that is named as who did it is no person, and what kind of alert it was nobody wrote.
  const isPerson = actor.trim() !== '' && !PROGRAM.test(actor) && !DASHED.test(actor.trim());
  return isPerson || PERSON.test(title) ? 'person' : null;
}

/** `checkout-frontend`; people write their names with capital letters. */
const DASHED = /^(?!on-call$)\p{Ll}+(?:-[\p{Ll}\p{N}]+)+$/u;

/** Names that programs have and people have not: `checkout-api`, `billing_job`, `Deploy bot`, `node-17`. */
const PROGRAM =
  /[\p{L}\p{N}][_/][\p{L}\p{N}]|\p{N}|\b(?:bot|service|system|job|api|cron|pipeline|cluster|database|server|scheduler|worker|script)\b/iu;

export type DetectionWords = Pick<TimelineEvent, 'title' | 'detail' | 'actor' | 'source'>;
