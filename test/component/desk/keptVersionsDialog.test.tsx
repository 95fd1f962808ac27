import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KeptVersionsDialog } from '#renderer/dialogs/kept/KeptVersionsDialog.tsx';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { FileTrace, IncidentWithoutFile } from '#shared/versions/withoutFile.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const withoutFile = (
  key: string,
  trace: FileTrace,
  more: Partial<IncidentWithoutFile> = {},
): IncidentWithoutFile => ({
  key,
  title: `Incident ${key}`,
  timeZone: 'UTC',
  keptAt: timestampAt(Date.UTC(2026, 4, 3, 14, 20)),
  versions: 14,
  bytes: 1_200_000,
  isReadable: true,
  trace,
  isSetAside: false,
  ...more,
});

const GONE = [1, 2].map((at) =>
  withoutFile(`gone${at}`, { kind: 'gone', path: `/incidents/${at}.incident` }),
);
const AWAY = withoutFile('away', { kind: 'away', path: '/media/stick/a.incident' });

async function shown(incidents: readonly IncidentWithoutFile[], unseenFiles = 0) {
  const view = renderWithStore(<KeptVersionsDialog backTo={{ kind: 'settings' }} />, buildIncident({}));
  const { keptAlone } = view.desktop;
  keptAlone.ofAll = {
    ...keptAlone.ofAll,
    incidents: 40,
    versions: 300,
    bytes: 31_000_000,
    withoutFile: incidents,
    unseen: { ...keptAlone.ofAll.unseen, files: unseenFiles },
  };
  await view.outside((state) => state.showKept());
  return view;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('it says how much is kept, of how many incidents whose file was not found, and where each lay', async () => {
  await shown([...GONE, AWAY]);
  expect(screen.getByRole('status').textContent).toBe(
    '300 versions of 40 incidents take 31 MB on this computer, 3.6 MB of it of incidents whose file was not found.',
  );
  const gone = within(screen.getByRole('region', { name: 'No longer where it was' }));
  expect(gone.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Incident gone1Last kept 3 May 2026, 14:20 · 14 versions, 1.2 MB\/incidents\/1/),
    expect.stringContaining('Incident gone2'),
  ]);
  const away = screen.getByRole('region', { name: 'Folder not there now' });
  expect(away.textContent).toContain('drive or a share that is not connected');
});

test('what is deleted stays in its row, from where the same place of the keyboard keeps it', async () => {
  const { user, desktop } = await shown([...GONE, AWAY]);
  await user.click(button('Delete what is kept: Incident gone1'));
  expect(desktop.keptAlone.ofAll.withoutFile.map(({ isSetAside }) => isSetAside)).toEqual([
    true,
    false,
    false,
  ]);
  expect(screen.getByText('Deleted: the versions go when Debrief starts next.')).toBeTruthy();
  expect(document.activeElement).toBe(button('Keep: Incident gone1'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(button('Bring back: Incident gone1'));
  expect(desktop.keptAlone.ofAll.withoutFile.some(({ isSetAside }) => isSetAside)).toBe(false);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(button('Bring back: Incident away'));
});

test('only those that are certainly gone are deleted together, and not while a file of the library cannot be read', async () => {
  const { user, desktop } = await shown([...GONE, AWAY, { ...AWAY, key: 'away2' }]);
  await user.click(button('Delete all 2'));
  expect(desktop.keptAlone.ofAll.withoutFile.map(({ isSetAside }) => isSetAside)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  await user.click(button('Keep all 2'));
  expect(button('Delete all 2')).toBeTruthy();
});

test('the second click of a double click does not take back what the first one did', async () => {
  const { user, desktop } = await shown(GONE);
  const aside = () => desktop.keptAlone.ofAll.withoutFile.map(({ isSetAside }) => isSetAside);
  await user.dblClick(button('Delete all 2'));
  // The other button stands there by now.
  fireEvent.click(button('Keep all 2'), { detail: 2 });
  fireEvent.click(button('Keep: Incident gone1'), { detail: 2 });
  await user.tab();
  expect(aside()).toEqual([true, true]);
});

test('where nothing came back, Keep says so, and the incident leaves the list', async () => {
  const { user, desktop, store } = await shown([...GONE, AWAY]);
  await user.click(button('Delete what is kept: Incident gone1'));
  desktop.keptAlone.lost.add('gone1');
  await user.click(button('Keep: Incident gone1'));
  expect(store.getState().toasts.at(-1)?.text).toBe(
    '1 incident: nothing came back. The versions were deleted for good meanwhile.',
  );
  expect(screen.queryByText('Incident gone1')).toBeNull();
});

test('one whose file came back since is not deleted, which is said', async () => {
  const { user, desktop, store } = await shown(GONE);
  desktop.keptAlone.there.add('gone1');
  await user.click(button('Delete what is kept: Incident gone1'));
  expect(store.getState().toasts.at(-1)?.text).toBe(
    '1 incident: the file is there again, and its versions stay.',
  );
  expect(screen.queryByText('Incident gone1')).toBeNull();
});

test('while a file of the library cannot be read, it says so and offers none together', async () => {
  await shown(GONE, 1);
  expect(screen.getByText('A file in /incidents cannot be read, and may be one of these.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Delete all/ })).toBeNull();
});

test('one comes back as a file, and is opened', async () => {
  const { user, desktop, store } = await shown(GONE);
  desktop.keptAlone.newest.set('gone1', buildIncident({ title: 'Was deleted' }));
  await user.click(button('Bring back: Incident gone1'));
  await expect.poll(() => store.getState().incident?.title).toBe('Was deleted');
  expect(store.getState().dialog).toBeNull();
  expect(store.getState().toasts.at(-1)?.text).toBe(
    'It is back, as it was last kept, in /incidents/gone1.incident.',
  );
});

test('where every file was found it says that there is nothing to tidy; leaving leads back', async () => {
  const { user, store } = await shown([]);
  expect(screen.getByText(/There is nothing to tidy/)).toBeTruthy();
  await user.click(button('Done'));
  expect(store.getState().dialog).toEqual({ kind: 'settings' });
});
