import { expect, test } from 'vitest';
import { takeIn } from '#renderer/store/slices/mergeTheirs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { TEST_PATH, windowOnSharedFile } from '#test/support/storeFixture.ts';

/** A window on an incident whose file another program may write. */
function shared() {
  const fixture = windowOnSharedFile();
  return {
    ...fixture,
    theyWrite: (parts: Partial<Incident>) => fixture.desktop.files.set(TEST_PATH, buildIncident(parts)),
  };
}

test('what another program wrote comes in, is said in words, and is in the file with mine', async () => {
  const { state, theyWrite, mine, onDisk, said } = shared();
  mine({ summary: 'Labels were blank.' });
  theyWrite({ timeline: [buildEvent('alert', '14:01'), buildEvent('call', '14:02')] });
  await state().mergeTheirs();
  expect(state().incident).toMatchObject({ summary: 'Labels were blank.', timeline: [{ id: 'alert' }, {}] });
  expect(onDisk()).toEqual(state().incident);
  expect(state().file).toMatchObject({ saveState: 'saved', change: null });
  expect(said()).toEqual([expect.stringContaining('Timeline: 2 events added.')]);
});

test('it is one undo step, and the steps before it are still there', async () => {
  const { state, theyWrite, mine, onDisk } = shared();
  mine({ summary: 'Mine' });
  theyWrite({ severity: 'SEV1' });
  await state().mergeTheirs();
  expect(state().history.past).toHaveLength(2);
  state().undo();
  expect(state().incident).toMatchObject({ summary: 'Mine', severity: 'SEV2' });
  await state().save();
  expect(onDisk()?.severity).toBe('SEV2');
  state().redo();
  expect(state().incident).toMatchObject({ summary: 'Mine', severity: 'SEV1' });
  state().undo();
  state().undo();
  expect(state().incident).toMatchObject({ summary: '', severity: 'SEV2' });
});

test('what was undone before it came can be redone, with theirs kept', async () => {
  const { state, theyWrite, mine, onDisk } = shared();
  mine({ summary: 'Mine' });
  mine({ failure: 'Also mine' });
  theyWrite({ title: 'Theirs' });
  await state().mergeTheirs();
  for (let steps = 0; steps < 3; steps += 1) state().undo();
  await state().save();
  theyWrite({ title: 'Theirs again', severity: 'SEV1' });
  await state().mergeTheirs();
  for (let steps = 0; steps < 3; steps += 1) state().redo();
  expect(state().incident).toMatchObject({ summary: 'Mine', failure: 'Also mine', severity: 'SEV1' });
  await state().save();
  expect(onDisk()).toMatchObject({ summary: 'Mine', failure: 'Also mine', severity: 'SEV1' });
  expect(state().history.future).toEqual([]);
  state().undo();
  expect(state().incident).toMatchObject({ summary: 'Mine', failure: 'Also mine', severity: 'SEV1' });
});

test('the window stays as it is: place, selection, dialog, what is half typed', async () => {
  const { store, state, theyWrite } = shared();
  state().goTo('timeline');
  state().setDraft('timeline::quick', '14:0');
  state().openDialog({ kind: 'palette' });
  const before = store.getState();
  theyWrite({ title: 'Theirs' });
  await state().mergeTheirs();
  const after = store.getState();
  const news = new Set(['incident', 'file', 'history', 'toasts']);
  const changed = Object.keys(after).filter((key) => Reflect.get(after, key) !== Reflect.get(before, key));
  expect(changed.filter((key) => !news.has(key))).toEqual([]);
});

test('a save that meets a change merges it, asks nothing, and writes both', async () => {
  const { state, theyWrite, mine, onDisk } = shared();
  mine({ summary: 'Mine' });
  theyWrite({ title: 'Theirs' });
  expect(await state().save()).toBe(true);
  expect(onDisk()).toMatchObject({ title: 'Theirs', summary: 'Mine' });
  expect(state().file).toMatchObject({ change: null, saveState: 'saved', saveError: null });
});

test('what is typed while theirs is read is in the file too, and the caret’s field is never behind', async () => {
  const { state, theyWrite, mine, onDisk, desktop } = shared();
  theyWrite({ title: 'Theirs' });
  const release = desktop.hold('incident:theirs');
  const merging = state().mergeTheirs();
  await Promise.resolve();
  mine({ summary: 'Typed meanwhile' });
  release();
  await merging;
  await state().saveAll();
  expect(onDisk()).toMatchObject({ title: 'Theirs', summary: 'Typed meanwhile' });
});

