import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startAutosave } from '#renderer/store/slices/savingSlice.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function autosaving(isReadOnly = false) {
  const fixture = storeWith(buildIncident(), isReadOnly);
  onTestFinished(startAutosave(fixture.store));
  return {
    ...fixture,
    type: (title: string) =>
      fixture.store
        .getState()
        .edit({ label: 'Edit title', burst: 'title', apply: (incident) => applyPatch(incident, { title }) }),
    titleOnDisk: () => fixture.desktop.files.get(TEST_PATH)?.title,
    saveState: () => fixture.store.getState().file?.saveState,
  };
}

test('an edit is on disk within a second', async () => {
  const { type, titleOnDisk, saveState } = autosaving();
  type('A');
  expect(saveState()).toBe('pending');
  await vi.advanceTimersByTimeAsync(1000);
  expect(titleOnDisk()).toBe('A');
  expect(saveState()).toBe('saved');
});

test('typing without a pause reaches the disk within a second as well, two writes a second at most', async () => {
  const { type, desktop, titleOnDisk } = autosaving();
  let oldest = 0;
  for (let elapsed = 0; elapsed < 20_000; elapsed += 50) {
    type(`${elapsed}`);
    await vi.advanceTimersByTimeAsync(50);
    oldest = Math.max(oldest, elapsed - Number(titleOnDisk()?.replace(/\D/g, '') || '0'));
  }
  expect(oldest).toBeLessThanOrEqual(700);
  expect(desktop.count('incident:save')).toBeLessThanOrEqual(41);
});

test.each(['incident:save', 'incident:saveCopy'] as const)(
  'what is typed while %s takes its time is kept apart within a second',
  async (channel) => {
    const { type, desktop, store, titleOnDisk } = autosaving();
    desktop.chosenPath = '/copy.incident';
    const release = desktop.hold(channel);
    type('A');
    const copying = channel === 'incident:saveCopy' ? store.getState().saveCopy() : null;
    await vi.advanceTimersByTimeAsync(600);
    let oldest = 0;
    for (let elapsed = 0; elapsed < 12_000; elapsed += 50) {
      type(`B${elapsed}`);
      await vi.advanceTimersByTimeAsync(50);
      const kept = desktop.kept.get(TEST_PATH)?.title ?? '';
      oldest = Math.max(oldest, elapsed - Number(kept.slice(1) || '0'));
    }
    expect(oldest).toBeLessThanOrEqual(700);
    release();
    await copying;
    await vi.advanceTimersByTimeAsync(1000);
    const path = store.getState().file?.path ?? '';
    expect(desktop.files.get(path)?.title).toBe('B11950');
    if (copying === null) expect(titleOnDisk()).toBe('B11950');
  },
);

test('an edit taken back during the save that writes it is kept apart, and then taken out of the file', async () => {
  const { type, desktop, store, titleOnDisk } = autosaving();
  const before = titleOnDisk();
  const release = desktop.hold('incident:save');
  type('A');
  await vi.advanceTimersByTimeAsync(600);
  expect(desktop.count('incident:save')).toBe(1);
  store.getState().undo();
  await vi.advanceTimersByTimeAsync(600);
  expect(desktop.kept.get(TEST_PATH)?.title).toBe(before);
  release();
  await vi.advanceTimersByTimeAsync(1000);
  expect(titleOnDisk()).toBe(before);
  expect(store.getState().file?.saveState).toBe('saved');
});

test('an edit made during a slow save is written after it', async () => {
  const { type, desktop, titleOnDisk } = autosaving();
  const release = desktop.hold('incident:save');
  type('A');
  await vi.advanceTimersByTimeAsync(1000);
  type('B');
  await vi.advanceTimersByTimeAsync(3000);
  expect(desktop.count('incident:save')).toBe(1);
  release();
  await vi.advanceTimersByTimeAsync(1000);
  expect(titleOnDisk()).toBe('B');
});

test('a failing save is tried again until it works', async () => {
  const { type, desktop, titleOnDisk, saveState } = autosaving();
  desktop.fail('incident:save', appError('disk-full'));
  type('A');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saveState()).toBe('failed');
  expect(desktop.count('incident:save')).toBeGreaterThan(2);
  desktop.fail('incident:save', null);
  await vi.advanceTimersByTimeAsync(4000);
  expect(titleOnDisk()).toBe('A');
  expect(saveState()).toBe('saved');
  const tries = desktop.count('incident:save');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(desktop.count('incident:save')).toBe(tries);
});

test('a file that comes back as it was takes the edits without a choice', async () => {
  const { type, desktop, store, titleOnDisk } = autosaving();
  desktop.fail('incident:save', appError('deleted-on-disk'));
  type('Mine');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getState().file).toMatchObject({ saveState: 'failed', change: 'deleted' });
  desktop.fail('incident:save', null);
  await vi.advanceTimersByTimeAsync(4000);
  expect(titleOnDisk()).toBe('Mine');
  expect(store.getState().file).toMatchObject({ saveState: 'saved', change: null });
});

test('the wish to write a file back is heeded once its folder is there, and not asked for again', async () => {
  const { type, desktop, store, titleOnDisk } = autosaving();
  desktop.fail('incident:save', appError('deleted-on-disk'));
  type('Mine');
  await vi.advanceTimersByTimeAsync(1000);
  desktop.fail('incident:overwrite', appError('folder-not-found'));
  await store.getState().keepMine();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.getState().file).toMatchObject({
    change: null,
    saveError: { code: 'folder-not-found' },
  });
  desktop.fail('incident:overwrite', null);
  await vi.advanceTimersByTimeAsync(4000);
  expect(titleOnDisk()).toBe('Mine');
  expect(store.getState().file?.saveState).toBe('saved');
});

test('nothing is written while the person chooses between two versions', async () => {
  const { type, desktop, store, titleOnDisk } = autosaving();
  type('Mine');
  desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  desktop.fail('incident:theirs', appError('file-not-json'));
  store.getState().noteDiskChange('changed');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(titleOnDisk()).toBe('Theirs');
  // The one refused save is how the edits get into the recovery file meanwhile.
  expect(desktop.count('incident:save')).toBe(1);
  await store.getState().keepMine();
  expect(titleOnDisk()).toBe('Mine');
});

test('an undone edit does not stay on show as unsaved', async () => {
  const { type, store, saveState } = autosaving();
  type('A');
  store.getState().undo();
  await vi.advanceTimersByTimeAsync(1000);
  expect(saveState()).toBe('saved');
});

test('a document that can only be read is never written', async () => {
  const { type, desktop } = autosaving(true);
  type('A');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(desktop.count('incident:save')).toBe(0);
});

test('opening a document writes nothing', async () => {
  const { store, desktop } = autosaving();
  await store.getState().createSample();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(desktop.count('incident:save')).toBe(0);
});
