import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsDialog } from '#renderer/dialogs/settings/SettingsDialog.tsx';
import { DEFAULT_SETTINGS, KINDS_LEARNT } from '#shared/settings/settings.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

function settingsShown() {
  return renderWithStore(<SettingsDialog />, buildIncident({}));
}

test('a choice and a switch hold at once', async () => {
  const { user, store } = settingsShown();
  const theme = within(screen.getByRole('radiogroup', { name: 'Theme' }));
  await user.click(theme.getByRole('radio', { name: 'Dark' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), '150 %');
  await user.click(screen.getByRole('checkbox', { name: 'Chime when time is up' }));
  expect(store.getState().settings).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    zoom: '150',
    isChimeOn: true,
  });
});

test('what was dismissed, remembered or learnt is said once there is some, and can be taken back', async () => {
  const { user, store, outside } = settingsShown();
  const waysBack = () => screen.queryAllByRole('button', { name: /again$|^Forget$/ });
  expect(waysBack()).toEqual([]);
  await outside((state) =>
    state.changeSettings({ dismissedHints: ['luck', 'hero'], kindsChosen: KINDS_LEARNT }),
  );
  expect(screen.getByText('2 hints never shown.')).toBeTruthy();
  expect(screen.getByText('Signs only: you know them.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all again' }));
  await user.click(screen.getByRole('button', { name: 'Show words again' }));
  expect(store.getState().settings).toMatchObject({ dismissedHints: [], kindsChosen: 0 });
  expect(waysBack()).toEqual([]);
});

test('the index leads the keyboard to the first setting of a subject', async () => {
  const { user } = settingsShown();
  const index = within(screen.getByRole('navigation', { name: 'Subjects of the settings' }));
  await user.click(index.getByRole('button', { name: 'Meeting and wall' }));
  expect(screen.getByRole('radiogroup', { name: 'Look of the wall' }).contains(document.activeElement)).toBe(
    true,
  );
  await waitFor(() =>
    expect(index.getByRole('button', { current: true }).textContent).toBe('Meeting and wall'),
  );
});