test('a file that changes again while it is merged is merged again', async () => {
  const { state, theyWrite, mine, onDisk, desktop } = shared();
  mine({ summary: 'Mine' });
  theyWrite({ title: 'Theirs' });
  const release = desktop.hold('incident:saveMerged');
  const merging = state().mergeTheirs();
  await new Promise((resolve) => setImmediate(resolve));
  theyWrite({ title: 'Theirs', severity: 'SEV1' });
  release();
  await merging;
  expect(onDisk()).toMatchObject({ title: 'Theirs', summary: 'Mine', severity: 'SEV1' });
  expect(state().file).toMatchObject({ change: null, saveState: 'saved' });
});

test('a change that says nothing new is no undo step and no news', async () => {
  const { state, theyWrite, said } = shared();
  theyWrite({});
  await state().mergeTheirs();
  expect(state().history.past).toEqual([]);
  expect(said()).toEqual([]);
  expect(state().file).toMatchObject({ saveState: 'saved', change: null });
});

test('what both changed differently stays mine, is in the file with theirs, and is said to be undecided', async () => {
  const { state, theyWrite, mine, onDisk, said } = shared();
  mine({ title: 'Labels blank' });
  theyWrite({ title: 'Printer down', severity: 'SEV1' });
  await state().mergeTheirs();
  expect(onDisk()).toMatchObject({
    title: 'Labels blank',
    severity: 'SEV1',
    conflicts: [{ path: 'title', theirs: 'Printer down' }],
  });
  expect(said()).toEqual([expect.stringContaining('1 place is left to decide.')]);
  state().undo();
  expect(state().incident?.conflicts).toBeUndefined();
});

test('what was decided meanwhile is not asked again when the disk refused the merge', async () => {
  const { state, edits, theyWrite, mine, desktop, onDisk } = shared();
  mine({ title: 'Labels blank' });
  theyWrite({ title: 'Printer down' });
  desktop.fail('incident:saveMerged', appError('disk-full', { file: TEST_PATH }));
  await state().mergeTheirs();
  expect(state().file).toMatchObject({ saveState: 'failed', saveError: { code: 'disk-full' } });
  const [conflict] = state().incident?.conflicts ?? [];
  expect(conflict !== undefined && (await edits.incident.decide(conflict, 'mine'))).toBe(true);
  desktop.fail('incident:saveMerged', null);
  expect(await state().save()).toBe(true);
  expect(onDisk()?.title).toBe('Labels blank');
  expect(onDisk()?.conflicts).toBeUndefined();
});

test.each([
  ['cannot be read', appError('file-not-json')],
  ['is of a newer version', appError('file-too-new')],
  ['is another incident', appError('not-one-incident')],
])('theirs that %s is asked about as before, and nothing is written', async (_, error) => {
  const { state, theyWrite, mine, onDisk, desktop } = shared();
  theyWrite({ title: 'Theirs' });
  desktop.fail('incident:theirs', error);
  mine({ title: 'Mine' });
  expect(await state().save()).toBe(false);
  expect(state().file).toMatchObject({ change: 'changed', saveState: 'failed' });
  await state().mergeTheirs();
  expect(state().file?.change).toBe('changed');
  expect(onDisk()?.title).toBe('Theirs');
  desktop.fail('incident:theirs', null);
  await state().mergeTheirs();
  expect(state().file).toMatchObject({ change: null, saveState: 'saved' });
});

test('theirs that was made from an older content takes nothing back of what was saved since', async () => {
  const { state, mine, deps } = shared();
  mine({ summary: 'Saved' });
  await state().save();
  const theirs = { incident: buildIncident({ title: 'Theirs' }), repairs: [], base: buildIncident() };
  expect(takeIn(state(), theirs, deps)?.state.incident).toMatchObject({ title: 'Theirs', summary: 'Saved' });
});

test('where nobody knows what both began with, the person is asked', async () => {
  const { state, theyWrite, onDisk } = shared();
  const incident = buildIncident({ title: 'Recovered' });
  const opened = { handle: TEST_PATH, path: TEST_PATH, incident, repairs: [], isReadOnly: false };
  state().showDocument({ ...opened, isUnsaved: true });
  theyWrite({ title: 'Theirs' });
  await state().mergeTheirs();
  expect(state().file?.change).toBe('changed');
  expect(onDisk()?.title).toBe('Theirs');
});
