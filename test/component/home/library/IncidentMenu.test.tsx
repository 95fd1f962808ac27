import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { ListedLibrary } from '#test/component/home/library/ListedLibrary.tsx';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

const pathOf = (name: string) => `/incidents/${name}.incident`;

async function listed() {
  const fixture = emptyStore();
  for (const [day, name] of ['Third', 'Second', 'First'].entries())
    fixture.desktop.files.set(
      pathOf(name),
      buildIncident({
        id: toId(name),
        title: name,
        tags: ['mail'],
        createdAt: at(`2026-03-0${5 - day}T12:00:00Z`),
      }),
    );
  const view = renderWithStore(<ListedLibrary />, fixture);
  await view.outside((state) => state.start());
  const choose = async (item: string) => {
    await view.user.click(screen.getByRole('button', { name: 'More for Second' }));
    await view.user.click(await screen.findByRole('menuitem', { name: new RegExp(item) }));
  };
  return { ...view, choose };
}

const row = (name: string) => screen.queryByRole('button', { name });
const confirm = () => screen.getByRole('button', { name: 'Move to the bin' });

test('an incident is shown in its folder; where it is gone, the window says so', async () => {
  const { desktop, choose } = await listed();
  await choose('Show in folder');
  expect(desktop.requests.at(-1)).toEqual({ channel: 'file:reveal', request: { path: pathOf('Second') } });
  desktop.fail('file:reveal', appError('file-not-found', { file: pathOf('Second') }));
  await choose('Show in folder');
  expect(await screen.findByRole('dialog', { name: 'The file is not there' })).toBeTruthy();
});

test('as a template it gives a new incident of the title that is asked for, which is opened', async () => {
  const { user, desktop, choose, incident } = await listed();
  await choose('Duplicate as template');
  const create = screen.getByRole('button', { name: /^Create/ });
  expect(create).toHaveProperty('disabled', true);
  await user.keyboard('Mail is late{Enter}');
  expect(incident()).toMatchObject({ title: 'Mail is late', tags: ['mail'] });
  expect(incident().id).not.toBe('Second');
  expect(desktop.files.has(pathOf('Second'))).toBe(true);
});

test('the bin asks first, says what it took, and Undo brings it back', async () => {
  const { user, desktop, choose } = await listed();
  await choose('Move to the bin');
  expect(screen.getByRole('dialog', { name: 'Move “Second” to the bin?' })).toBeTruthy();
  expect(desktop.count('library:moveToBin')).toBe(0);
  await user.click(confirm());
  expect(await screen.findByText('Second.incident is in the bin.')).toBeTruthy();
  expect(row('Second')).toBeNull();
  expect(document.activeElement).toBe(row('First'));
  await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/Second.incident is back in its place/)).toBeTruthy();
  expect(row('Second')).toBeTruthy();
});

test('the Delete key asks the same, Cancel leaves everything, and a refusal is said', async () => {
  const { user, desktop } = await listed();
  row('First')?.focus();
  await user.keyboard('{Delete}');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(desktop.count('library:moveToBin')).toBe(0);
  desktop.fail('library:moveToBin', appError('file-not-binned', { file: pathOf('First') }));
  row('First')?.focus();
  await user.keyboard('{Delete}');
  await user.click(confirm());
  expect(await screen.findByRole('dialog', { name: /did not take the file to the bin/ })).toBeTruthy();
  expect(row('First')).toBeTruthy();
});

test('a right click on a row opens its menu', async () => {
  const { user } = await listed();
  await user.pointer({ keys: '[MouseRight]', target: screen.getByRole('row', { name: /First/ }) });
  expect(await screen.findByRole('menuitem', { name: /Move to the bin/ })).toBeTruthy();
});

test('an incident gets another title, and where it is asked its file another name; Undo gives both back', async () => {
  const { user, desktop, choose } = await listed();
  await choose('Rename');
  const title = screen.getByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'Mail was slow');
  expect(screen.getByText('The file stays Second.incident.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Rename the file, too' }));
  await user.click(screen.getByRole('button', { name: /^Rename/ }));
  const words = 'The incident is called “Mail was slow” now, and its file 2026-03-04-mail-was-slow.incident.';
  expect(await screen.findByText(words)).toBeTruthy();
  expect(desktop.files.get(pathOf('2026-03-04-mail-was-slow'))?.title).toBe('Mail was slow');
  expect(row('Mail was slow')).toBeTruthy();
  await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The incident is called “Second” again.')).toBeTruthy();
  expect(desktop.files.get(pathOf('Second'))?.title).toBe('Second');
});

test('F2 asks for another title; nothing is renamed where somebody changed it meanwhile', async () => {
  const { user, desktop } = await listed();
  row('First')?.focus();
  await user.keyboard('{F2}');
  const theirs = desktop.files.get(pathOf('First'));
  if (theirs !== undefined) desktop.files.set(pathOf('First'), { ...theirs, title: 'Theirs' });
  await user.keyboard('Mine{Enter}');
  expect(await screen.findByRole('dialog', { name: /changed/i })).toBeTruthy();
  expect(desktop.files.get(pathOf('First'))?.title).toBe('Theirs');
});

test('what is archived leaves the list, is found under “Archived”, and comes back with Undo', async () => {
  const { user, desktop, choose } = await listed();
  await choose('Archive');
  expect(await screen.findByText('“Second” is put away. The list shows it under “Archived”.')).toBeTruthy();
  expect(desktop.files.get(pathOf('Second'))?.isArchived).toBe(true);
  expect(row('Second')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Archived 1' }));
  expect(row('Second')).toBeTruthy();
  await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
  await screen.findByText('“Second” is where it was.');
  expect(desktop.files.get(pathOf('Second'))).not.toHaveProperty('isArchived');
});
