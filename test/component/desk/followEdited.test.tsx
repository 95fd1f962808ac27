import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { storeWith } from '#test/support/storeFixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the main process hears while edits wait to be written, so that it can hold up a shutdown', async () => {
  const { store, deps, desktop } = storeWith();
  onTestFinished(startSubscriptions(store, deps));
  const told = () =>
    desktop.requests.flatMap(({ channel, request }) =>
      channel === 'window:edited' ? [JSON.stringify(request)] : [],
    );
  store.getState().edit({ label: 'Edit title', apply: (incident) => ({ ...incident, title: 'Typed' }) });
  expect(told()).toEqual(['{"isEdited":true}']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told()).toEqual(['{"isEdited":true}', '{"isEdited":false}']);
});
