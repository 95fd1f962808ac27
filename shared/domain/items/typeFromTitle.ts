import type { ActionType } from '#shared/domain/incident/actionItem.ts';

const THINGS_THAT_WARN =
  'alerts?|alerting|alarms?|monitors?|monitoring|dashboards?|metrics?|probes?|warnings?|health checks?';

/** How the titles of actions begin that do something else than prevent; the first that fits counts. */
const BEGINNINGS: readonly (readonly [ActionType, RegExp])[] = [
  ['detect', /^(?:alert|monitor|detect|watch|notice|warn|page|measure|notify|observe|probe)(?!\p{L}|-)/iu],
  [
    'detect',
    new RegExp(
      `^(?:add|create|set up|build|introduce|configure|enable|improve|extend|have) (?:[\\p{L}\\d-]+ ){0,3}(?:${THINGS_THAT_WARN})(?!\\p{L})`,
      'iu',
    ),
  ],
  // `Put TLS errors on the login dashboard`, `Compare both certificates every hour`
  [
    'detect',
    /^(?:put|show|graph|plot|chart|display|log|track) .*(?:dashboards?|graphs?|alerts?|boards?)(?!\p{L})/iu,
  ],
  [
    'detect',
    /^(?:compare|check|verify|test|scan|poll|count) .*(?:(?:every|each) (?:\d+ )?(?:minutes?|hours?|day|night|morning|week)|hourly|daily|nightly|weekly|continuously)(?!\p{L})/iu,
  ],
  ['investigate', /^(?:investigate|find out|look into|analy[sz]e|research|understand)(?!\p{L})/iu],
  ['mitigate', /^(?:mitigate|shorten|speed up|make it (?:quicker|faster|easier) to)(?!\p{L})/iu],
  [
    'mitigate',
    /^(?:add|build|have|introduce|make|script|automate) .*(?:kill switch|feature flag|circuit breaker|(?:roll|switch|fail)(?:[ -]?(?:back|over))s?)(?!\p{L})/iu,
  ],
  ['repair', /^(?:repair|restore|backfill|clean up|refund)(?!\p{L})/iu],
  ['process', /^(?:write down|document|rehearse|practi[sc]e|train|agree)(?!\p{L})/iu],
];

/** What kind of action a title tells by its first words: `Alert 30 days before …` detects. Else it prevents. */
export function typeFromTitle(title: string): ActionType {
  return BEGINNINGS.find(([, words]) => words.test(title.trim()))?.[0] ?? 'prevent';
}
