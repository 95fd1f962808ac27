import { expect, test } from 'vitest';
import { pasted } from '#test/support/readTimeline.ts';

function spoken(lines: readonly string[], people: readonly string[] = []): readonly string[] {
  return pasted(lines, { people }).events.map(({ actor, title }) => `${actor ?? '-'} | ${title}`);
}

test('names that begin two lines of a pasted chat say who, and leave the words', () => {
  expect(
    spoken([
      '14:05 Tom: errors on the checkout?',
      '14:07 Sarah Lee: I see them too',
      '14:09 Tom: I am looking at it',
      '14:10 PagerDuty: triggered 5xx',
      '14:12 Sarah Lee: pool is full: 200 of 200',
    ]),
  ).toEqual([
    'Tom | errors on the checkout?',
    'Sarah Lee | I see them too',
    'Tom | I am looking at it',
    '- | PagerDuty: triggered 5xx',
    'Sarah Lee | pool is full: 200 of 200',
  ]);
});

test('in a log of a chat everybody speaks, also who says one thing; a list of notes in brackets is none', () => {
  expect(
    spoken([
      '[02:10] priya: declines at 18 %',
      '[02:12] tomas: rolling back the deployment',
      '[02:14] lena: status page is up',
      '[02:20] priya: it recovers',
    ]),
  ).toEqual([
    'priya | declines at 18 %',
    'tomas | rolling back the deployment',
    'lena | status page is up',
    'priya | it recovers',
  ]);
  expect(spoken(['[02:10] api: down', '[02:12] db: restarted', '[02:14] checkout: back'])).toEqual([
    '- | api: down',
    '- | db: restarted',
    '- | checkout: back',
  ]);
});

test.each(['BOT', 'APP'])('who is marked as %s is the source of one line, without the mark', (mark) => {
  const { events } = pasted([`14:10 PagerDuty ${mark}: triggered 5xx`, '14:12 api: restarted'], {});
  expect(events.map(({ actor, source, title }) => [actor, source, title])).toEqual([
    [undefined, 'PagerDuty', 'triggered 5xx'],
    [undefined, undefined, 'api: restarted'],
  ]);
});

test('a person of the incident speaks also in one line, as the incident or the line writes the name', () => {
  expect(spoken(['14:05 maya: restarted the pods', '14:06 gateway: restarted'], ['Maya'])).toEqual([
    'maya | restarted the pods',
    '- | gateway: restarted',
  ]);
});

test.each([
  'Update',
  'Note',
  'Status',
  'Error',
  'Alert',
  'Impact',
  'Fix',
  'Root cause',
  'API',
  'checkout-db',
])('"%s:" is nobody, however often it begins a line', (word) => {
  const lines = [`14:05 ${word}: one thing`, `14:06 ${word}: another thing`];
  expect(spoken(lines)).toEqual([`- | ${word}: one thing`, `- | ${word}: another thing`]);
});
