import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

import { add, dialog, ONE, rendered, source } from '#test/support/pastePreview.tsx';

/** As after the timeline was shown for a moment. */
beforeAll(async () => {
  await PREVIEW.preload();
});

test.each([
  ['Entry', '14:20 a\n14:21 b', true],
  ['Entry', '14:20 a\n', false],
  ['Detail', '14:20 a\n14:21 b', false],
  ['Elsewhere', '14:20 a\n14:21 b', false],
])('pasting into %s %j opens the preview: %s', async (field, text, opens) => {
  const { user } = rendered();
  await user.click(screen.getByRole('textbox', { name: field }));
  await user.paste(text);
  if (opens) expect(await screen.findByRole('dialog')).toBeTruthy();
  else expect(screen.queryByRole('dialog')).toBeNull();
});

test('what can only be read is not pasted into', async () => {
  const { user } = rendered(ONE, true);
  await user.click(screen.getByRole('button', { name: 'Card' }));
  await user.paste('14:20 a\n14:21 b');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('accepting adds all as one step, selects them, says how to undo, and closes', async () => {
  const { user, paste, titles, store, outside } = rendered();
  await paste('14:20 Restart', '14:30 Over');
  expect(document.activeElement).toBe(add());
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(titles()).toEqual(['14:18 Alarm', '14:20 Restart', '14:30 Over']);
  expect(store.getState().timelineView.selection).toHaveLength(2);
  expect(screen.getByText('2 events added.')).toBeTruthy();
  await outside((state) => state.undo());
  expect(titles()).toEqual(['14:18 Alarm']);
  await outside((state) => state.redo());
  expect(titles()).toHaveLength(3);
});

test('what the timeline has is marked and left out', async () => {
  const { paste } = rendered();
  await paste('14:18 Alarm', '14:20 Restart');
  expect(screen.getByRole('checkbox', { name: 'Take Alarm' })).toHaveProperty('checked', false);
  expect(screen.getByText('already there')).toBeTruthy();
  expect(screen.getByText('1 event · 1 already there')).toBeTruthy();
});

test('time, title, kind, actor and detail can be put right before anything is added', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste('14:20 Restart', '```', 'log line', '```', '14:30 Over');
  const time = screen.getByRole('textbox', { name: 'Time of Restart' });
  await user.clear(time);
  await user.type(time, '~14:21{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of Restart' }), 'Recovery');
  await user.type(screen.getByRole('textbox', { name: 'Who, line 1' }), 'Sam');
  await user.click(screen.getByRole('button', { name: /^Detail of Restart/ }));
  const detail = screen.getByRole('textbox', { name: 'Detail text of Restart' });
  await user.clear(detail);
  await user.type(detail, 'seen twice');
  await user.type(screen.getByRole('textbox', { name: 'What happened, line 1' }), 'ed');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(incident().timeline[0]).toMatchObject({
    title: 'Restarted',
    occurredAt: '2026-03-10T14:21:00+00:00',
    precision: 'approximate',
    kind: 'recovery',
    actor: 'Sam',
    detail: 'seen twice',
  });
});

