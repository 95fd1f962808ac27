import { expect, test } from 'vitest';
import { syncThisFolder } from '#renderer/commands/syncThisFolder.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import { emptyStore, storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

const toastOf = ({ store }: ReturnType<typeof storeWith>) => store.getState().toasts.at(-1);

test('what is typed is saved before the folder is synced, and the outcome is said', async () => {
  const fixture = storeWith();
  const { store, deps, desktop } = fixture;
  store.getState().edit({ label: 'Edit', apply: (incident) => applyPatch(incident, { summary: 'Mine' }) });
  desktop.synced = {
    ...desktop.synced,
    received: ['Labels blank: Timeline: 1 event added'],
    sent: 2,
  };
  await syncThisFolder(store, deps);
  const asked = desktop.requests.map(({ channel }) => channel);
  expect(asked.indexOf('incident:save')).toBeLessThan(asked.indexOf('sync:run'));
  expect(desktop.files.get(TEST_PATH)?.summary).toBe('Mine');
  expect(toastOf(fixture)).toMatchObject({
    tone: 'good',
    text: 'Synced with origin/main. Received: Labels blank: Timeline: 1 event added. 2 commits sent.',
  });
  expect(store.getState().dialog).toBeNull();
});

test('nothing is synced while what is open cannot be saved', async () => {
  const fixture = storeWith();
  const { store, deps, desktop } = fixture;
  store.getState().edit({ label: 'Edit', apply: (incident) => applyPatch(incident, { summary: 'Mine' }) });
  desktop.fail('incident:save', appError('disk-full', { file: TEST_PATH }));
  await syncThisFolder(store, deps);
  expect(desktop.count('sync:run')).toBe(0);
  expect(toastOf(fixture)).toMatchObject({ tone: 'bad' });
});

test('a sync that was cancelled is no error', async () => {
  const fixture = storeWith();
  const { store, deps, desktop } = fixture;
  desktop.fail('sync:run', appError('git-cancelled'));
  await syncThisFolder(store, deps);
  expect(store.getState().dialog).toBeNull();
  expect(toastOf(fixture)?.text).toContain('The sync was cancelled');
});

test('a refusal is shown with its advice', async () => {
  const { deps, desktop, store } = storeWith();
  const error = appError('git-no-remote', { file: '/incidents' });
  desktop.fail('sync:run', error);
  await syncThisFolder(store, deps);
  expect(store.getState().dialog).toEqual({ kind: 'syncRefused', error });
});

test('what was left undecided is said to hold back the rest', async () => {
  const fixture = storeWith();
  fixture.desktop.synced = { ...fixture.desktop.synced, undecided: [TEST_PATH] };
  await syncThisFolder(fixture.store, fixture.deps);
  expect(toastOf(fixture)).toMatchObject({ tone: 'bad' });
  expect(toastOf(fixture)?.text).toContain('a decision is open in checkout.incident');
});

test('on Home it is the library that is synced, and listed again', async () => {
  const { store, deps, desktop } = emptyStore();
  await syncThisFolder(store, deps);
  expect(desktop.requests.find(({ channel }) => channel === 'sync:run')?.request).toEqual({ handle: null });
  expect(desktop.count('library:list')).toBe(1);
});
