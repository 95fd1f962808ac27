import { describe, expect, it } from 'vitest';
import { placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { unexplainedWords } from '#shared/readiness/unexplainedWords.ts';
import { newFindings, newRules } from '#test/support/incidents/brokenSample.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const WHEN = 'On 4 May at 09:10 orders stopped.';
const WHO = 'All shops in Spain were affected.';
const HOW = 'They came back when the queue was restarted.';

describe('Section 1: the summary has three to four sentences', () => {
  it.each([
    ['', ['error summary-empty']],
    [`${WHEN} ${HOW.replace('They', 'The shops')}`, ['warning summary-short']],
    [`${WHEN} ${WHO} ${HOW} We are sorry. It is over.`, ['warning summary-long']],
    [`${WHEN} ${WHO} ${HOW}`, []],
    [`${WHEN} ${WHO} ${HOW} No data was lost.`, []],
  ])('%j', (summary, rules) => {
    expect(newRules({ summary })).toEqual(rules);
  });
});

describe('a summary of megabytes', () => {
  it('is said to be long, and read no further than its beginning', () => {
    const findings = newFindings({ summary: `${WHEN} ${WHO} ${HOW} ${'word '.repeat(4_000_000)}` });
    expect(findings.map(({ message }) => message)).toEqual([
      'The summary has 20,000,113 characters; three to four sentences are read more often.',
    ]);
  });
});

describe('Section 1: the summary says when, what, who was affected and how it was resolved', () => {
  it('asks nothing of the sample', () => {
    expect(newFindings({ summary: sampleIncident().summary })).toEqual([]);
  });

  it.each([
    'On 3 June 2025 at 08:15 UTC the ticket shop began to answer slowly. One in five visitors saw an empty page. A new search index was the reason. The old index was put back in place, and the shop was healthy at 09:02.',
    'Parcels could not be tracked between 22:40 and 23:55 on Friday. Around 900 people called the hotline. A disk had filled up with logs. Cleaning it and adding an alert resolved it.',
    'For two hours on 2026-01-09 nobody could sign in. The certificate of the login page had expired. A new one was issued and installed.',
    'On March 2nd, the nightly export ended early, and 40% of invoices were missing. Accounting staff noticed in the morning. We fixed the job by giving it more memory.',
    'Monday morning, payments with cards failed for every customer in Norway. The bank had changed its address. Switching to the second provider brought payments back.',
  ])('takes a summary that tells all four: %j', (summary) => {
    expect(newRules({ summary })).toEqual([]);
  });

  it.each([
    ['summary-when', `Orders failed. ${WHO} ${HOW}`],
    ['summary-when', `Yesterday orders failed. ${WHO} ${HOW}`],
    [
      'summary-what',
      'On 4 May at 09:10 we had a bad morning with orders. All shops were affected. It was resolved.',
    ],
    [
      'summary-who',
      'On 4 May at 09:10 the warehouse system failed. The disk was full. It was restored by noon.',
    ],
    ['summary-resolved', `${WHEN} ${WHO} The queue was too small. Nobody knows why.`],
  ])('asks with %s: %j', (rule, summary) => {
    expect(newRules({ summary })).toEqual([`warning ${rule}`]);
  });

  it('puts each as a question about the one field', () => {
    const [found] = newFindings({ summary: `Orders failed. ${WHO} ${HOW}` });
    expect(found).toMatchObject({
      message: 'The summary names no day or time. When did it happen?',
      spot: placeSpot('summary', 'summary'),
      reason: 'Section 1: when it happened, what failed, who was affected and how it was resolved.',
    });
  });
});

describe('Section 1: anyone in the company can read the summary', () => {
  it.each<readonly [text: string, words: readonly string[]]>([
    ['The API answered with 503 errors until 14:46 UTC.', []],
    ['DNS was wrong; the CDN served old pages.', ['DNS', 'CDN']],
    ['DNS (which finds our servers) was wrong, and the content delivery network (CDN) too.', []],
    [
      'Pods on db-prod-03 and 10.0.4.17 were OOM killed, and one more pod.',
      ['Pods', 'db-prod-03', '10.0.4.17', 'OOM'],
    ],
    [
      'We set `max_connections` in pool.yaml, then called retryAll() twice.',
      ['max_connections', 'pool.yaml', 'retryAll()'],
    ],
    ['See https://wiki.example.com/db-01/runbook_x for GitHub and PagerDuty.', []],
    ['Customers of iPhone and macOS in the EU could NOT pay.', []],
    ['The failover of the etcd quorum took 12 minutes; p99 was high.', ['failover', 'etcd', 'quorum', 'p99']],
    [
      'kafka.eu-west.internal lost a leader; kafka.eu-west.internal was restarted.',
      ['kafka.eu-west.internal'],
    ],
  ])('%s', (text, words) => {
    expect(unexplainedWords(text)).toEqual(words);
  });

  it('is one note, which names three of them', () => {
    const summary = `${WHEN} ${WHO} The DNS, CDN, TLS, and etcd were down. ${HOW}`;
    expect(newFindings({ summary }).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'note: Not everyone may know “DNS”, “CDN”, “TLS” and 1 more. Could plain words say it, or explain it in brackets?',
    ]);
  });
});
