import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { followDrafts, startSubscriptions } from '#renderer/store/subscriptions.ts';
import { wallMessage } from '#renderer/store/wallMessage.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { findingCardKey } from '#shared/readiness/findingName.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const KEY = 'timeline::entry';
const { id } = buildIncident();

function following() {
  const fixture = storeWith();
  onTestFinished(followDrafts(fixture.store));
  const type = (text: string | null) => fixture.store.getState().setDraft(KEY, text);
  return { ...fixture, type, onDisk: () => fixture.desktop.keptDrafts.get(id)?.[KEY] };
}

test('half a line is on disk within a second, and gone when it was added', async () => {
  const { type, onDisk, desktop } = following();
  type('14:47 half');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onDisk()).toBe('14:47 half');
  type(null);
  await vi.advanceTimersByTimeAsync(1000);
  expect(desktop.keptDrafts.get(id)).toEqual({});
  await vi.advanceTimersByTimeAsync(5000);
  expect(desktop.count('drafts:keep')).toBe(2);
});

test('typing without a pause is on disk within a second all the same', async () => {
  const { type, onDisk } = following();
  let oldest = 0;
  for (let elapsed = 0; elapsed < 10_000; elapsed += 100) {
    type(`${elapsed}`);
    await vi.advanceTimersByTimeAsync(100);
    oldest = Math.max(oldest, elapsed - Number(onDisk() ?? 0));
  }
  expect(oldest).toBeLessThan(1000);
});

test('a page that is about to go writes down at once what is half typed and what was edited', async () => {
  const { store, desktop, deps } = storeWith();
  onTestFinished(startSubscriptions(store, deps));
  store.getState().setDraft(KEY, '14:47 half');
  store.getState().edit({ label: 'Edit', apply: (before) => ({ ...before, summary: 'Typed last' }) });
  dispatchEvent(new Event('beforeunload'));
  await vi.advanceTimersByTimeAsync(0);
  expect(desktop.keptDrafts.get(id)?.[KEY]).toBe('14:47 half');
  expect(desktop.files.get(TEST_PATH)?.summary).toBe('Typed last');
});

test('leaving for the library and coming back brings it back', async () => {
  const { store, type, onDisk } = following();
  type('14:47 half');
  await store.getState().goHome();
  expect(onDisk()).toBe('14:47 half');
  expect(store.getState().drafts).toEqual({});
  await store.getState().openPath(TEST_PATH);
  expect(store.getState().drafts).toEqual({ [KEY]: '14:47 half' });
  expect(store.getState().toasts.map(({ text }) => text)).toContain(
    'Kept from last time, half typed: Timeline.',
  );
});

test('a window that closes answers once what is half typed is on disk', async () => {
  const fixture = storeWith();
  onTestFinished(startSubscriptions(fixture.store, fixture.deps));
  fixture.store.getState().setDraft(KEY, '14:47 half');
  fixture.desktop.push('window:flush', undefined);
  await vi.advanceTimersByTimeAsync(0);
  const answer = fixture.desktop.requests.findIndex(
    ({ channel, request }) =>
      channel === 'window:flushed' && JSON.stringify(request).includes('"areDraftsKept":true'),
  );
  const kept = fixture.desktop.requests.findIndex(({ channel }) => channel === 'drafts:keep');
  expect(kept).toBeGreaterThan(-1);
  expect(kept).toBeLessThan(answer);
  expect(fixture.desktop.keptDrafts.get(id)).toEqual({ [KEY]: '14:47 half' });
});

test('the main process hears which document is shown, and not of one that was opened and given up', async () => {
  const fixture = storeWith();
  const { store, desktop } = fixture;
  onTestFinished(startSubscriptions(store, fixture.deps));
  const shown = () =>
    desktop.requests.flatMap(({ channel, request }) => (channel === 'incident:shown' ? [request] : []));
  desktop.files.set('/other', buildIncident({ title: 'Other' }));
  // What is typed while the other file is being opened cannot be kept, so that the first stays.
  const release = desktop.hold('incident:open');
  const opening = store.getState().openPath('/other');
  await vi.advanceTimersByTimeAsync(0);
  desktop.fail('drafts:keep', appError('disk-full'));
  store.getState().setDraft(KEY, '14:47 half');
  release();
  await opening;
  expect(desktop.requests.at(-1)).toEqual({ channel: 'incident:close', request: { handle: '/other' } });
  expect(shown()).toEqual([]);
  desktop.fail('drafts:keep', null);
  await store.getState().openPath('/other');
  await store.getState().goHome();
  expect(shown()).toEqual([{ handle: '/other' }, { handle: null }]);
});