test('a time that was typed and not left counts when Ctrl+Enter accepts; nonsense makes it wait', async () => {
  const { user, paste, titles } = rendered();
  await paste('14:20 Restart', '14:30 Over');
  const time = screen.getByRole('textbox', { name: 'Time of Over' });
  await user.clear(time);
  await user.type(time, 'soon{Control>}{Enter}{/Control}');
  expect(dialog()).toBeTruthy();
  await user.clear(time);
  await user.type(time, '14:45{Control>}{Enter}{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(titles()).toContain('14:45 Over');
});

test('lines that were not understood are kept or dropped, one by one or all', async () => {
  const { user, paste, titles } = rendered();
  await paste('Words one', 'Words two', '', '14:20 Restart');
  expect(screen.getByText('1 event · 2 notes without a time')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Drop all' }));
  expect(screen.getByText('1 event · 2 lines dropped')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Keep line 2 as a note: Words two' }));
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:20 Restart', '– Words two']);
});

test('the text can be changed, and what was decided about other lines stays', async () => {
  const { user, paste, titles } = rendered();
  await paste('14:20 Restart', '14:30 Over');
  await user.click(screen.getByRole('checkbox', { name: 'Take Over' }));
  await user.type(source(), '{Control>}{End}{/Control}');
  await user.click(source());
  await user.keyboard('\n14:40 Later');
  expect(screen.getByRole('checkbox', { name: 'Take Over' })).toHaveProperty('checked', false);
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:20 Restart', '14:40 Later']);
});

test('day and zone are said once and can be changed', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste('08:20 Restart', '08:30 Over');
  expect(screen.getByText('The text names no day and no time zone; these are taken.')).toBeTruthy();
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await user.clear(zone);
  await user.type(zone, 'Europe/Berlin');
  const day = screen.getByLabelText('Day');
  await user.clear(day);
  await user.type(day, '2026-07-01');
  await user.click(add());
  expect(incident().timeline[0]?.occurredAt).toBe('2026-07-01T08:20:00+02:00');
});

test('days that count from the day of a copy wait for it', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste('Ann — Yesterday at 14:20', 'Restart', 'Bo — Today at 9:12', 'Over');
  expect(screen.getByText(/Name that day, and they follow/)).toBeTruthy();
  const day = screen.getByLabelText('Day');
  await user.clear(day);
  await user.type(day, '2026-07-02');
  await user.click(add());
  expect(incident().timeline.map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual([
    '2026-07-01T14:20',
    '2026-07-02T09:12',
  ]);
});

test('a zone out of its season is the clock on the wall, unless somebody says otherwise', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste('2026-02-10 14:20 EDT Call', '2026-02-10 14:30 EDT Over');
  const question = screen.getByRole('group', { name: /“EDT” was not in use then/ });
  expect(within(question).getByRole('button', { name: 'America/New York', pressed: true })).toBeTruthy();
  await user.click(within(question).getByRole('button', { name: 'UTC-4' }));
  expect(within(question).getByRole('button', { name: 'UTC-4', pressed: true })).toBeTruthy();
  await user.click(add());
  expect(incident().timeline.map(({ occurredAt }) => occurredAt)).toEqual([
    '2026-02-10T14:20:00-04:00',
    '2026-02-10T14:30:00-04:00',
  ]);
});

test('a zone of several meanings is asked about once for all events', async () => {
  const { user, paste, incident } = rendered(buildIncident());
  await paste('2026-03-10 14:20 CST Call', '2026-03-10 14:30 CST Over');
  expect(screen.getByText(/2 times still to be chosen/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'America/Chicago' }));
  expect(screen.queryByText(/still to be chosen/)).toBeNull();
  await user.click(add());
  expect(incident().timeline.map(({ occurredAt }) => occurredAt)).toEqual([
    '2026-03-10T14:20:00-05:00',
    '2026-03-10T14:30:00-05:00',
  ]);
});

