import { expect, test, vi } from 'vitest';
import type { Edit } from '#renderer/store/slices/documentState.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { PATIENT } from '#test/support/patience.ts';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

function retitle(title: string): Edit {
  return { label: 'Edit title', apply: (incident) => applyPatch(incident, { title }) };
}

test('edits that were kept apart and then undone are saved, so that nothing of them is offered again', async () => {
  const { store, desktop } = storeWith();
  desktop.fail('incident:save', appError('disk-full', { isKept: true }));
  store.getState().edit(retitle('A'));
  await store.getState().save();
  desktop.fail('incident:save', null);
  store.getState().undo();
  const tries = desktop.count('incident:save');
  await store.getState().save();
  expect(desktop.count('incident:save')).toBe(tries + 1);
});

test('edits that were kept during a slow save and then undone are not offered again', async () => {
  const { store, desktop } = storeWith();
  store.getState().edit(retitle('A'));
  const release = desktop.hold('incident:save');
  const first = store.getState().save();
  await Promise.resolve();
  store.getState().edit(retitle('B'));
  const second = store.getState().save();
  await vi.waitFor(() => expect(desktop.kept.get(TEST_PATH)?.title).toBe('B'), PATIENT);
  store.getState().undo();
  release();
  await Promise.all([first, second]);
  expect(desktop.files.get(TEST_PATH)?.title).toBe('A');
  expect([...desktop.kept.keys()]).toEqual([]);
});

test('edits that were kept while theirs was read are not offered again', async () => {
  const { store, desktop } = storeWith();
  desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  store.getState().edit(retitle('Mine'));
  const release = desktop.hold('incident:reload');
  const taking = store.getState().takeTheirs();
  await Promise.resolve();
  store.getState().edit(retitle('Typed meanwhile'));
  const saving = store.getState().save();
  await vi.waitFor(() => expect(desktop.kept.get(TEST_PATH)?.title).toBe('Typed meanwhile'), PATIENT);
  release();
  await Promise.all([taking, saving]);
  expect(store.getState().incident?.title).toBe('Theirs');
  expect([...desktop.kept.keys()]).toEqual([]);
});
