import { expect, test } from 'vitest';
import type { Edit } from '#renderer/store/slices/documentState.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

function retitle(title: string): Edit {
  return { label: 'Edit title', apply: (incident) => applyPatch(incident, { title }) };
}

function titleOnDisk({ desktop }: ReturnType<typeof storeWith>): string | undefined {
  return desktop.files.get(TEST_PATH)?.title;
}

test('saving writes the incident and says so', async () => {
  const fixture = storeWith();
  const { store } = fixture;
  store.getState().edit(retitle('A'));
  expect(await store.getState().save()).toBe(true);
  expect(titleOnDisk(fixture)).toBe('A');
  expect(store.getState().file).toMatchObject({
    saveState: 'saved',
    savedAt: '2026-03-11T09:00:00+00:00',
  });
});

test('saving what is on disk already writes nothing', async () => {
  const { store, desktop } = storeWith();
  expect(await store.getState().save()).toBe(true);
  expect(desktop.count('incident:save')).toBe(0);
});

test('an edit during a save is not called saved, and the next save writes it', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  const release = desktop.hold('incident:save');
  store.getState().edit(retitle('A'));
  const saving = store.getState().save();
  await Promise.resolve();
  store.getState().edit(retitle('B'));
  release();
  await saving;
  expect(titleOnDisk(fixture)).toBe('A');
  expect(store.getState().file?.saveState).toBe('pending');
  await store.getState().save();
  expect(titleOnDisk(fixture)).toBe('B');
  expect(store.getState().file?.saveState).toBe('saved');
});

test('two writes never run at once, whichever way they were asked for', async () => {
  const { store, desktop } = storeWith();
  const release = desktop.hold('incident:save');
  store.getState().edit(retitle('A'));
  const first = store.getState().save();
  await Promise.resolve();
  store.getState().edit(retitle('B'));
  const others = [store.getState().save(), store.getState().keepMine(), store.getState().takeTheirs()];
  await Promise.resolve();
  const writes = () =>
    desktop.requests.flatMap(({ channel }) => (channel === 'incident:keep' ? [] : [channel]));
  expect(writes()).toEqual(['incident:save']);
  expect(desktop.kept.get(TEST_PATH)?.title).toBe('B');
  release();
  await Promise.all([first, ...others]);
  expect(writes()).toEqual(['incident:save', 'incident:save', 'incident:overwrite', 'incident:reload']);
});

test('a failing save keeps the edits, says why, and works again later', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  const error = appError('disk-full', { file: TEST_PATH });
  desktop.fail('incident:save', error);
  store.getState().edit(retitle('A'));
  expect(await store.getState().save()).toBe(false);
  expect(store.getState().file).toMatchObject({ saveState: 'failed', saveError: error });
  expect(store.getState().incident?.title).toBe('A');
  desktop.fail('incident:save', null);
  expect(await store.getState().save()).toBe(true);
  expect(titleOnDisk(fixture)).toBe('A');
  expect(store.getState().file).toMatchObject({ saveState: 'saved', saveError: null });
});

test('undoing back to what is on disk counts as saved', async () => {
  const { store, desktop } = storeWith();
  store.getState().edit(retitle('A'));
  store.getState().notePendingEdits();
  store.getState().undo();
  expect(await store.getState().save()).toBe(true);
  expect(store.getState().file?.saveState).toBe('saved');
  expect(desktop.count('incident:save')).toBe(0);
});

test('a read-only document is never written', async () => {
  const { store, desktop } = storeWith(buildIncident(), true);
  store.getState().edit(retitle('A'));
  expect(await store.getState().save()).toBe(true);
  await store.getState().keepMine();
  expect(desktop.requests).toEqual([]);
});

/** A window on a file into which another program wrote what cannot be merged. */
function damagedByAnother() {
  const fixture = storeWith();
  fixture.desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  fixture.desktop.fail('incident:theirs', appError('file-not-json'));
  return fixture;
}

test('a file that another program wrote is not overwritten; the person is asked', async () => {
  const fixture = damagedByAnother();
  const { store } = fixture;
  store.getState().edit(retitle('Mine'));
  expect(await store.getState().save()).toBe(false);
  expect(titleOnDisk(fixture)).toBe('Theirs');
  expect(store.getState().file?.change).toBe('changed');
});

test('keep mine writes over theirs, and goes on saving', async () => {
  const fixture = damagedByAnother();
  const { store } = fixture;
  store.getState().edit(retitle('Mine'));
  await store.getState().save();
  await store.getState().keepMine();
  expect(titleOnDisk(fixture)).toBe('Mine');
  expect(store.getState().file).toMatchObject({ change: null, saveState: 'saved' });
  store.getState().edit(retitle('Mine again'));
  expect(await store.getState().save()).toBe(true);
});

test('take theirs shows what is on disk, in the same place', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  store.getState().goTo('causes');
  const { timelineView, causesView } = store.getState();
  store.setState({ timelineView: { ...timelineView, lanes: 'actor' } });
  desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  store.getState().edit(retitle('Mine'));
  await store.getState().takeTheirs();
  expect(store.getState()).toMatchObject({ timelineView: { lanes: 'actor' }, causesView });
  expect(store.getState()).toMatchObject({ incident: { title: 'Theirs' }, place: 'causes', dialog: null });
  expect(titleOnDisk(fixture)).toBe('Theirs');
});

