import { expect, it } from 'vitest';
import { isTool } from '#shared/names/toolNames.ts';

it.each([
  ...[
    'PagerDuty',
    'deploybot',
    'statusbot',
    'GitHub',
    'GitHub Actions',
    'Datadog Alerts',
    'ops-bot',
    'Deploy Bot',
  ],
  ...['StatusBot', 'renovate[bot]', '@slackbot', 'incident.io', 'Argo CD', 'Bot'],
])('%s is a tool', (name) => {
  expect(isTool(name)).toBe(true);
});

it.each([
  ...[
    'Ada Orme',
    'Hudson',
    'Jenkins',
    'Ed Talbot',
    'Abbot',
    'Lambot',
    'Grace Linear',
    'Bo',
    'payments team',
    '',
  ],
  ...['Grafana team', 'Sam (on-call)'],
])('%s is none', (name) => {
  expect(isTool(name)).toBe(false);
});
