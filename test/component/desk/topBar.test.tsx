import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { undoEdit } from '#renderer/commands/editCommands.ts';
import { TopBar } from '#renderer/desk/TopBar.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

test('severity and status are changed where they are shown, and undo says what it took back', async () => {
  const { user, incident, outside, store } = renderWithStore(
    <>
      <TopBar />
      <Toasts />
    </>,
    buildIncident({ severity: 'SEV2' }),
  );
  await user.click(screen.getByRole('button', { name: 'SEV2: change the severity' }));
  await user.click(await screen.findByRole('menuitemradio', { name: /SEV1/ }));
  expect(incident().severity).toBe('SEV1');
  await user.click(screen.getByRole('button', { name: /: change the status$/ }));
  await user.click(await screen.findByRole('menuitemradio', { name: /Reviewed/ }));
  expect(incident().status).toBe('reviewed');
  await outside(() => undoEdit(store));
  await outside(() => undoEdit(store));
  expect(incident()).toMatchObject({ severity: 'SEV2', status: 'draft' });
  expect(screen.getAllByText('Undone: Edit details')).toHaveLength(1);
});

test('a file that can only be read shows both, and opens nothing', () => {
  renderWithStore(<TopBar />, storeWith(buildIncident({ severity: 'SEV2' }), true));
  expect(screen.getByText('SEV2')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /change the severity/ })).toBeNull();
});
