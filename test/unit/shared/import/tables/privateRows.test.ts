import { expect, it } from 'vitest';
import { isDirect } from '#shared/import/placing/directMessages.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

it.each([
  ['Visibility', 'private', 'public'],
  ['Private', 'yes', 'no'],
  ['Vertraulich', 'ja', 'nein'],
  ['is_private', 'true', 'false'],
])('a row is private where its column %s says %s', (column, yes, no) => {
  const rows = [
    `Time,Event,${column}`,
    `2026-03-10 14:23,Cy slept,${yes}`,
    `2026-03-10 14:40,Pumps run,${no}`,
  ];
  expect(draftOf(sourceOf(rows.join('\n'))).events.map(isDirect)).toEqual([true, false]);
});

it('so is a thing in JSON that says so', () => {
  const json = JSON.stringify({
    rows: [
      { time: '2026-03-10T14:23:00Z', message: 'Cy slept', private: true },
      { time: '2026-03-10T14:40:00Z', message: 'Pumps run', private: false },
    ],
  });
  expect(draftOf(sourceOf(json)).events.map(isDirect)).toEqual([true, false]);
});
