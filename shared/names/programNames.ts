/** Well-known programs that nobody is called. */
const COINED: ReadonlySet<string> = new Set(
  (
    'grafana kibana datadog pagerduty opsgenie alertmanager kubernetes terraform ansible splunk nagios github gitlab ' +
    'statuspage cloudflare redis postgres mysql nginx'
  ).split(' '),
);

/** And those that have the name of people: Hudson and Jenkins acted in many incidents, and come to many meetings. */
const CALLED_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  'jenkins hudson prometheus puppet chef sentry slack kafka argo flux docker'.split(' '),
);

/** Names among these that belong to people more often than to programs. */
const MORE_OFTEN_PEOPLE: ReadonlySet<string> = new Set(['hudson', 'jenkins']);

/** Whether a program's name is a person's where a trade follows: `Hudson SRE`. */
export function isOftenPerson(name: string): boolean {
  return MORE_OFTEN_PEOPLE.has(name.toLowerCase());
}

/** Whether a name is that of a program and of nobody, wherever it stands. */
export function isProgramOnly(name: string): boolean {
  return COINED.has(name.toLowerCase());
}

/** Whether a name may be that of a well-known program. Where a field lists people, see {@link isProgramOnly}. */
export function isProgram(name: string): boolean {
  return isProgramOnly(name) || CALLED_LIKE_PEOPLE.has(name.toLowerCase());
}
