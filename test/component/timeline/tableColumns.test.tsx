import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { add, dialog, rendered, source } from '#test/support/pastePreview.tsx';

/** As after the timeline was shown for a moment. */
beforeAll(async () => {
  await PREVIEW.preload();
});

const TWO_TIMES = [
  'Started,Created,Text A,Text B',
  '2026-03-10 14:20,2026-03-11 09:00,Pressure low,pump 1',
  '2026-03-10 14:30,2026-03-11 09:05,Valve shut,pump 2',
];
const columns = () => within(dialog()).getByRole('group', { name: 'Columns of the table' });
const holds = (name: string) => within(columns()).getByRole('combobox', { name: `What “${name}” holds` });
const right = () => within(columns()).getByRole('button', { name: 'These columns are right' });

test('nothing that is guessed is ticked before somebody says that it is right', async () => {
  const { user, paste, titles } = rendered();
  await paste(...TWO_TIMES);
  await waitFor(() => expect(document.activeElement).toBe(right()));
  expect(within(columns()).getByText(/^Are the times of the events in “Started”\?/)).toBeTruthy();
  expect(within(columns()).getByText(/2 events wait for it\.$/)).toBeTruthy();
  const box = within(dialog()).getByRole('checkbox', { name: 'Take Pressure low' });
  expect(box).toHaveProperty('checked', false);
  await user.click(right());
  expect(box).toHaveProperty('checked', true);
  // The button became the one that shows the columns again: the keyboard has not lost its place.
  expect(document.activeElement?.textContent).toBe('Change the columns');
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:20 Pressure low', '14:30 Valve shut']);
});

test('another choice is read at once, and is kept for the next table with the same head', async () => {
  const { user, paste, titles, store, desktop } = rendered();
  await paste(...TWO_TIMES);
  await user.selectOptions(holds('Created'), 'Time');
  expect(holds('Started')).toHaveProperty('value', 'detail');
  await user.selectOptions(holds('Text B'), 'What happened');
  await user.selectOptions(holds('Text A'), 'Left out');
  expect(within(dialog()).getByRole('checkbox', { name: 'Take pump 1' })).toHaveProperty('checked', true);
  expect(store.getState().settings.tableColumns).toHaveLength(1);
  expect(desktop.count('settings:change')).toBe(3);
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '09:00 pump 1', '09:05 pump 2']);
  await paste('Started,Created,Text A,Text B', '2026-03-10 14:40,2026-03-11 10:00,Over,pump 9');
  expect(
    within(columns()).getByText(
      /^Columns: Time “Created”, What happened “Text B”; 1 in the detail; 1 left out\.$/,
    ),
  ).toBeTruthy();
  expect(within(dialog()).getByRole('checkbox', { name: 'Take pump 9' })).toHaveProperty('checked', true);
});

test('a choice can be taken back, and the table is guessed again', async () => {
  const { user, paste, store } = rendered();
  await paste(...TWO_TIMES);
  await user.selectOptions(holds('Created'), 'Time');
  await user.click(within(columns()).getByRole('button', { name: 'Guess again' }));
  expect(holds('Started')).toHaveProperty('value', 'time');
  expect(store.getState().settings.tableColumns).toEqual([]);
  expect(columns().contains(document.activeElement)).toBe(true);
});

test('columns that their names tell stand in one line, and can be changed', async () => {
  const { user, paste, titles } = rendered();
  await paste('when,what,who', '2026-03-10 14:20,Pressure low,Ada');
  expect(within(columns()).queryByRole('combobox')).toBeNull();
  const change = within(columns()).getByRole('button', { name: 'Change the columns' });
  expect(change.getAttribute('aria-expanded')).toBe('false');
  await user.click(change);
  expect(within(columns()).getByText('Pressure low')).toBeTruthy();
  await user.selectOptions(holds('who'), 'What happened');
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:20 Ada']);
});

