import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { slackArchiveText } from '#shared/import/forms/slack/slackArchive.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { archiveOf, draftOf } from '#test/support/imports/readInput.ts';
import { slackDay, USERS } from '#test/support/imports/slackDay.ts';

function textOf(files: Readonly<Record<string, unknown>>): string | null {
  return slackArchiveText(archiveOf(files));
}

const block = { type: 'section', text: { type: 'mrkdwn', text: 'said in a block' } };
const MESSAGES = [
  ...slackDay(0),
  { type: 'message', bot_id: 'B1', bot_profile: { name: 'Pager' }, ts: '1777889100.000100', blocks: [block] },
  { type: 'message', user: 'U2', ts: '1777889160.000100', text: 'see', files: [{ title: 'graph', size: 9 }] },
  {
    type: 'message',
    username: 'alerts',
    ts: '1777889220.000100',
    attachments: [
      { title: 'Pump 2', title_link: 'https://board.example/2', fields: [{ title: 'bar', value: '3' }] },
    ],
  },
  {
    type: 'message',
    user: 'U9',
    user_profile: { real_name: 'Cy' },
    ts: '1777889280.000100',
    text: 'for <@U9>',
  },
];

test('the text of an export is read as the export is', () => {
  const channel = fc.constantFrom('incident-42', 'ops', 'D0ABCDEFGH');
  const files = fc.dictionary(
    fc
      .tuple(channel, fc.integer({ min: 1, max: 9 }))
      .map(([name, day]) => `export/${name}/2026-05-0${day}.json`),
    fc.subarray(MESSAGES, { minLength: 1 }),
    { minKeys: 1, maxKeys: 4 },
  );
  fc.assert(
    fc.property(files, fc.boolean(), (days, hasUsers) => {
      const all = { ...days, ...(hasUsers ? { 'export/users.json': USERS } : {}) };
      const text = textOf(all);
      const read = draftOf(sourceOfText('a', text));
      const { is, events, leftOut } = draftOf(archiveOf(all));
      expect(read).toMatchObject({ is, events, leftOut });
    }),
    { numRuns: runs(60) },
  );
});

test('who says nothing, and of whom nothing is said, is no part of it', () => {
  const text = textOf({
    'users.json': [...USERS, { id: 'U77', real_name: 'Nobody' }],
    'ops/a.json': slackDay(0),
  });
  expect(text).toContain('Ada Orme');
  expect(text).not.toContain('Nobody');
});

test('no other archive has such a text', () => {
  expect(textOf({ 'a.json': [{ pump: 1 }], 'b.md': 'words' })).toBeNull();
  expect(slackArchiveText(sourceOfText('a', JSON.stringify(slackDay(0))))).toBeNull();
});

test('a message that is only an address is called what the address shows, and keeps the address', () => {
  const url = 'https://grafana.example.com/d/a1/mailer?from=1777885200000&to=1777888800000';
  const message = { type: 'message', user: 'U1', ts: '1777889280.000100', text: `<${url}>` };
  const [event] = draftOf(sourceOfText('a', JSON.stringify([...slackDay(0), message]))).events.slice(-1);
  expect(event?.title).toMatch(/^Grafana, dashboard mailer, /);
  expect(event?.detail).toBe(url);
});
