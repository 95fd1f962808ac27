import { expect, test } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { emptyStore, storeWith, TEST_PATH, windowOnSharedFile } from '#test/support/storeFixture.ts';

const COPY = 'checkout (conflicted copy).incident';
const OTHER = 'checkout.sync-conflict-20260311-101500-ABCDEFG.incident';
const PERSONAL = 'checkout 2.incident';
const pathOf = (name: string) => `/incidents/${name}`;

/** Beside whose file programs for synchronised folders leave copies. */
function shared() {
  const fixture = windowOnSharedFile();
  const { files, copyBases } = fixture.desktop;
  return {
    ...fixture,
    lies: (name: string, parts: Partial<Incident>, base: Incident | null = buildIncident()) => {
      files.set(pathOf(name), buildIncident(parts));
      if (base !== null) copyBases.set(pathOf(name), base);
    },
    isThere: (name: string) => files.has(pathOf(name)),
  };
}

test('copies are merged with what is typed, saved, and only then put away; it is said in words', async () => {
  const { state, lies, mine, onDisk, isThere, said, desktop } = shared();
  mine({ summary: 'Mine' });
  lies(COPY, { timeline: [buildEvent('alert', '14:01')] });
  lies(OTHER, { severity: 'SEV1' });
  await state().mergeCopies([COPY, OTHER]);
  expect(onDisk()).toMatchObject({ summary: 'Mine', severity: 'SEV1', timeline: [{ id: 'alert' }] });
  expect([isThere(COPY), isThere(OTHER)]).toEqual([false, false]);
  const asked = desktop.requests.map(({ channel }) => channel);
  expect(asked.indexOf('incident:save')).toBeLessThan(asked.indexOf('copies:putAway'));
  expect(said()).toEqual([
    expect.stringMatching(/^2 conflict copies were merged\. .*Timeline: 1 event added\..*kept versions\.$/),
  ]);
});

test('all of them are one undo step, and the steps before it are still there', async () => {
  const { state, lies, mine } = shared();
  mine({ summary: 'Mine' });
  lies(COPY, { title: 'Theirs' });
  lies(OTHER, { severity: 'SEV1' });
  await state().mergeCopies([COPY, OTHER]);
  expect(state().history.past).toHaveLength(2);
  state().undo();
  expect(state().incident).toMatchObject({ summary: 'Mine', severity: 'SEV2' });
  expect(state().incident?.title).not.toBe('Theirs');
});

test('what is typed while the copies are read stays', async () => {
  const { state, lies, mine, onDisk, desktop } = shared();
  lies(COPY, { title: 'Theirs' });
  const release = desktop.hold('copies:read');
  const merging = state().mergeCopies([COPY]);
  mine({ summary: 'Typed meanwhile' });
  release();
  await merging;
  expect(onDisk()).toMatchObject({ title: 'Theirs', summary: 'Typed meanwhile' });
});

test('a copy stays in its place while the file cannot be saved', async () => {
  const { state, lies, isThere, said, desktop } = shared();
  lies(COPY, { title: 'Theirs' });
  desktop.fail('incident:save', appError('disk-full', { file: TEST_PATH }));
  await state().mergeCopies([COPY]);
  expect(state().incident?.title).toBe('Theirs');
  expect(isThere(COPY)).toBe(true);
  expect(said().at(-1)).toContain('stay in their place until the file is saved');
  desktop.fail('incident:save', null);
  await state().mergeCopies([COPY]);
  expect(isThere(COPY)).toBe(false);
});

test('a copy stays in its place when the merge was taken back before it was saved', async () => {
  const { state, lies, isThere, desktop } = shared();
  lies(COPY, { title: 'Theirs' });
  const release = desktop.hold('incident:save');
  const merging = state().mergeCopies([COPY]);
  await new Promise((resolve) => setImmediate(resolve));
  state().undo();
  release();
  await merging;
  expect(isThere(COPY)).toBe(true);
});

test('a copy that another program wrote meanwhile is left, and said to be', async () => {
  const { state, lies, isThere, said, desktop } = shared();
  lies(COPY, { title: 'Theirs' });
  const release = desktop.hold('copies:putAway');
  const merging = state().mergeCopies([COPY]);
  await new Promise((resolve) => setImmediate(resolve));
  lies(COPY, { title: 'Newer' });
  release();
  await merging;
  expect(isThere(COPY)).toBe(true);
  expect(said().at(-1)).toContain(
    `${COPY}: merged, but left in its place: The file was changed outside Debrief.`,
  );
});

test('a copy without a known beginning takes nothing away, and asks for all that differs', async () => {
  const { state, lies, mine, said } = shared();
  mine({ title: 'Mine' });
  lies(COPY, { title: 'Theirs' }, null);
  await state().mergeCopies([COPY]);
  expect(state().incident).toMatchObject({ title: 'Mine', conflicts: [{ path: 'title', theirs: 'Theirs' }] });
  expect(said().at(-1)).toContain('no known beginning');
  expect(said().at(-1)).toContain('1 place is left to decide.');
});

test.each([
  ['cannot be read', appError('file-not-json', { file: pathOf(COPY) }), `${COPY}: The file is damaged`],
  ['is another incident', appError('not-one-incident', { file: pathOf(COPY) }), 'different incidents'],
  ['cannot be kept first', appError('disk-full', { file: '/versions' }), 'The disk is full'],
])('a copy that %s is refused in words, in no dialog, and nothing changes', async (_, error, words) => {
  const { state, lies, isThere, said, desktop } = shared();
  lies(COPY, { title: 'Theirs' });
  desktop.fail('copies:read', error);
  const before = state().incident;
  await state().mergeCopies([COPY]);
  expect(said().at(-1)).toContain('Nothing was merged');
  expect(said().at(-1)).toContain(words);
  expect(state()).toMatchObject({ dialog: null, isMergingCopies: false });
  expect(state().incident).toBe(before);
  expect(isThere(COPY)).toBe(true);
});

test('an incident that is only read is not merged into', async () => {
  const { store, desktop } = storeWith(buildIncident(), true);
  desktop.files.set(pathOf(COPY), buildIncident({ title: 'Theirs' }));
  await store.getState().mergeCopies([COPY]);
  expect(desktop.files.has(pathOf(COPY))).toBe(true);
  expect(store.getState().toasts.at(-1)?.text).toContain('open for reading only');
});

test('from the library a file is opened first, and its copies are merged in it', async () => {
  const { store, desktop } = emptyStore();
  desktop.files.set(TEST_PATH, buildIncident());
  desktop.files.set(pathOf(PERSONAL), buildIncident({ title: 'Theirs' }));
  desktop.copyBases.set(pathOf(PERSONAL), buildIncident());
  await store.getState().mergeCopiesInto(TEST_PATH, [PERSONAL]);
  expect(store.getState().file?.path).toBe(TEST_PATH);
  expect(store.getState().incident?.title).toBe('Theirs');
  expect(store.getState().history.past).toHaveLength(1);
  expect(desktop.files.has(pathOf(PERSONAL))).toBe(false);
});
