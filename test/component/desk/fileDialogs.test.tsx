import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { FileChangedNotice } from '#renderer/desk/FileChangedNotice.tsx';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { TEST_PATH } from '#test/support/storeFixture.ts';

async function changedOnDisk(change: 'changed' | 'deleted', isTyping = false) {
  const view = renderWithStore(
    <>
      <SummarySection />
      <FileChangedNotice />
    </>,
  );
  view.desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  if (isTyping) screen.getByRole('textbox').focus();
  await view.outside((state) => state.noteDiskChange(change));
  return view;
}

test('a change is merged as soon as it is told; only a file that is gone is asked about', async () => {
  const { store, deps, desktop, outside } = renderWithStore(<FileChangedNotice />);
  onTestFinished(startSubscriptions(store, deps));
  desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  await outside(() => desktop.push('incident:changedOnDisk', { handle: TEST_PATH, change: 'changed' }));
  await expect.poll(() => store.getState().incident?.title).toBe('Theirs');
  expect(screen.queryByRole('dialog')).toBeNull();
  await outside(() => desktop.push('incident:changedOnDisk', { handle: TEST_PATH, change: 'deleted' }));
  expect(screen.getByRole('dialog', { name: 'The file was deleted or moved' })).toBeTruthy();
});

test('a file that is back as it was is asked about no longer', async () => {
  const { store, deps, desktop, outside } = renderWithStore(<FileChangedNotice />);
  onTestFinished(startSubscriptions(store, deps));
  await outside(() => desktop.push('incident:changedOnDisk', { handle: TEST_PATH, change: 'deleted' }));
  await outside(() => desktop.push('incident:changedOnDisk', { handle: TEST_PATH, change: 'same' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a file changed outside: keep mine writes over theirs', async () => {
  const { user, desktop, store } = await changedOnDisk('changed');
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Checkout down');
  expect(store.getState().file?.change).toBeNull();
});

test('a file changed outside: take theirs shows theirs', async () => {
  const { user, incident } = await changedOnDisk('changed');
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect(incident().title).toBe('Theirs');
});

test('a file changed outside: mine can go to a copy, and theirs stays', async () => {
  const { user, desktop, store } = await changedOnDisk('changed');
  desktop.chosenPath = '/copy.incident';
  await user.click(screen.getByRole('button', { name: 'Save mine as a copy…' }));
  expect(desktop.files.get('/copy.incident')?.title).toBe('Checkout down');
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Theirs');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(store.getState().file).toMatchObject({ path: '/copy.incident', change: null });
});

test('a deleted file can be written back; there is nothing of theirs to take', async () => {
  const { user, desktop } = await changedOnDisk('deleted');
  expect(screen.getByRole('dialog', { name: 'The file was deleted or moved' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take theirs' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Write it back' }));
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Checkout down');
});

test('whoever types when it comes goes on typing: no letter is lost, and none chooses', async () => {
  const { user, desktop, incident } = await changedOnDisk('changed', true);
  expect(screen.getByRole('dialog', { name: 'The file was changed outside Debrief' })).toBeTruthy();
  await user.keyboard('It is down {Enter}again');
  expect(incident().summary).toBe('It is down \nagain');
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Theirs');
});

test('it waits for no key that was meant for something else, and Escape puts it off', async () => {
  const { user, desktop } = await changedOnDisk('changed');
  const notice = screen.getByRole('dialog');
  expect(document.activeElement).toBe(notice);
  await user.keyboard(' {Enter}');
  expect(desktop.requests).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what was typed in an open form stays there when the file changes', async () => {
  const { user, outside } = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />);
  await outside((state) => state.openDialog({ kind: 'newIncident' }));
  await user.type(screen.getByRole('textbox', { name: /^What happened|^Title/ }), 'Search was slow');
  await outside((state) => state.noteDiskChange('changed'));
  expect(screen.getByDisplayValue('Search was slow')).toBeTruthy();
});

test('a failure says what happened, in which file, at which place, why, and what to do', async () => {
  const { user, outside, store } = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />);
  const error = appError('file-invalid', {
    file: '/incidents/odd.incident',
    place: 'timeline[3].occurredAt',
    reason: 'expected an instant with an offset, found "soon"',
  });
  await outside((state) => state.openDialog({ kind: 'error', error }));
  const dialog = screen.getByRole('dialog', { name: 'The incident has values Debrief cannot read' });
  for (const words of [error.file, error.place, error.reason, 'restore a kept version']) {
    expect(dialog.textContent).toContain(words);
  }
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(store.getState().dialog).toBeNull();
});

test('repairs name their places and say that the file is untouched', async () => {
  const { outside } = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />);
  const opened = {
    handle: TEST_PATH,
    path: TEST_PATH,
    incident: buildIncident(),
    repairs: [{ place: 'causes[2].parentId', message: 'pointed nowhere' }],
    isReadOnly: false,
  };
  await outside((state) => state.openDialog({ kind: 'repairs', opened }));
  expect(screen.getByText('causes[2].parentId')).toBeTruthy();
  expect(screen.getByText(/The file on disk stays as it is/)).toBeTruthy();
});

test('an export in progress can be cancelled', async () => {
  const { user, outside, desktop } = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />);
  const progress = { stage: 'Laying out pages', fraction: 0.4 };
  await outside((state) => state.openDialog({ kind: 'exporting', progress }));
  expect(screen.getByText('Laying out pages…')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(desktop.count('export:cancel')).toBe(1);
});

test('the palette runs a command found by a part of its name, and offers only what can run', async () => {
  const { user, outside, store } = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />);
  await outside((state) => state.openDialog({ kind: 'palette' }));
  await user.type(await screen.findByRole('combobox'), 'undo');
  expect(screen.queryByRole('option', { name: /^Undo/ })).toBeNull();
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), 'go to less{Enter}');
  expect(store.getState()).toMatchObject({ place: 'lessons', dialog: null });
});
