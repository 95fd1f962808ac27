import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { appError } from '#shared/errors/appError.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore, type StoreFixture } from '#test/support/storeFixture.ts';

async function home(fixture: StoreFixture = emptyStore()) {
  const view = renderWithStore(<App />, fixture);
  await view.outside((state) => state.start());
  return view;
}

/** What the list says besides. */
const NOTHING_MORE = {
  tags: [],
  services: [],
  facilitator: '',
  people: [],
  missing: [],
  folder: '',
  overdueActions: 0,
  isReviewLate: false,
  isArchived: false,
  isReadOnly: false,
};

/** What the library says of one incident, whichever of its files the row stands for. */
const PAYMENTS = {
  title: 'Payments down',
  date: at('2026-03-10T23:30:00Z'),
  timeZone: 'Europe/Berlin',
  severity: 'SEV2',
  status: 'draft',
  openActions: 0,
  error: null,
  ...NOTHING_MORE,
} as const;

test('on the first run the sample is offered, and opens', async () => {
  const { user, incident } = await home();
  // It is drawn small beside the steps, with its own events.
  expect(screen.getByText('First requests fail with 503; on-call is paged')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open the sample incident' }));
  expect(incident().title).toMatch(/connection pool/);
  expect(screen.getByRole('navigation', { name: 'Sections' })).toBeTruthy();
});

test('with incidents in the library the sample is offered by the palette alone; a click opens one', async () => {
  const fixture = emptyStore();
  fixture.desktop.files.set('/incidents/a.incident', buildIncident({ title: 'Payments down' }));
  const { user, incident } = await home(fixture);
  expect(screen.queryByRole('button', { name: 'Open the sample incident' })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Search or run/ }));
  await user.keyboard('sample');
  expect(await screen.findByRole('option', { name: /Open the sample incident/ })).toBeTruthy();
  await user.keyboard('{Escape}');
  const row = screen.getByRole('row', { name: /Payments down/ });
  expect(row.textContent).toContain('SEV2');
  expect(row.textContent).toContain('Draft');
  await user.click(within(row).getByRole('button', { name: 'Payments down' }));
  expect(incident().title).toBe('Payments down');
});

test('a row of a library in a repository says who changed the incident last, when and what', async () => {
  const { outside, store } = await home();
  const changed = {
    by: 'Mirela Kestrup',
    at: at('2026-03-11T23:30:00Z'),
    words: 'Payments down: 1 event added',
  };
  const row = { ...PAYMENTS, path: '/incidents/a.incident', copies: [], changed };
  await outside(() => store.setState({ library: { folder: '/incidents', rows: [row], isPartial: false } }));
  expect(screen.getByRole('row', { name: /Payments/ }).textContent).toContain(
    'Mirela Kestrup, 12 March 2026: 1 event added',
  );
});

test('a file that cannot be read keeps its row, says why, and has no number of open actions', async () => {
  const { outside, store } = await home();
  const row = {
    path: '/incidents/broken.incident',
    copies: [],
    title: 'broken.incident',
    timeZone: 'UTC',
    date: null,
    severity: null,
    status: null,
    openActions: 0,
    error: appError('file-not-json'),
    ...NOTHING_MORE,
  };
  await outside(() =>
    store.setState({
      library: { folder: '/incidents', rows: [row], isPartial: false },
    }),
  );
  const cells = within(screen.getByRole('row', { name: /broken/ })).getAllByRole('cell');
  expect(cells[0]?.textContent).toContain('The file is damaged or not an incident');
  expect(cells.slice(1, -1).map(({ textContent }) => textContent)).toEqual(['–', '–', '–', '–']);
});