test('a disk that refuses is told of once, and tried again with the next key', async () => {
  const { store, type, onDisk, desktop } = following();
  desktop.fail('drafts:keep', appError('disk-full'));
  type('a');
  await vi.advanceTimersByTimeAsync(1000);
  type('ab');
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.getState().toasts.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^What is half typed could not be kept: /),
  ]);
  for (const { id: toast } of store.getState().toasts) store.getState().dismissToast(toast);
  type('abx');
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.getState().toasts).toEqual([]);
  desktop.fail('drafts:keep', null);
  type('abc');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onDisk()).toBe('abc');
});

test('what a disk refused is written without another key when the window closes', async () => {
  const { store, type, onDisk, desktop } = following();
  desktop.fail('drafts:keep', appError('disk-full'));
  type('14:47 half');
  store.getState().setDraft('form:new', '{"title":"Search sl"}');
  await vi.advanceTimersByTimeAsync(1000);
  desktop.fail('drafts:keep', null);
  const before = desktop.count('drafts:keep');
  expect(await store.getState().keepDrafts()).toEqual({ ofIncident: true, ofForms: true });
  expect(onDisk()).toBe('14:47 half');
  expect(desktop.count('drafts:keep') - before).toBe(2);
});

test('leaving waits for the texts of a document that was just left', async () => {
  const { store, type, desktop } = following();
  const release = desktop.hold('drafts:keep');
  type('14:47 half');
  void store.getState().keepDrafts();
  const incident = buildIncident({ id: toId('other') });
  store
    .getState()
    .showDocument({ handle: 'other', path: '/other', incident, repairs: [], isReadOnly: false });
  let isKept = false;
  const keeping = store
    .getState()
    .keepDrafts()
    .then(() => {
      isKept = true;
    });
  await vi.advanceTimersByTimeAsync(0);
  expect(isKept).toBe(false);
  release();
  await keeping;
  await vi.advanceTimersByTimeAsync(5000);
  expect(desktop.count('drafts:keep')).toBe(1);
});

test('theirs replaces the incident, not what stands half typed beside it', async () => {
  const { store, type } = following();
  type('14:47 half');
  await store.getState().takeTheirs();
  expect(store.getState().drafts).toEqual({ [KEY]: '14:47 half' });
});

test('what is half typed is in no file of the incident and not on the wall', async () => {
  const { store, type, desktop } = following();
  const { edit, save } = store.getState();
  type('14:47 a private half');
  edit({ label: 'Edit', apply: (incident) => ({ ...incident, summary: 'Down.' }) });
  await save();
  store.getState().goTo('timeline');
  const message = wallMessage(store.getState());
  expect(message).not.toBeNull();
  expect(JSON.stringify([message, ...desktop.files.values()])).not.toContain('private half');
  const asked = desktop.requests.filter(({ channel }) => channel !== 'drafts:keep');
  expect(JSON.stringify(asked)).not.toContain('private half');
});

test('a reason half typed for a finding comes back while the finding is open, and is forgotten once it is gone', async () => {
  const { store, desktop } = following();
  const { incident } = store.getState();
  const [finding] = incident === null ? [] : readiness(incident).open;
  const open = `dismiss:${finding === undefined ? '' : findingCardKey(finding)}`;
  await store.getState().goHome();
  desktop.keptDrafts.set(id, { [open]: 'Not needed', 'dismiss:finding {"rule":"gone"}': 'Not needed' });
  await store.getState().openPath(TEST_PATH);
  // The rules that name the findings are loaded first, which no clock of a test hurries.
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.getState().drafts).toEqual({ [open]: 'Not needed' });
  expect(desktop.keptDrafts.get(id)).toEqual({ [open]: 'Not needed' });
});

test('what was half typed of an event that is gone does not come back, and is forgotten', async () => {
  const { store, desktop } = following();
  await store.getState().goHome();
  desktop.keptDrafts.set(id, { [KEY]: '14:47 half', 'timeline:gone:occurredAt': 'soon' });
  await store.getState().openPath(TEST_PATH);
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.getState().drafts).toEqual({ [KEY]: '14:47 half' });
  expect(desktop.keptDrafts.get(id)).toEqual({ [KEY]: '14:47 half' });
});
