import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followSimilar } from '#renderer/store/subscriptions.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { emptyStore } from '#test/support/storeFixture.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function following() {
  const fixture = emptyStore();
  const { desktop, store } = fixture;
  desktop.files.set('/a.incident', buildIncident({ title: 'Checkout down' }));
  desktop.files.set('/b.incident', buildIncident({ id: toId('b'), title: 'Checkout is down' }));
  const end = followSimilar(store);
  const titles = () => store.getState().similar.map(({ title }) => title);
  return { ...fixture, end, titles };
}

test('a while after an incident was opened the library is looked through, once', async () => {
  const { store, desktop, titles } = following();
  await store.getState().openPath('/a.incident');
  await vi.advanceTimersByTimeAsync(1000);
  expect(desktop.count('library:similar')).toBe(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(desktop.count('library:similar')).toBe(1);
  expect(titles()).toEqual(['Checkout is down']);
});

test('going to the meeting looks again, and another incident begins with none', async () => {
  const { store, desktop, titles } = following();
  await store.getState().openPath('/a.incident');
  store.getState().goTo('meeting');
  await vi.advanceTimersByTimeAsync(1);
  expect(titles()).toEqual(['Checkout is down']);
  desktop.files.delete('/a.incident');
  await store.getState().openPath('/b.incident');
  expect(titles()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(titles()).toEqual([]);
  expect(desktop.count('library:similar')).toBe(2);
});

test('an answer that comes when another incident is shown says nothing about it', async () => {
  const { store, desktop, titles } = following();
  await store.getState().openPath('/a.incident');
  const release = desktop.hold('library:similar');
  store.getState().goTo('meeting');
  await vi.advanceTimersByTimeAsync(1);
  await store.getState().openPath('/b.incident');
  release();
  await vi.advanceTimersByTimeAsync(1);
  expect(desktop.count('library:similar')).toBe(1);
  expect(titles()).toEqual([]);
});

test('ended, it asks no more', async () => {
  const { store, desktop, end } = following();
  await store.getState().openPath('/a.incident');
  end();
  await vi.advanceTimersByTimeAsync(2000);
  expect(desktop.count('library:similar')).toBe(0);
});