test('a table that lacks a column of words waits for one, and none of its rows becomes a note', async () => {
  const { user, paste, titles } = rendered();
  await paste('when,a,b', '2026-03-10 14:20,1,2', '2026-03-10 14:30,3,4');
  // A table of times and numbers may be a graph as well.
  await user.click(screen.getByRole('button', { name: 'Read it as events instead' }));
  expect(within(columns()).getByText('Which column says what happened?')).toBeTruthy();
  expect(document.activeElement).toBe(holds('when'));
  expect(within(dialog()).queryByRole('checkbox', { name: /^Take/ })).toBeNull();
  await user.selectOptions(holds('b'), 'What happened');
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:20 2', '14:30 4']);
});

test('of JSON that nobody knows the lists with times are offered, and their keys are columns', async () => {
  const { user, paste, titles } = rendered();
  const row = (minute: number, words: string) => ({ at: `2026-03-10T14:${minute}:00Z`, text: words });
  const json = { deploys: [row(20, 'Release 4'), row(21, 'Release 5')], alerts: [row(30, 'Level high')] };
  await paste(...JSON.stringify(json, null, 1).split('\n'));
  expect(within(columns()).getByText(/^Are the events in “deploys”\?/)).toBeTruthy();
  const list = within(columns()).getByRole('combobox', { name: 'List with the events' });
  await user.selectOptions(list, 'alerts (1)');
  expect(within(dialog()).queryByRole('checkbox', { name: 'Take Release 4' })).toBeNull();
  await user.click(add());
  expect(titles()).toEqual(['14:18 Alarm', '14:30 Level high']);
});

test('a text whose head changes is asked about again', async () => {
  const { user, paste } = rendered();
  await paste(...TWO_TIMES);
  await user.click(right());
  expect(screen.queryByRole('button', { name: 'These columns are right' })).toBeNull();
  await user.clear(source());
  await user.click(source());
  await user.paste(TWO_TIMES.join('\n').replace('Text A', 'Text'));
  expect(right()).toBeTruthy();
});

test('a table of measured values is offered as graphs, and its rows are shown as they are', async () => {
  const { user, store, outside } = rendered();
  const rows = ['20:50,3', '20:51,3', '20:52,900', '20:53,40'].map((row) => `2026-03-10 ${row}`);
  const text = ['Time,login 5xx per min', ...rows].join('\n');
  await outside(() => store.getState().openDialog({ kind: 'pasteTimeline', text }));
  expect(await within(dialog()).findByText('These are measured values.')).toBeTruthy();
  expect(within(dialog()).getByText('Nothing to add yet')).toBeTruthy();
  await user.click(within(columns()).getByRole('button', { name: 'Choose the columns' }));
  const cells = within(await within(dialog()).findByRole('list', { name: 'Columns' }))
    .getAllByRole('listitem')
    .map((column) =>
      [...column.querySelectorAll('span[title]')].slice(1).map(({ textContent }) => textContent),
    );
  expect(cells).toEqual([
    ['2026-03-10 20:50', '2026-03-10 20:51', '2026-03-10 20:52'],
    ['3', '3', '900'],
  ]);
  await user.click(await within(dialog()).findByRole('button', { name: 'Add graphs…' }));
  expect(await screen.findByRole('dialog', { name: 'Add graphs' })).toBeTruthy();
});

test('a table that holds values alone is offered as graphs as well, though no event is found in it', async () => {
  const { store, outside } = rendered();
  const rows = ['20:50:00,3,1200', '20:51:00,900,1201'].map((row) => `2026-03-10 ${row}`);
  const text = ['Time,login 5xx per min,requests', ...rows].join('\n');
  await outside(() => store.getState().openDialog({ kind: 'pasteTimeline', text }));
  expect(await within(dialog()).findByRole('button', { name: 'Add graphs…' })).toBeTruthy();
});

test('values that read as events by their times alone are offered as graphs first', async () => {
  const { store, outside } = rendered();
  const rows = Array.from({ length: 12 }, (_, index) => `2026-03-10T14:${10 + index}:00Z,0.${index}`);
  const text = ['timestamp,5xx rate', ...rows].join('\n');
  await outside(() => store.getState().openDialog({ kind: 'pasteTimeline', text }));
  expect(await within(dialog()).findByText('These are measured values.')).toBeTruthy();
});
