import { describe, expect, test, vi } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { PATIENT } from '#test/support/patience.ts';
import { emptyStore, storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

const OTHER_PATH = '/incidents/other.incident';

function editedStore() {
  const fixture = storeWith();
  fixture.desktop.files.set(OTHER_PATH, buildIncident({ title: 'Other' }));
  const retitle = (title: string) =>
    fixture.store
      .getState()
      .edit({ label: 'Edit title', apply: (incident) => applyPatch(incident, { title }) });
  retitle('Edited');
  return { ...fixture, retitle };
}

test('starting shows what was opened with the app at once, and the library when it is read', async () => {
  const opened = { handle: 'h', path: '/h', incident: buildIncident(), repairs: [], isReadOnly: false };
  const { store } = emptyStore({ opened, recent: [{ path: '/h', title: 'Checkout down' }] });
  await store.getState().start();
  expect(store.getState()).toMatchObject({
    incident: { title: 'Checkout down' },
    recent: [{ path: '/h' }],
    library: null,
  });
  await vi.waitFor(() => expect(store.getState().library).toMatchObject({ folder: '/incidents' }), PATIENT);
});

test('a library that cannot be read is no dialog over an open incident; the first screen says it', async () => {
  const opened = { handle: 'h', path: '/h', incident: buildIncident(), repairs: [], isReadOnly: false };
  const { store, desktop } = emptyStore({ opened });
  desktop.fail('library:list', appError('folder-is-file', { file: '/incidents' }));
  await store.getState().start();
  await vi.waitFor(() => expect(desktop.count('library:list')).toBe(1), PATIENT);
  await store.getState().refreshLibrary();
  expect(store.getState().dialog).toBeNull();
  await store.getState().goHome();
  expect(store.getState().dialog).toMatchObject({ kind: 'error', error: { code: 'folder-is-file' } });
});

test('starting without a file waits for the library, which is the first screen', async () => {
  const { store } = emptyStore();
  await store.getState().start();
  expect(store.getState()).toMatchObject({ incident: null, library: { folder: '/incidents' } });
});

test('a file that could not be opened at start is explained', async () => {
  const { store } = emptyStore({ openError: appError('file-empty', { file: '/x' }) });
  await store.getState().start();
  expect(store.getState()).toMatchObject({
    incident: null,
    dialog: { kind: 'error', error: { code: 'file-empty', file: '/x' } },
  });
});

test('opening another file writes the first and lets it go', async () => {
  const { store, desktop } = editedStore();
  await store.getState().openPath(OTHER_PATH);
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Edited');
  expect(store.getState().incident?.title).toBe('Other');
  expect(desktop.requests.at(-1)).toEqual({
    channel: 'incident:close',
    request: { handle: TEST_PATH },
  });
});

test('what is typed while another file is being opened is written too', async () => {
  const { store, desktop, retitle } = editedStore();
  const release = desktop.hold('incident:openDialog');
  desktop.chosenPath = OTHER_PATH;
  const opening = store.getState().openWithDialog();
  await new Promise((resolve) => setImmediate(resolve));
  retitle('Typed meanwhile');
  release();
  await opening;
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Typed meanwhile');
  expect(store.getState().incident?.title).toBe('Other');
});

test('two files opened at once are shown one after the other, and only the last stays open', async () => {
  const { store, desktop } = editedStore();
  const third = '/incidents/third.incident';
  desktop.files.set(third, buildIncident({ title: 'Third' }));
  await Promise.all([store.getState().openPath(OTHER_PATH), store.getState().openPath(third)]);
  expect(store.getState().file?.path).toBe(third);
  const closed = desktop.requests.filter(({ channel }) => channel === 'incident:close');
  expect(closed.map(({ request }) => request)).toEqual([{ handle: TEST_PATH }, { handle: OTHER_PATH }]);
});

test.each(['goHome', 'openOther'] as const)(
  '%s takes along what is typed while the last save runs',
  async (way) => {
    const { store, desktop, retitle } = editedStore();
    const release = desktop.hold('incident:save');
    const leaving = way === 'goHome' ? store.getState().goHome() : store.getState().openPath(OTHER_PATH);
    await new Promise((resolve) => setImmediate(resolve));
    retitle('Typed meanwhile');
    release();
    await leaving;
    expect(desktop.files.get(TEST_PATH)?.title).toBe('Typed meanwhile');
  },
);

describe.each(['goHome', 'openOther'] as const)('%s, with half a line typed,', (way) => {
  const KEY = 'timeline::entry';
  const { id } = buildIncident();

  function leaving() {
    const fixture = editedStore();
    fixture.desktop.files.set(OTHER_PATH, buildIncident({ id: toId('other'), title: 'Other' }));
    const { setDraft } = fixture.store.getState();
    const leave = () =>
      way === 'goHome' ? fixture.store.getState().goHome() : fixture.store.getState().openPath(OTHER_PATH);
    return { ...fixture, type: (text: string | null) => setDraft(KEY, text), leave };
  }

  test.each(['incident:save', 'drafts:keep'] as const)(
    'takes along what is typed while %s is slow',
    async (slow) => {
      const { desktop, type, leave } = leaving();
      type('14:47 ha');
      const release = desktop.hold(slow);
      const left = leave();
      await new Promise((resolve) => setImmediate(resolve));
      type('14:47 half a line');
      release();
      await left;
      expect(desktop.keptDrafts.get(id)).toEqual({ [KEY]: '14:47 half a line' });
    },
  );

  test('stays where it cannot be kept, says why each time, and leaves once it is cleared', async () => {
    const { store, desktop, type, leave } = leaving();
    type('14:47 half a line');
    desktop.fail('drafts:keep', appError('disk-full'));
    for (let time = 0; time < 2; time += 1) {
      await leave();
      const last = store.getState().toasts.at(-1);
      expect(last?.text).toMatch(/stays open: .*\(Timeline\)/);
      store.getState().dismissToast(last?.id ?? '');
    }
    expect(store.getState()).toMatchObject({
      file: { path: TEST_PATH },
      drafts: { [KEY]: '14:47 half a line' },
    });
    // The disk need not come back: no word would be lost any more.
    type(null);
    await leave();
    expect(store.getState().file?.path).not.toBe(TEST_PATH);
  });

  test('goes where only a form that belongs to no incident cannot be kept, which the window still holds', async () => {
    const { store, desktop, leave } = leaving();
    store.getState().setDraft('form:new', '{"title":"Search sl"}');
    desktop.fail('drafts:keep', appError('disk-full'));
    await leave();
    expect(store.getState().file?.path).not.toBe(TEST_PATH);
    expect(store.getState().formDrafts).toEqual({ 'form:new': '{"title":"Search sl"}' });
  });
});

test('a file that cannot be opened leaves the first where it is', async () => {
  const { store } = editedStore();
  await store.getState().openPath('/gone.incident');
  expect(store.getState()).toMatchObject({
    incident: { title: 'Edited' },
    file: { path: TEST_PATH },
    dialog: { kind: 'error', error: { code: 'file-not-found' } },
  });
});

test('a cancelled Open leaves the first where it is', async () => {
  const { store, desktop } = editedStore();
  await store.getState().openWithDialog();
  expect(store.getState()).toMatchObject({ incident: { title: 'Edited' }, dialog: null });
  expect(desktop.count('incident:close')).toBe(0);
});

test.each([
  ['going home', 'goHome'],
  ['making the sample', 'createSample'],
  ['opening', 'openWithDialog'],
] as const)('%s waits until the open document could be written', async (_, action) => {
  const { store, desktop } = editedStore();
  desktop.chosenPath = OTHER_PATH;
  desktop.fail('incident:save', appError('disk-full'));
  await store.getState()[action]();
  expect(store.getState()).toMatchObject({ incident: { title: 'Edited' }, file: { saveState: 'failed' } });
});

test('going home writes the document, then shows the library', async () => {
  const { store, desktop } = editedStore();
  await store.getState().goHome();
  expect(desktop.files.get(TEST_PATH)?.title).toBe('Edited');
  expect(store.getState()).toMatchObject({ incident: null, file: null });
  expect(store.getState().library?.rows).toHaveLength(2);
});

test('a new incident is made with what was asked for, and opens', async () => {
  const { store } = emptyStore();
  const startedAt = at('2026-03-10T14:23:00+00:00');
  const facts = { title: 'New', severity: 'SEV1', timeZone: 'UTC', startedAt, resolvedAt: null } as const;
  expect(await store.getState().create(facts)).toBe(true);
  expect(store.getState().incident).toMatchObject({
    title: 'New',
    severity: 'SEV1',
    timeline: [{ occurredAt: startedAt }],
  });
});

test('edits that did not reach their file are taken up or given up', async () => {
  const note = { path: OTHER_PATH, title: 'Other', savedAt: at('2026-03-10T15:00:00Z') };
  const { store, desktop } = emptyStore({
    recoveries: [
      { id: 'r1', ...note },
      { id: 'r2', ...note },
    ],
  });
  desktop.files.set(OTHER_PATH, buildIncident({ title: 'Other' }));
  await store.getState().start();
  await store.getState().discardRecovery('r1');
  expect(store.getState().recoveries.map(({ id }) => id)).toEqual(['r2']);
  await store.getState().restore('r2');
  expect(store.getState()).toMatchObject({ incident: { title: 'Other' }, recoveries: [] });
});

test('opening a file whose last edits wait apart says so', async () => {
  const note = { id: 'r1', path: OTHER_PATH, title: 'Other', savedAt: at('2026-03-10T15:00:00Z') };
  const { store, desktop } = emptyStore({ recoveries: [note] });
  desktop.files.set(OTHER_PATH, buildIncident({ title: 'Other' }));
  await store.getState().start();
  await store.getState().openPath(OTHER_PATH);
  expect(store.getState().toasts.map(({ text }) => text)).toEqual([
    expect.stringContaining('did not reach its file'),
  ]);
});

test('a recovery that cannot be read stays in the list', async () => {
  const note = { id: 'r1', path: '/gone', title: 'Gone', savedAt: at('2026-03-10T15:00:00Z') };
  const { store } = emptyStore({ recoveries: [note] });
  await store.getState().start();
  await store.getState().restore('r1');
  expect(store.getState()).toMatchObject({ recoveries: [{ id: 'r1' }], dialog: { kind: 'error' } });
});