test('Escape leaves at once while nothing was changed, and asks before losing a change', async () => {
  const { user, paste, titles } = rendered();
  await paste('14:20 Restart', '14:30 Over');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await paste('14:20 Restart', '14:30 Over');
  await user.click(screen.getByRole('checkbox', { name: 'Take Over' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('alert').textContent).toMatch(/^Discard/);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('checkbox', { name: 'Take Over' })).toHaveProperty('checked', false);
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(titles()).toEqual(['14:18 Alarm']);
});

test('an empty preview waits for its text', async () => {
  const { user, outside, titles } = rendered();
  await outside((state) => state.openDialog({ kind: 'pasteTimeline', text: '' }));
  expect(document.activeElement).toBe(source());
  expect(add()).toHaveProperty('disabled', true);
  await user.paste('14:20 Restart\n14:30 Over');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(titles()).toHaveLength(3);
});

test('the arrow keys and Enter go along a column', async () => {
  const { user, paste } = rendered();
  await paste('14:20 One', '2026-03-12 14:30 Two', '14:40 Three');
  await user.click(screen.getByRole('textbox', { name: 'What happened, line 1' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What happened, line 2' }));
  await user.click(screen.getByRole('textbox', { name: 'Time of Two' }));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Time of Three' }));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Time of One' }));
});

test('bytes that are no text, and far too much of it, are met calmly', async () => {
  const { user, paste } = rendered();
  await paste('\u0000\u0001\u0002\u0003\u0004', '\u0005PNG');
  expect(screen.getByText('This does not look like text.')).toBeTruthy();
  await user.keyboard('{Escape}');
  await paste('x'.repeat(1_500_000), 'y'.repeat(1_500_000));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText(/too much text for a timeline/)).toBeTruthy();
});

test('a table that is only there as HTML is read by its cells', async () => {
  rendered();
  const html =
    '<table><tr><td>14:20</td><td>Restart <b>again</b></td></tr><tr><td>14:30</td><td>Over</td></tr></table>';
  const getData = (type: string) => (type === 'text/html' ? html : '');
  fireEvent.paste(screen.getByRole('button', { name: 'Card' }), { clipboardData: { getData } });
  expect(await screen.findByRole('checkbox', { name: 'Take Restart again' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Take Over' })).toBeTruthy();
});

test.each([
  ['{"page": 1}\n{"page": 2}', 'No event was found. This looks like JSON.'],
  ['pump,valve,level\n7,9,high\n8,1,low', 'No event was found. This looks like a table with commas (CSV).'],
  ['We waited\nfor hours.', 'No event was found. This looks like plain text.'],
])('%j without an event is named by what it looks like', async (text, words) => {
  const { paste } = rendered();
  await paste(...text.split('\n'));
  expect(within(dialog()).getByText(words)).toBeTruthy();
});

test('a summary that the incident lacks is no replacement of its own: it waits for a tick, and goes below', async () => {
  const { user, paste, incident, outside } = rendered(buildIncident({ summary: 'Labels were blank.' }));
  await paste(
    '# Blank labels',
    '',
    '## Summary',
    'The printer took the wrong form.',
    '',
    '## Timeline',
    '- 14:20 Restart',
  );
  const part = screen.getByRole('checkbox', { name: 'Take The printer took the wrong form.' });
  expect(part).toHaveProperty('checked', false);
  expect(screen.getByText('goes below yours')).toBeTruthy();
  expect(screen.queryByText('already there')).toBeNull();
  await user.click(part);
  await user.click(add());
  expect(incident().summary).toBe('Labels were blank.\n\nThe printer took the wrong form.');
  await outside((state) => state.undo());
  expect(incident().summary).toBe('Labels were blank.');
});

test('a summary that the incident has already is struck out', async () => {
  const { paste } = rendered(
    buildIncident({ summary: 'Labels were blank. The printer took the wrong form.' }),
  );
  await paste(
    '# Blank labels',
    '',
    '## Summary',
    'The printer took the wrong form.',
    '',
    '## Timeline',
    '- 14:20 Restart',
  );
  expect(screen.getByText('already there')).toBeTruthy();
});

test('what a chat export leaves out is not called misunderstood, and its count of seconds is not shown', async () => {
  const { paste } = rendered();
  const message = { type: 'message', user: 'U1', ts: '1773151261.000200', text: 'blank labels' };
  const joined = { ...message, subtype: 'channel_join', ts: '1773151300.000100', text: '<@U2> has joined' };
  await paste(JSON.stringify([message, joined], null, 1));
  expect(screen.getByText('1 line left out')).toBeTruthy();
  expect(screen.queryByText(/written/)).toBeNull();
});
