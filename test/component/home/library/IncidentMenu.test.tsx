import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { LibraryTable } from '#renderer/home/list/LibraryTable.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

const pathOf = (name: string) => `/incidents/${name}.incident`;

function ListedLibrary() {
  const library = useAppStore((state) => state.library);
  return (
    <>
      {library !== null && <LibraryTable library={library} />}
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>
  );
}

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

test('as a template it gives a new incident, which is opened', async () => {
  const { desktop, choose, incident } = await listed();
  await choose('Duplicate as template');
  expect(incident()).toMatchObject({ title: 'Copy of Second', tags: ['mail'] });
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