test('edits that did not reach their file can be restored or discarded', async () => {
  const note = { path: '/incidents/a.incident', title: 'Lost', savedAt: at('2026-03-10T15:04:00Z') };
  const fixture = emptyStore({
    recoveries: [
      { id: 'r1', ...note, title: 'Old' },
      { id: 'r2', ...note },
    ],
  });
  fixture.desktop.files.set(note.path, buildIncident({ title: 'Lost' }));
  const { user, incident, store } = await home(fixture);
  expect(screen.getAllByText(/10 March 2026, 15:04 UTC/)).toHaveLength(2);
  await user.click(screen.getAllByRole('button', { name: 'Discard' })[0] ?? document.body);
  expect(screen.queryByText('Old')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Restore' }));
  expect(incident().title).toBe('Lost');
  expect(store.getState().recoveries).toEqual([]);
});

test('what was open last in another folder is one click away; what the list shows stands there alone', async () => {
  const recent = [
    { path: '/incidents/a.incident', title: 'Payments down' },
    { path: '/elsewhere/b.incident', title: 'Search slow' },
  ];
  const fixture = emptyStore({ recent });
  fixture.desktop.files.set('/elsewhere/b.incident', buildIncident({ title: 'Search slow' }));
  const { user, outside, store, incident } = await home(fixture);
  const row = { path: '/incidents/a.incident', copies: [], ...PAYMENTS };
  await outside(() => store.setState({ library: { folder: '/incidents', rows: [row], isPartial: false } }));
  const elsewhere = within(screen.getByRole('region', { name: 'Opened elsewhere' }));
  expect(elsewhere.getAllByRole('button')).toHaveLength(1);
  await user.click(elsewhere.getByRole('button', { name: /Search slow/ }));
  expect(incident().title).toBe('Search slow');
});

test('New incident asks what is needed', async () => {
  const { user } = await home();
  await user.click(screen.getByRole('button', { name: /^New incident/ }));
  expect(screen.getByRole('dialog', { name: 'New incident' })).toBeTruthy();
});

test('copies of an incident are one row, and each can be opened by its name', async () => {
  const fixture = emptyStore();
  const copy = '/incidents/Payments (conflicted copy).incident';
  fixture.desktop.files.set(copy, buildIncident({ title: 'Payments, as on the other laptop' }));
  const { user, outside, store, incident } = await home(fixture);
  const row = {
    path: '/incidents/payments.incident',
    copies: [copy],
    ...PAYMENTS,
  };
  await outside(() => store.setState({ library: { folder: '/incidents', rows: [row], isPartial: false } }));
  const shown = screen.getByRole('row', { name: /Payments down/ });
  expect(shown.textContent).toContain('11 March 2026');
  await user.click(within(shown).getByText('1 more copy'));
  await user.click(within(shown).getByRole('button', { name: 'Payments (conflicted copy).incident' }));
  expect(incident().title).toBe('Payments, as on the other laptop');
});

test('a file of the same incident with another name is merged into the one edited last', async () => {
  const fixture = emptyStore();
  const [path, twin] = ['/incidents/payments.incident', '/incidents/from Mirela.incident'];
  const mine = buildIncident({ title: 'Payments down' });
  fixture.desktop.files.set(path, mine);
  fixture.desktop.files.set(twin, { ...mine, tags: ['mail'] });
  const { user, outside, store, incident } = await home(fixture);
  const row = { path, copies: [twin], ...PAYMENTS };
  await outside(() => store.setState({ library: { folder: '/incidents', rows: [row], isPartial: false } }));
  await user.click(screen.getByText('1 more copy'));
  await user.click(screen.getByRole('button', { name: 'Merge from Mirela.incident into payments.incident' }));
  await waitFor(() => expect(fixture.desktop.files.has(twin)).toBe(false));
  expect(incident().tags).toEqual(['mail']);
});

test('incidents in subfolders stand in the list with their folder, and what was not looked through is said', async () => {
  const fixture = emptyStore();
  const path = '/incidents/2025/old.incident';
  fixture.desktop.files.set(path, buildIncident({ title: 'Old' }));
  const { user, outside, store, incident } = await home(fixture);
  const row = { ...PAYMENTS, path, copies: [], title: 'Old', folder: '2025' };
  await outside(() => store.setState({ library: { folder: '/incidents', rows: [row], isPartial: true } }));
  expect(screen.getByText('Not all subfolders were looked through.')).toBeTruthy();
  expect(screen.getByRole('row', { name: /Old/ }).textContent).toContain('2025');
  await user.click(screen.getByRole('button', { name: 'Old' }));
  expect(incident().title).toBe('Old');
});

test('a conflict copy marks the row, and is merged in the file that it is of', async () => {
  const fixture = emptyStore();
  const [file, copy, personal] = [
    'payments.incident',
    'payments (conflicted copy).incident',
    'payments 2.incident',
  ];
  for (const name of [file, copy, personal])
    fixture.desktop.files.set(`/incidents/${name}`, buildIncident({ title: `As in ${name}` }));
  for (const name of [copy, personal])
    fixture.desktop.copyBases.set(`/incidents/${name}`, buildIncident({ title: `As in ${file}` }));
  const { user, outside, store, incident, desktop } = await home(fixture);
  const row = {
    // Edited last.
    path: `/incidents/${copy}`,
    copies: [`/incidents/${file}`, `/incidents/${personal}`],
    ...PAYMENTS,
  };
  await outside(() => store.setState({ library: { folder: '/incidents', rows: [row], isPartial: false } }));
  const shown = screen.getByRole('row', { name: /Payments down/ });
  expect(within(shown).getByTitle(copy).textContent).toBe('1 conflict copy: Dropbox');
  expect(within(shown).getByRole('button', { name: `Merge ${personal} into ${file}` })).toBeTruthy();
  await user.click(within(shown).getByRole('button', { name: 'Open and merge' }));
  expect(store.getState().file?.path).toBe(`/incidents/${file}`);
  expect(incident().title).toBe(`As in ${copy}`);
  expect(desktop.files.has(`/incidents/${copy}`)).toBe(false);
  expect(desktop.files.has(`/incidents/${personal}`)).toBe(true);
});
