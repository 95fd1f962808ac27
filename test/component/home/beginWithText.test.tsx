import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { HomeScreen } from '#renderer/home/HomeScreen.tsx';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { appError } from '#shared/errors/appError.ts';
import { savedMail } from '#test/support/imports/savedMail.ts';
import { add } from '#test/support/pastePreview.tsx';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

beforeAll(async () => {
  await PREVIEW.preload();
});

const DOCUMENT = [
  '# Pumps stopped',
  'Severity: SEV1',
  '',
  '## Timeline',
  '- 14:20 Pressure low',
  '- 14:30 Valve opened',
  '',
  '## What went well',
  '- The alarm rang at once',
].join('\n');

async function home() {
  const fixture = emptyStore();
  const view = renderWithStore(
    <>
      <HomeScreen />
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>,
    fixture,
  );
  onTestFinished(listenForPaste(view.store, { ...view.deps, pictures: view.edits.pictures }));
  await view.outside((state) => state.refreshLibrary());
  return view;
}

const form = () => screen.findByRole('dialog', { name: 'New incident' });

test('a chosen document begins an incident: its title and severity, then what to take of it', async () => {
  const { user, desktop, incident } = await home();
  desktop.chosenText = { name: '2026-03-10-pumps.md', text: DOCUMENT };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  const asked = within(await form());
  expect(asked.getByText(/A document: 9 lines, with 2 events and 1 other part/)).toBeTruthy();
  expect(asked.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Pumps stopped');
  await user.click(asked.getByRole('button', { name: /^Create/ }));
  await screen.findByRole('dialog', { name: /^Take from | into the timeline$/ });
  expect(incident()).toMatchObject({ title: 'Pumps stopped', severity: 'SEV1', timeline: [], wentWell: [] });
  await user.click(add());
  expect(incident().timeline.map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual([
    '2026-03-10T14:20',
    '2026-03-10T14:30',
  ]);
  expect(incident().wentWell).toMatchObject([{ text: 'The alarm rang at once' }]);
});

test('what a document says of its times stands in the form, and its own events tell them', async () => {
  const { user, desktop, incident } = await home();
  const text = [
    '# Postmortem: Search was stale',
    '## Summary',
    'On 3 March between 09:05 and 10:40 UTC the search showed old prices.',
    '## Timeline (UTC)',
    '- 2026-03-03 02:00 Job fails',
    '- 2026-03-03 09:05 First customer reports old prices',
    '- 2026-03-03 10:40 Index is fresh again',
    '## Root cause',
    'Why were prices old? Because the job failed. Why did nobody see it? Because it has no alert.',
  ].join('\n');
  desktop.chosenText = { name: 'doc.md', text };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  const asked = within(await form());
  expect(asked.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Search was stale');
  expect(asked.getByText('Impact started, from the text')).toBeTruthy();
  expect(asked.getByText('Resolved, from the text')).toBeTruthy();
  expect(asked.getByText(/1 h 35 min/)).toBeTruthy();
  await user.click(asked.getByRole('button', { name: /^Create/ }));
  const preview = within(await screen.findByRole('dialog', { name: 'Take from doc.md' }));
  expect(preview.queryByRole('textbox', { name: 'Day' })).toBeNull();
  await user.click(add());
  const { timeline, milestones, causes } = incident();
  const titleAt = (id: string | null) => timeline.find((event) => event.id === id)?.title;
  expect(timeline).toHaveLength(3);
  expect(titleAt(milestones.impactStarted)).toBe('First customer reports old prices');
  expect(titleAt(milestones.resolved)).toBe('Index is fresh again');
  expect(causes.map(({ question }) => question)).toEqual(['Why were prices old?', 'Why did nobody see it?']);
});

test('several lines that are pasted where no incident is open begin one as well', async () => {
  const { user } = await home();
  await user.paste('2026-03-10 14:20 Pressure low\n2026-03-10 14:30 Valve opened');
  const asked = within(await form());
  expect(asked.getByText(/with 2 events/)).toBeTruthy();
  expect(asked.getByRole('button', { name: /^Create/ })).toHaveProperty('disabled', true);
});

test('a mail that is pasted with its whole head is decoded', async () => {
  const { user } = await home();
  await user.paste(
    savedMail({
      subject: '=?utf-8?Q?D=C3=BCse_verstopft?=',
      head: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      body: ['Die D=C3=BCse ist ver=', 'stopft.'],
    }),
  );
  const asked = within(await form());
  expect(asked.getByText(/A mail of Ada Orme: 6 lines, with 1 event/)).toBeTruthy();
  expect(asked.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Düse verstopft');
});

test('what was typed for one file does not stand in the form of the next', async () => {
  const { user, desktop, outside } = await home();
  desktop.chosenText = { name: 'a.md', text: DOCUMENT };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  await user.type(within(await form()).getByRole('textbox', { name: 'Title' }), ' twice');
  await outside((state) => state.closeDialog());
  desktop.chosenText = { name: 'b.md', text: DOCUMENT };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  expect(within(await form()).getByRole('textbox', { name: 'Title' })).toHaveProperty(
    'value',
    'Pumps stopped',
  );
});

test('a second Enter, before the incident is there, makes no second one', async () => {
  const { user, desktop } = await home();
  desktop.chosenText = { name: 'a.md', text: DOCUMENT };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  within(await form())
    .getByRole('textbox', { name: 'Title' })
    .focus();
  const release = desktop.hold('incident:create');
  await user.keyboard('{Enter}{Enter}');
  release();
  await screen.findByRole('dialog', { name: /^Take from | into the timeline$/ });
  expect(desktop.count('incident:create')).toBe(1);
});

test('a heading that is a whole paragraph makes a title that can be kept', async () => {
  const { user, desktop, incident } = await home();
  desktop.chosenText = { name: 'a.md', text: DOCUMENT.replace('Pumps stopped', 'Pumps 🚰 '.repeat(400)) };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  await user.click(within(await form()).getByRole('button', { name: /^Create/ }));
  await screen.findByRole('dialog', { name: /^Take from | into the timeline$/ });
  expect(incident().title).toMatch(/^Pumps 🚰 Pumps/);
});

test('a file in which nothing is found begins no incident, and words say so', async () => {
  const { user, desktop, store } = await home();
  desktop.chosenText = { name: 'list.txt', text: 'Milk\nBread' };
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('“list.txt”'));
  expect(store.getState().dialog).toBeNull();
});

test('a choice that is cancelled does nothing', async () => {
  const { user, store, desktop } = await home();
  await user.click(screen.getByRole('button', { name: 'Import…' }));
  expect(desktop.count('import:choose')).toBe(1);
  expect(store.getState().dialog).toBeNull();
});

test('a dialog that was opened while a file was chosen stays, whatever became of the choice', async () => {
  const { user, store, desktop, outside } = await home();
  for (const fail of [null, appError('input-empty', { file: '/a.md' })]) {
    desktop.chosenText = { name: 'a.md', text: DOCUMENT };
    desktop.fail('import:choose', fail);
    const release = desktop.hold('import:choose');
    await user.click(screen.getByRole('button', { name: 'Import…' }));
    await outside((state) => state.openDialog({ kind: 'shortcuts' }));
    release();
    const words = fail === null ? '“a.md” was not read. Close the dialog first.' : 'The input is empty';
    await waitFor(() => expect(store.getState().toasts.at(-1)?.text).toContain(words));
    expect(store.getState().dialog).toEqual({ kind: 'shortcuts' });
    await outside((state) => state.closeDialog());
  }
});
