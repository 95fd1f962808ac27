import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type BlockId, toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { ListedLibrary } from '#test/component/home/library/ListedLibrary.tsx';
import { at, buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore, storeWith } from '#test/support/storeFixture.ts';

async function listed() {
  const fixture = emptyStore();
  const put = (name: string, parts: Parameters<typeof buildIncident>[0]) =>
    fixture.desktop.files.set(
      `/incidents/${name}.incident`,
      buildIncident({ id: toId(name), title: name, ...parts }),
    );
  put('Old', { createdAt: at('2026-01-05T12:00:00Z'), severity: 'SEV1', tags: ['mail'] });
  put('New', { createdAt: at('2026-03-05T12:00:00Z'), severity: 'SEV3', status: 'reviewed' });
  put('Middle', { createdAt: at('2026-03-01T12:00:00Z'), severity: 'SEV1', tags: ['mail', 'cache'] });
  const view = renderWithStore(<ListedLibrary />, fixture);
  await view.outside((state) => state.start());
  return view;
}

const titles = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryAllByRole('button')[0]?.textContent ?? row.textContent);

test('the keyboard is on the row of the incident that was left', async () => {
  const fixture = storeWith(buildIncident({ title: 'Left one' }));
  fixture.desktop.files.set('/incidents/a.incident', buildIncident({ id: toId('a'), title: 'Another' }));
  const view = renderWithStore(<ListedLibrary />, fixture);
  await view.outside((state) => state.goHome());
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Left one'));
  await view.user.click(screen.getByRole('button', { name: 'Another' }));
});

test('an incident that is left in its meeting says so, and its row does', async () => {
  const fixture = storeWith({ ...buildIncident({ title: 'In the meeting' }), meeting: underWay() });
  const view = renderWithStore(<ListedLibrary />, fixture);
  await view.outside((state) => state.goHome());
  expect(fixture.store.getState().toasts.map(({ text }) => text)).toEqual([
    'The meeting is not ended: it goes on while you are in the library.',
  ]);
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^In the meeting/ });
  expect(within(row).getByText('Meeting under way')).toBeTruthy();
});

function underWay() {
  const block = {
    id: toId<BlockId>('b'),
    kind: 'other',
    title: 'Talk',
    minutes: 45,
    isProtected: false,
  } as const;
  const incident = buildIncident();
  const meeting = { ...incident.meeting, plan: [block] };
  return startMeeting({ ...incident, meeting }, { now: timestampAt(TEST_NOW_MS) }).meeting;
}

test('a column puts the list into its order, and says so', async () => {
  const { user } = await listed();
  expect(titles()).toEqual(['New', 'Middle', 'Old']);
  await user.click(screen.getByRole('button', { name: 'Severity' }));
  expect(titles()).toEqual(['Middle', 'Old', 'New']);
  expect(screen.getByRole('columnheader', { name: 'Severity' }).getAttribute('aria-sort')).toBe('ascending');
  await user.click(screen.getByRole('button', { name: 'Severity' }));
  expect(titles()).toEqual(['New', 'Middle', 'Old']);
  expect(screen.getByRole('columnheader', { name: 'Severity' }).getAttribute('aria-sort')).toBe('descending');
});

test('the list is one stop of the Tab key, at the row that had the keyboard last', async () => {
  const { user } = await listed();
  const reached = async (key: string) => {
    await user.keyboard(key);
    return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  };
  screen.getByRole('button', { name: 'Open actions' }).focus();
  expect(await reached('{Tab}')).toBe('New');
  expect(await reached('{Tab}')).toBe('More for New');
  expect(await reached('{Shift>}{Tab}{/Shift}{ArrowDown}')).toBe('Middle');
  expect(await reached('{Tab}')).toBe('More for Middle');
  await user.keyboard('{Tab}');
  expect(document.activeElement?.closest('table') ?? null).toBeNull();
  expect(await reached('{Shift>}{Tab}{Tab}{/Shift}')).toBe('Middle');
});

test('choices narrow the list with counts, and all come back with one press', async () => {
  const { user } = await listed();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Tag' }));
  fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'mail 2' }));
  await user.keyboard('{Escape}{Escape}');
  expect(titles()).toEqual(['Middle', 'Old']);
  expect(screen.getByRole('button', { name: 'All 2' })).toBeTruthy();
  expect(screen.getByText('Tag: mail (2)')).toBeTruthy();
  await user.type(screen.getByRole('searchbox', { name: /^Words/ }), 'new');
  expect(screen.getByText(/None of 3 fits this choice/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(titles()).toHaveLength(3);
});

