import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

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
  const view = renderWithStore(<App />, fixture);
  await view.outside((state) => state.start());
  return view;
}

const titles = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryAllByRole('button')[0]?.textContent ?? row.textContent);

test('a column puts the list into its order, and says so', async () => {
  const { user } = await listed();
  expect(titles()).toEqual(['New', 'Middle', 'Old']);
  await user.click(screen.getByRole('button', { name: 'Severity' }));
  expect(titles()).toEqual(['Middle', 'Old', 'New']);
  expect(screen.getByRole('columnheader', { name: 'Severity' }).getAttribute('aria-sort')).toBe('ascending');
});

test('choices narrow the list with counts, and all come back with one press', async () => {
  const { user } = await listed();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'mail (2)');
  expect(titles()).toEqual(['Middle', 'Old']);
  expect(screen.getByRole('button', { name: 'All 2' })).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'SEV1 (2)');
  await user.type(screen.getByRole('searchbox', { name: /^Words/ }), 'new');
  expect(screen.getByText(/None of 3 fits this choice/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(titles()).toHaveLength(3);
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
