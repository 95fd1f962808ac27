import { expect, it } from 'vitest';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const log = (channel: Readonly<Record<string, unknown>>) =>
  draftOf(
    sourceOf({
      log_entries: [
        {
          type: 'trigger_log_entry',
          summary: 'Triggered',
          created_at: '2026-03-31T16:09:03Z',
          channel: { summary: 'Labels are blank', ...channel },
        },
      ],
    }),
  ).leftOut.map(({ text }) => text);

it('names what a form does not read without the keys in it', () => {
  const token = `ghp_${'a1'.repeat(18)}`;
  expect(log({ note: `the depot has ${token} on its wall, and password=Hunter2222! for all` })).toEqual([
    'note: the depot has (secret) on its wall, and password=(secret) for all',
  ]);
  expect(log({ api_key: 'a sentence that nobody else may know' })).toEqual(['api_key: (secret)']);
  expect(log({ note: 'the token was rotated by the depot' })).toEqual([
    'note: the token was rotated by the depot',
  ]);
});

it.each([
  [{ 'db password of the depot': 'hunter two three four' }, 'db password of the depot: (secret)'],
  [{ secret: { value: 'the real words of it' } }, 'value: (secret)'],
  [{ 'API key': ['the real words of it'] }, 'API key: (secret)'],
  [
    { note: 'labels come from postgres://ann:Hunter2@depot/labels every hour' },
    'note: labels come from postgres://ann:(secret)@depot/labels every hour',
  ],
  [{ db_passwords: 'the real words of it' }, 'db_passwords: (secret)'],
  [{ passengers: 'the keeper of the depot' }, 'passengers: the keeper of the depot'],
  [{ author: 'the keeper of the depot' }, 'author: the keeper of the depot'],
])('repeats no key, however its field is called and wherever it stands: %j', (fields, told) => {
  expect(log(fields)).toEqual([told]);
});

it('says how many texts there are beyond those that it names', () => {
  const many = Object.fromEntries(
    Array.from({ length: 203 }, (_nothing, at) => [
      `field${at}`,
      `the depot number ${at} printed blank labels again`,
    ]),
  );
  expect(log(many)).toHaveLength(201);
  expect(log(many).at(-1)).toBe('… and 3 texts more in such fields');
});
