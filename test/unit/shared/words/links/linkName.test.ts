import { describe, expect, it } from 'vitest';
import { type LinkContext, linkName, linksIn } from '#shared/words/links/linkName.ts';
import { webAddress } from '#shared/words/links/webAddress.ts';

function nameOf(url: string, context: LinkContext): string | null {
  const address = webAddress(url);
  if (address === null) throw new Error(`${url} is no address`);
  return linkName(address, context);
}

const IN_UTC = { timeZone: 'UTC', date: '2026-03-10' } as const;
const at = (clock: string, day = '2026-03-10') => Date.parse(`${day}T${clock}:00Z`);
const FROM_TO = `from=${at('14:10')}&to=${at('14:50')}`;

describe('a permalink is named by what it is', () => {
  it('but not where a name would hide who logs in there', () => {
    expect(nameOf('https://ada:secret@github.com/corp/app/pull/3', IN_UTC)).toBeNull();
    expect(nameOf('https://github.com/corp/app/pull/3', IN_UTC)).toContain('pull request 3');
  });

  it.each([
    [
      `https://grafana.corp.example/d/k3Jd/checkout?orgId=1&${FROM_TO}`,
      'Grafana, dashboard checkout, 14:10–14:50',
    ],
    [
      `https://mon.corp.example/grafana/d/k3Jd/checkout-api?${FROM_TO}&viewPanel=2`,
      'Grafana, dashboard checkout-api, 14:10–14:50',
    ],
    [`https://mon.corp.example/d/k3Jd/checkout?${FROM_TO}`, 'Grafana, dashboard checkout, 14:10–14:50'],
    ['https://acme.grafana.net/d/k3Jd?from=now-6h&to=now', 'Grafana, dashboard, the last 6 hours'],
    [
      'https://acme.grafana.net/d/k3Jd/x?from=now-1d/d&to=now-1d/d',
      'Grafana, dashboard x, a window that moves on',
    ],
    [
      'https://grafana.corp.example/explore?left=%7B%22range%22:%7B%22from%22:%22now-1h%22,%22to%22:%22now%22%7D%7D',
      'Grafana, Explore, the last hour',
    ],
    ['https://grafana.corp.example/alerting/grafana/abc/view', 'Grafana, alert'],
    [
      `https://app.datadoghq.eu/dashboard/abc-def-ghi/checkout?from_ts=${at('14:10')}&to_ts=${at('14:50')}&live=false`,
      'Datadog, dashboard checkout, 14:10–14:50',
    ],
    [
      `https://app.datadoghq.com/dashboard/abc-def-ghi/checkout?from_ts=${at('14:10')}&to_ts=${at('14:50')}&live=true`,
      'Datadog, dashboard checkout, a window that moves on',
    ],
    [
      `https://acme.datadoghq.com/logs?query=status%3Aerror&start=${at('14:10') / 1000}&end=${at('14:50') / 1000}`,
      'Datadog, logs, 14:10–14:50',
    ],
    ['https://app.datadoghq.com/monitors/4711', 'Datadog, monitor 4711'],
    ['https://acme.slack.com/archives/C02ABCDEF/p1773152580123456', 'Slack, message, 14:23'],
    [
      'https://acme.slack.com/archives/C02ABCDEF/p1773152580123456?thread_ts=1773152500.000100&cid=C02ABCDEF',
      'Slack, message in a thread, 14:23',
    ],
    ['https://acme.slack.com/archives/C02ABCDEF', 'Slack, channel'],
    ['https://github.com/acme/checkout/pull/42/files', 'GitHub, acme/checkout pull request 42'],
    ['https://github.com/acme/checkout/issues/7#issuecomment-1', 'GitHub, acme/checkout issue 7'],
    ['https://github.com/acme/checkout/commit/0a1b2c3d4e5f', 'GitHub, acme/checkout commit 0a1b2c3'],
    ['https://github.com/acme/checkout/actions/runs/99', 'GitHub, acme/checkout run 99'],
    ['https://acme.atlassian.net/browse/PAY-123', 'Jira, PAY-123'],
    ['https://jira.corp.example/jira/browse/PAY-123?focusedCommentId=1', 'Jira, PAY-123'],
    ['https://acme.pagerduty.com/incidents/Q0ABCDEF', 'PagerDuty, incident Q0ABCDEF'],
    ['https://acme.statuspage.io/incidents/k7x0vz1abcde', 'Statuspage, incident k7x0vz1abcde'],
    ['https://status.acme.example/incidents/k7x0vz1abcde', 'Status page, incident k7x0vz1abcde'],
  ])('%s', (url, name) => {
    expect(nameOf(url, IN_UTC)).toBe(name);
  });

  it.each([
    'https://docs.google.com/document/d/1AbC/edit?from=x',
    'https://grafana.com.example/',
    'https://slack.com.evil.example/archives/C02ABCDEF/p1773152580123456',
    'https://evil.example/github.com/acme/checkout/pull/42',
    'https://github.com/acme',
    'https://app.datadoghq.com/dashboard/lists',
    'https://a.example/browse/pay-1',
    'mailto:ada@slack.com',
  ])('%s is none', (url) => {
    expect(nameOf(url, IN_UTC)).toBeNull();
  });

  it('says the day of a range that is not of the day of the incident, and its clock in the zone of the document', () => {
    const url = `https://grafana.corp.example/d/k3Jd/checkout?from=${at('22:50', '2026-03-09')}&to=${at('23:10', '2026-03-09')}`;
    expect(nameOf(url, IN_UTC)).toBe('Grafana, dashboard checkout, 9 March 2026 22:50–23:10');
    expect(nameOf(url, { ...IN_UTC, timeZone: 'Europe/Berlin' })).toBe(
      'Grafana, dashboard checkout, 9 March 2026 23:50 – 10 March 2026 00:10',
    );
  });

  it('takes no name from an address that hides one', () => {
    const name = (slug: string) => nameOf(`https://grafana.corp.example/d/k3Jd/${slug}`, IN_UTC);
    expect(name('checkout%20api')).toBe('Grafana, dashboard checkout api');
    expect(name('%E2%80%AEtuokcehc')).toBe('Grafana, dashboard');
    expect(name('%3Cb%3E')).toBe('Grafana, dashboard');
    expect(name('%ff')).toBe('Grafana, dashboard');
    expect(name('x'.repeat(200))).toBe('Grafana, dashboard');
  });
});

it('the links of some texts stand once each, with what they are and where they lead', () => {
  const texts = [
    'See https://grafana.corp.example/d/k3Jd/checkout and https://a.example/x.',
    undefined,
    'https://a.example/x',
  ];
  expect(linksIn(texts, IN_UTC)).toEqual([
    {
      url: 'https://grafana.corp.example/d/k3Jd/checkout',
      name: 'Grafana, dashboard checkout',
      host: 'grafana.corp.example',
    },
    { url: 'https://a.example/x', name: null, host: 'a.example' },
  ]);
});
