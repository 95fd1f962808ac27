import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { nextBlock, startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const now = timestampAt(TEST_NOW_MS);
const openMeeting = () => renderWithStore(<MeetingSection />, startMeeting(sampleIncident(), { now }));

test('what is said is filed by its letter, with a word of where it goes', async () => {
  const { user, incident } = openMeeting();
  const line = screen.getByRole('textbox', { name: 'Capture what is said' });
  await user.type(line, 'a: alert at 80 %');
  expect(screen.getByText(/^Action item · “alert at 80 %” · no owner yet · no due date yet/)).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(incident().actions.at(-1)?.title).toBe('alert at 80 %');
  await user.type(line, 'p: read replica{Enter}');
  expect(within(screen.getByRole('list', { name: 'Parked' })).getByText('read replica')).toBeTruthy();
});

test('what a line becomes stands in front of it, and the arrow keys change it', async () => {
  const { user, incident } = openMeeting();
  const line = screen.getByRole('textbox', { name: 'Capture what is said' });
  const kind = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'File it as' }).value;
  expect(kind()).toBe('note');
  await user.type(line, 'nobody looks at the queue');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(kind()).toBe('factor');
  expect(document.activeElement).toBe(line);
  await user.keyboard('{Enter}');
  expect(incident().contributingFactors.at(-1)?.text).toMatch(/nobody looks at the queue/i);
});

test('the kind that was chosen stays when all words are written anew, and goes with the line', async () => {
  const { user, incident } = openMeeting();
  const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Capture what is said' });
  const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: 'File it as' });
  await user.type(line, 'nobody looks');
  await user.selectOptions(kind, 'Action');
  expect(line.value).toBe('nobody looks');
  await user.clear(line);
  await user.type(line, 'Check each gateway. Lena, 2026-12-20, P0');
  expect(kind.value).toBe('action');
  await user.keyboard('{Enter}');
  expect(incident().actions.at(-1)).toMatchObject({ owner: 'Lena', due: '2026-12-20', priority: 'P0' });
  expect(kind.value).toBe('note');
});

test('a typed letter and colon choose and leave the words, and Backspace in the empty line takes the choice back', async () => {
  const { user } = openMeeting();
  const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Capture what is said' });
  const kind = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'File it as' }).value;
  await user.type(line, 'a: add');
  expect([line.value, kind()]).toEqual(['add', 'action']);
  await user.clear(line);
  expect(kind()).toBe('action');
  await user.type(line, '{Backspace}');
  expect(kind()).toBe('note');
});

test('the key that goes to the capture line types nothing in it while it is empty', async () => {
  const { user, incident } = openMeeting();
  const line = screen.getByRole('textbox', { name: 'Capture what is said' });
  await user.type(line, '/');
  expect(line).toHaveProperty('value', '');
  await user.type(line, 'a: read/write split{Enter}');
  expect(incident().actions.at(-1)?.title).toBe('read/write split');
});

test('it stays one line, drawn in two where it is long: pasted line breaks become spaces, and Enter files it', async () => {
  const { user, incident } = openMeeting();
  await user.click(screen.getByRole('textbox', { name: 'Capture what is said' }));
  await user.paste('f: two dashboards\nshow different figures');
  await user.keyboard('{Enter}');
  expect(incident().contributingFactors.at(-1)?.text).toBe('two dashboards show different figures');
});

test('in the whys what will be done is proposed as an action, and a why says which answer it goes below', async () => {
  const { user, incident, outside } = openMeeting();
  for (let step = 0; step < 3; step += 1)
    await outside((state) => state.record((current) => nextBlock(current, { now })));
  const [first] = incident().causes;
  await outside((state) => state.selectCause(first?.id ?? null));
  const line = screen.getByRole('textbox', { name: 'Capture what is said' });
  const kind = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'File it as' }).value;
  await user.type(line, 'no limit was set');
  expect(kind()).toBe('cause');
  expect(screen.getByText(new RegExp(`^Answer to: ${first?.answer.slice(0, 20)}`))).toBeTruthy();
  await user.clear(line);
  await user.type(line, 'Add a check to each gateway. Lena, 2026-12-20, P1');
  expect(kind()).toBe('action');
  await user.keyboard('{Enter}');
  expect(incident().actions.at(-1)).toMatchObject({ title: 'Add a check to each gateway', owner: 'Lena' });
});
