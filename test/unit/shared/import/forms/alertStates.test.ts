import { expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const alert = (status: 'firing' | 'resolved', name: string) => ({
  receiver: 'webhook',
  alerts: [
    {
      status,
      labels: { alertname: name },
      annotations: { message: `${name} is down` },
      startsAt: '2026-03-03T03:04:15.353Z',
      endsAt: status === 'resolved' ? '2026-03-03T03:06:45.353Z' : '0001-01-01T00:00:00Z',
      fingerprint: name,
    },
  ],
});
const jsonLines = (...all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join('\n');

it('tells an alert of several notifications at its start and at its end, and what was sent again not twice', () => {
  const draft = draftOf(
    sourceOf(
      jsonLines(
        alert('firing', 'etcd'),
        alert('firing', 'api'),
        alert('resolved', 'etcd'),
        alert('resolved', 'etcd'),
        alert('firing', 'api'),
      ),
    ),
  );
  expect(linesOf(draft)).toEqual([
    '03-03 03:04 etcd is down',
    '03-03 03:04 api is down',
    '03-03 03:06 Resolved: etcd is down',
  ]);
  expect(draft.events.map(({ kind }) => kind)).toEqual(['detection', 'detection', 'recovery']);
  expect(draft.leftOut.map(({ reason }) => reason.one)).toEqual([
    'notification sent again',
    'notification sent again',
  ]);
  expect(uncoveredLines(draft)).toEqual([]);
});

it('tells an alert that is only sent as resolved from its start to its end', () => {
  const { events } = draftOf(sourceOf(jsonLines(alert('resolved', 'etcd'), alert('resolved', 'api'))));
  expect(events.map(({ title, endedAt }) => [title, endedAt?.slice(11, 16)])).toEqual([
    ['etcd is down', '03:06'],
    ['api is down', '03:06'],
  ]);
});

it('says below an alert of PagerDuty how it was raised', () => {
  const { events } = draftOf(
    sourceOf({
      log_entries: [
        {
          type: 'trigger_log_entry',
          summary: 'Triggered through the website',
          created_at: '2026-03-31T16:09:03Z',
          channel: { type: 'web_trigger', summary: 'Labels are blank' },
        },
      ],
    }),
  );
  expect(events.map(({ title, detail }) => [title, detail])).toEqual([
    ['Labels are blank', 'Triggered through the website'],
  ]);
});