test('incidents are chosen by when they began, also between two days', async () => {
  const { user } = await listed();
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Began' }));
  expect(await screen.findByRole('menuitemradio', { name: 'Last 30 days (2)' })).toBeTruthy();
  fireEvent.click(screen.getByRole('menuitemradio', { name: 'Between two days…' }));
  fireEvent.change(screen.getByLabelText('Began on this day or earlier'), {
    target: { value: '2026-02-01' },
  });
  expect(titles()).toEqual(['Old']);
  await user.click(screen.getByRole('button', { name: 'Any time again' }));
  expect(titles()).toHaveLength(3);
});

test('columns are chosen, and stay among the settings', async () => {
  const { user, store } = await listed();
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Missing parts' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name: 'Status' }));
  await user.keyboard('{Escape}');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Incident',
    'Date ↓',
    'Severity',
    'Open actions',
    'Missing parts',
    'More',
  ]);
  expect(screen.getByRole('row', { name: /New/ }).textContent).toContain('Everything');
  expect(store.getState().settings.listColumns).toEqual(['date', 'severity', 'openActions', 'missing']);
});

test('a view is kept under a name, shown again, and deleted', async () => {
  const { user, store } = await listed();
  await user.click(screen.getByRole('button', { name: 'Severity' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Groups' }), 'Grouped by severity');
  await user.click(screen.getByRole('button', { name: 'Views' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Keep this view…' }));
  await user.keyboard('Worst first{Enter}');
  expect(screen.getByRole('button', { name: 'Views' }).textContent).toContain('Worst first');
  await user.click(screen.getByRole('button', { name: 'Views' }));
  await user.click(await screen.findByRole('menuitem', { name: 'All incidents' }));
  expect(titles()).toEqual(['New', 'Middle', 'Old']);
  await user.click(screen.getByRole('button', { name: 'Views' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Worst first' }));
  expect(titles()).toEqual(['SEV1 2', 'Middle', 'Old', 'SEV3 1', 'New']);
  await user.click(screen.getByRole('button', { name: 'Views' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete a view' }));
  await vi.waitFor(() => expect(screen.getAllByRole('menuitem', { name: 'Worst first' })).toHaveLength(2));
  fireEvent.click(screen.getAllByRole('menuitem', { name: 'Worst first' }).at(-1) ?? document.body);
  expect(store.getState().settings.listViews).toEqual([]);
});

test('letters go to the next title that begins with them', async () => {
  const { user } = await listed();
  screen.getByRole('button', { name: 'New' }).focus();
  await user.keyboard('o');
  expect(document.activeElement?.textContent).toBe('Old');
  await user.keyboard('{Home}');
  expect(document.activeElement?.textContent).toBe('New');
});

test('groups stand under headings with their counts', async () => {
  const { user } = await listed();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Groups' }), 'Grouped by month');
  expect(titles()).toEqual(['March 2026 2', 'New', 'Middle', 'January 2026 1', 'Old']);
});

test('the arrow keys go from incident to incident, and Enter opens one', async () => {
  const { user, incident } = await listed();
  screen.getByRole('button', { name: 'New' }).focus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(incident().title).toBe('Middle');
});

test('while the folder is read, what is known can be used, and the list says how far it is', async () => {
  const { outside, store, user, incident } = await listed();
  const { library } = store.getState();
  if (library === null) throw new Error('Nothing was read');
  await outside(() => store.setState({ library: { ...library, reading: { done: 3, of: 5000 } } }));
  expect(screen.getByText('3 of 5,000 files read. The others come by themselves.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Middle' }));
  expect(incident().title).toBe('Middle');
  await outside(() => store.setState({ library: { ...library, rows: [], reading: { done: 0, of: 0 } } }));
  expect(screen.getByText('Looking for incidents…')).toBeTruthy();
});

test('a file of a newer version and one that cannot be read are rows that say so; neither can be renamed', async () => {
  const { outside, store, user } = await listed();
  const { library } = store.getState();
  const [first, second] = library?.rows ?? [];
  if (library === null || first === undefined || second === undefined) throw new Error('Nothing was read');
  const newer = { ...first, title: 'Newer', isReadOnly: true };
  const damaged = { ...second, title: 'Damaged', date: null, error: appError('file-not-json') };
  await outside(() => store.setState({ library: { ...library, rows: [newer, damaged] } }));
  expect(screen.getByRole('row', { name: /Newer/ }).textContent).toContain('Made by a newer version');
  expect(screen.getByRole('row', { name: /Damaged/ }).textContent).toContain('damaged or not an incident');
  for (const name of ['Newer', 'Damaged']) {
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{F2}');
    expect(screen.queryByRole('dialog')).toBeNull();
  }
});