test('what was typed before theirs was taken is one undo away, with what was noted in the meeting', async () => {
  const { store, desktop } = storeWith();
  desktop.files.set(TEST_PATH, buildIncident({ title: 'Theirs' }));
  store.getState().edit(retitle('Mine'));
  store.getState().record((incident) =>
    applyPatch(incident, {
      meeting: { ...incident.meeting, log: [{ at: incident.createdAt, action: 'start' }] },
    }),
  );
  const mine = store.getState().incident;
  await store.getState().takeTheirs();
  const { request } = desktop.requests.find(({ channel }) => channel === 'incident:reload') ?? {};
  expect(request).toMatchObject({ mine });
  expect(store.getState().toasts.at(-1)?.text).toContain('Yours is among the kept versions');
  store.getState().undo();
  expect(store.getState().incident).toBe(mine);
  store.getState().redo();
  expect(store.getState().incident?.title).toBe('Theirs');
});

test('a choice that was put off is not asked for again by each later save', async () => {
  const { store } = damagedByAnother();
  store.getState().edit(retitle('Mine'));
  await store.getState().save();
  store.getState().noteDiskChange(null);
  store.getState().edit(retitle('Mine, later'));
  expect(await store.getState().save()).toBe(false);
  expect(store.getState().file).toMatchObject({ change: null, saveState: 'failed' });
});

test('theirs that cannot be read leaves mine where it is, and says why', async () => {
  const { store, desktop } = storeWith();
  desktop.fail('incident:reload', appError('file-not-json'));
  store.getState().edit(retitle('Mine'));
  await store.getState().takeTheirs();
  expect(store.getState()).toMatchObject({ incident: { title: 'Mine' }, dialog: { kind: 'error' } });
});

test('a copy is edited from then on, and the first file stays as it is', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  desktop.chosenPath = '/elsewhere/copy.incident';
  store.getState().goTo('impact');
  store.getState().edit(retitle('Mine'));
  await store.getState().saveCopy();
  expect(titleOnDisk(fixture)).toBe('Checkout down');
  expect(desktop.files.get('/elsewhere/copy.incident')?.title).toBe('Mine');
  expect(store.getState()).toMatchObject({
    place: 'impact',
    file: { path: '/elsewhere/copy.incident', isReadOnly: false },
    toasts: [{ text: 'Now editing the copy /elsewhere/copy.incident' }],
  });
});

test('what is typed while the copy is written goes on in the copy, with its undo', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  desktop.chosenPath = '/elsewhere/copy.incident';
  store.getState().edit(retitle('Before'));
  const release = desktop.hold('incident:saveCopy');
  const copying = store.getState().saveCopy();
  await Promise.resolve();
  store.getState().edit(retitle('Typed meanwhile'));
  release();
  await copying;
  expect(store.getState()).toMatchObject({
    incident: { title: 'Typed meanwhile' },
    file: { path: '/elsewhere/copy.incident', saveState: 'pending' },
  });
  expect(await store.getState().saveAll()).toBe(true);
  expect(desktop.files.get('/elsewhere/copy.incident')?.title).toBe('Typed meanwhile');
  store.getState().undo();
  expect(store.getState().incident?.title).toBe('Before');
});

test('a late answer about one document says nothing about the next', async () => {
  const { store, desktop } = storeWith();
  const release = desktop.hold('incident:save');
  store.getState().edit(retitle('A'));
  const saving = store.getState().save();
  await Promise.resolve();
  const other = buildIncident({ title: 'Other' });
  store
    .getState()
    .showDocument({ handle: 'other', path: '/other', incident: other, repairs: [], isReadOnly: false });
  release();
  await saving;
  expect(store.getState().file).toMatchObject({
    handle: 'other',
    onDisk: other,
    saveState: 'saved',
    savedAt: null,
  });
});

test('saving all goes on until nothing is typed any more', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  const release = desktop.hold('incident:save');
  store.getState().edit(retitle('A'));
  const saving = store.getState().saveAll();
  await Promise.resolve();
  store.getState().edit(retitle('B'));
  release();
  expect(await saving).toBe(true);
  expect(titleOnDisk(fixture)).toBe('B');
});

test('an incident that grows large says how much room is left, once', async () => {
  const { store } = storeWith();
  const long = 'x'.repeat(13_000_000);
  store.getState().edit({ label: 'Paste', apply: (incident) => applyPatch(incident, { summary: long }) });
  await store.getState().save();
  store.getState().edit(retitle('More'));
  await store.getState().save();
  expect(store.getState().toasts.map(({ text }) => text)).toEqual([
    expect.stringContaining('13 of at most 18 MB'),
  ]);
});

test('a cancelled copy changes nothing', async () => {
  const { store } = storeWith();
  store.getState().edit(retitle('Mine'));
  const before = store.getState();
  await store.getState().saveCopy();
  expect(store.getState().file).toBe(before.file);
  expect(store.getState().incident).toBe(before.incident);
});
