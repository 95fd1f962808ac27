import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { syncThisFolder } from '#renderer/commands/syncThisFolder.ts';
import { App } from '#renderer/desk/App.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { appError } from '#shared/errors/appError.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

test('the stages of a sync are shown while it runs, and it can be cancelled', async () => {
  const fixture = emptyStore();
  const { store, deps, desktop } = fixture;
  const view = renderWithStore(<App />, fixture);
  onTestFinished(startSubscriptions(store, deps));
  const release = desktop.hold('sync:run');
  const running: Promise<void>[] = [];
  await view.outside(() => running.push(syncThisFolder(store, deps)));
  await view.outside(() => desktop.push('sync:stage', { stage: 'Fetching what others sent' }));
  expect(screen.getByRole('dialog', { name: 'Syncing' }).textContent).toContain('Fetching what others sent…');
  await view.user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(desktop.count('sync:cancel')).toBe(1);
  release();
  await view.outside(() => Promise.all(running));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a sync that is refused says what Git or a hook said, and is made again from there', async () => {
  const fixture = emptyStore();
  const { store, deps, desktop } = fixture;
  const view = renderWithStore(<App />, fixture);
  const reason = 'Sent only on weekdays';
  desktop.fail('sync:run', appError('git-hook-refused', { file: '/incidents', reason }));
  await view.outside(() => syncThisFolder(store, deps));
  const dialog = screen.getByRole('dialog', { name: 'A hook of the repository refused it' });
  expect(dialog.textContent).toContain(`Folder/incidentsIt said${reason}`);
  await view.user.click(screen.getByRole('button', { name: 'Sync again' }));
  expect(desktop.count('sync:run')).toBe(2);
});

test('a copy for reviewers that somebody edited is said with its file, and how its changes come home', async () => {
  const fixture = emptyStore();
  const { store, deps, desktop } = fixture;
  const view = renderWithStore(<Toasts />, fixture);
  onTestFinished(startSubscriptions(store, deps));
  const error = appError('review-copy-edited', { file: '/incidents/checkout.incident.md' });
  await view.outside(() => desktop.push('reviewCopy:notKept', { error }));
  expect(screen.getByText(/^checkout\.incident\.md: Somebody edited.*File › Import…/)).toBeTruthy();
});
