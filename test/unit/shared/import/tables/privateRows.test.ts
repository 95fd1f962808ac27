import { expect, it } from 'vitest';
import { isPrivate, privateWords } from '#shared/import/placing/directMessages.ts';
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
  expect(draftOf(sourceOf(rows.join('\n'))).events.map(isPrivate)).toEqual([true, false]);
});

it('so is a thing in JSON that says so', () => {
  const json = JSON.stringify({
    rows: [
      { time: '2026-03-10T14:23:00Z', message: 'Cy slept', private: true },
      { time: '2026-03-10T14:40:00Z', message: 'Pumps run', private: false },
    ],
  });
  expect(draftOf(sourceOf(json)).events.map(isPrivate)).toEqual([true, false]);
});

it.each([
  ['says so itself', { visibility: 'private' }],
  ['holds something that says so', { call: { with: { one: { visibility: 'private' } } } }],
])('so is a thing that %s, and not its neighbours', (_how, mark) => {
  const rows = [
    { time: '2026-03-10T14:23:00Z', message: 'Cy slept', ...mark },
    { time: '2026-03-10T14:40:00Z', message: 'Pumps run', visibility: 'internal' },
  ];
  const draft = draftOf(sourceOf(JSON.stringify({ rows })));
  expect(draft.events.map(({ title }) => title)).toEqual(['Cy slept', 'Pumps run']);
  expect(draft.events.map(isPrivate)).toEqual([true, false]);
});

it('so is each thing of a whole that says so', () => {
  const update = (time: string, message: string) => ({ time: `2026-03-10T${time}:00Z`, message });
  const calls = [
    { visibility: 'private', updates: [update('14:23', 'Cy slept'), update('14:25', 'Cy is ill')] },
    { visibility: 'internal', updates: [update('14:40', 'Pumps run')] },
  ];
  const list = { columns: [{ list: 'calls[].updates', columns: [] }] };
  const { events } = draftOf(sourceOf(JSON.stringify({ calls })), list);
  expect(events.map(isPrivate)).toEqual([true, true, false]);
});

it('so is a note on GitLab that members of the project alone may read', () => {
  const note = (body: string, more: object) => ({
    body,
    author: { username: 'cy', name: 'Cy Orme' },
    created_at: '2026-03-10T14:23:00Z',
    noteable_type: 'Issue',
    ...more,
  });
  const notes = [
    note('Cy slept', { internal: true }),
    note('Cy is ill', { confidential: true }),
    note('Pumps run', { internal: false, confidential: false }),
  ];
  const shapes = [notes, { title: 'Pumps', iid: 1, state: 'closed', notes }];
  for (const shape of shapes) {
    const { events } = draftOf(sourceOf(JSON.stringify(shape)));
    const marked = events.filter(isPrivate).map(({ title }) => title);
    expect(marked).toEqual(['Cy slept', 'Cy is ill']);
  }
});

it('what a comment so marked has in fields that are not read is not shown as left out', () => {
  const comment = {
    created: '2026-05-04T10:02:00.000+0000',
    body: 'Cy slept',
    jsdPublic: false,
    properties: [{ value: 'Cy has been ill for weeks' }],
  };
  const fields = {
    summary: 'Pumps',
    created: '2026-05-04T10:01:00.000+0000',
    comment: { comments: [comment] },
  };
  const draft = draftOf(sourceOf(JSON.stringify({ issues: [{ key: 'OPS-1', fields }] })));
  expect(draft.leftOut.map(({ text }) => text)).toEqual(['value: (private)']);
  expect(draft.source.join('\n')).not.toContain('ill for weeks');
});

it('rows that are marked are no direct messages, and are called by what they are', () => {
  const rows = ['Time,Event,Private', '2026-03-10 14:23,Cy slept,yes', '2026-03-10 14:40,Pumps run,no'];
  const { events } = draftOf(sourceOf(rows.join('\n')));
  expect(privateWords(events)).toBe(
    '1 entry that its source marks as private becomes a private event, which no export shows',
  );
  expect(events[0]?.flags.map(({ code }) => code)).toContain('marked-private');
});
