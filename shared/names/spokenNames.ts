/** Names of well-known machines, which a list of people may hold by the way. */
const MACHINES = new Set(
  (
    'grafana kibana jenkins hudson datadog pagerduty opsgenie prometheus alertmanager kubernetes terraform ansible puppet ' +
    'chef splunk sentry nagios github gitlab slack statuspage cloudflare redis kafka postgres mysql nginx argo flux docker'
  ).split(' '),
);

/**
 * The ways in which people are named in a text: their full names and their first names, each once, the
 * longer ones first. Single letters would be found everywhere, and machines are no people.
 */
export function spokenNames(names: readonly string[]): readonly string[] {
  const spoken = names.flatMap((name) => [name.trim(), name.trim().split(/\s+/)[0] ?? '']);
  const people = spoken.filter((name) => [...name].length > 1 && !MACHINES.has(name.toLowerCase()));
  return [...new Set(people)].sort((a, b) => b.length - a.length);
}
