import { expect, test } from 'vitest';
import type { Edit } from '#renderer/store/slices/documentState.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import type { Flushed } from '#shared/ipc/payloads.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

function retitle(title: string): Edit {
  return { label: 'Edit title', apply: (incident) => applyPatch(incident, { title }) };
}

test('before the window closes it says where the edits are, as it learns it', async () => {
  const { store, desktop } = storeWith();
  const told: Flushed[] = [];
  const flush = () => store.getState().flush((flushed) => told.push(flushed));
  store.getState().edit(retitle('A'));
  await flush();
  const [first, last] = [told[0], told.at(-1)];
  expect(told.map(({ edits }) => edits)).toContain('recovery');
  expect(first).toEqual({ isWriting: true, edits: 'window', areDraftsKept: true });
  expect(last).toEqual({ isWriting: false, edits: 'file', areDraftsKept: true });
  store.getState().edit(retitle('B'));
  desktop.fail('incident:keep', appError('disk-full'));
  desktop.fail('incident:save', appError('disk-full', { isKept: false }));
  await flush();
  expect(told.at(-1)).toEqual({ isWriting: false, edits: 'window', areDraftsKept: true });
  desktop.fail('incident:save', appError('disk-full', { isKept: true }));
  await flush();
  expect(told.at(-1)).toEqual({ isWriting: false, edits: 'recovery', areDraftsKept: true });
});

test('before the window closes it tells half-typed words from edits', async () => {
  const { store, desktop } = storeWith();
  const told: Flushed[] = [];
  const flush = () => store.getState().flush((flushed) => told.push(flushed));
  store.getState().edit(retitle('A'));
  store.getState().setDraft('timeline::entry', '14:47 half');
  desktop.fail('drafts:keep', appError('disk-full'));
  await flush();
  expect(told[0]).toEqual({ isWriting: true, edits: 'window', areDraftsKept: false });
  expect(told.at(-1)).toEqual({ isWriting: false, edits: 'file', areDraftsKept: false });
  desktop.fail('drafts:keep', null);
  await flush();
  expect(told.at(-1)).toEqual({ isWriting: false, edits: 'file', areDraftsKept: true });
});

test.each(['incident:save', 'incident:keep', 'drafts:keep'] as const)(
  'what is typed while %s is slow reaches the disk before the window says that it may close',
  async (slow) => {
    const { store, desktop } = storeWith();
    const told: Flushed[] = [];
    store.getState().edit(retitle('A'));
    store.getState().setDraft('timeline::entry', '14:47 ha');
    const release = desktop.hold(slow);
    const flushing = store.getState().flush((flushed) => told.push(flushed));
    await new Promise((resolve) => setImmediate(resolve));
    store.getState().edit(retitle('B'));
    store.getState().setDraft('timeline::entry', '14:47 half');
    expect(told.filter(({ edits, areDraftsKept }) => edits === 'file' && areDraftsKept)).toEqual([]);
    release();
    await flushing;
    expect(told.at(-1)).toEqual({ isWriting: false, edits: 'file', areDraftsKept: true });
    expect(desktop.files.get(TEST_PATH)?.title).toBe('B');
    expect(desktop.keptDrafts.get(buildIncident().id)).toEqual({ 'timeline::entry': '14:47 half' });
  },
);

test.each([
  [appError('disk-full'), 'window'],
  [null, 'recovery'],
] as const)(
  'edits typed while a refused save ran are kept apart as well, if the disk lets them',
  async (refusal, edits) => {
    const { store, desktop } = storeWith();
    const told: Flushed[] = [];
    store.getState().edit(retitle('A'));
    desktop.fail('incident:save', appError('disk-full', { isKept: true }));
    const release = desktop.hold('incident:save');
    const flushing = store.getState().flush((flushed) => told.push(flushed));
    await new Promise((resolve) => setImmediate(resolve));
    store.getState().edit(retitle('B'));
    desktop.fail('incident:keep', refusal);
    release();
    await flushing;
    expect(told.at(-1)).toEqual({ isWriting: false, edits, areDraftsKept: true });
    expect(desktop.kept.get(TEST_PATH)?.title).toBe(refusal === null ? 'B' : 'A');
  },
);

test('words that are on their way to the disk are not sent again when the window closes', async () => {
  const { store, desktop } = storeWith();
  store.getState().setDraft('timeline::entry', '14:47 half');
  const release = desktop.hold('drafts:keep');
  const keeping = store.getState().keepDrafts();
  const flushing = store.getState().flush(() => undefined);
  release();
  await Promise.all([keeping, flushing]);
  expect(desktop.count('drafts:keep')).toBe(1);
});
