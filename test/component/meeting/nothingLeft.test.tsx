import { act, cleanup } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { WallPanel } from '#renderer/wallView/WallPanel.tsx';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

/** Listeners of the window and the document that were added from now on and not taken away; those of elements go with them. */
function watchListeners(): () => readonly string[] {
  const open = new Map<string, Set<unknown>>();
  const followed = (target: unknown, type: string): Set<unknown> | null => {
    if (target !== window && target !== document) return null;
    const key = `${target === window ? 'window' : 'document'} ${type}`;
    open.set(key, open.get(key) ?? new Set());
    return open.get(key) ?? null;
  };
  for (const target of [window, document]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const added = vi.spyOn(target, 'addEventListener').mockImplementation((...given: unknown[]) => {
      followed(target, String(given[0]))?.add(given[1]);
      Reflect.apply(add, target, given);
    });
    const removed = vi.spyOn(target, 'removeEventListener').mockImplementation((...given: unknown[]) => {
      followed(target, String(given[0]))?.delete(given[1]);
      Reflect.apply(remove, target, given);
    });
    onTestFinished(() => {
      added.mockRestore();
      removed.mockRestore();
    });
  }
  return () => [...open].filter(([, listeners]) => listeners.size > 0).map(([key]) => key);
}

/** A minute of the sample's meeting with the wall, from its opening until desk and wall are gone. */
async function minuteOfMeeting(extra: ReactNode = null) {
  vi.useFakeTimers({ now: TEST_NOW_MS });
  onTestFinished(() => void vi.useRealTimers());
  const fixture = storeWith(startMeeting(sampleIncident(), { now: timestampAt(TEST_NOW_MS) }));
  // What a window has for as long as it is there does not count.
  renderWithStore(null, fixture);
  cleanup();
  const listeners = watchListeners();
  const pass = (ms: number) =>
    act(async () => {
      fixture.clock.ms += ms;
      await vi.advanceTimersByTimeAsync(ms);
    });
  const end = startSubscriptions(fixture.store, fixture.deps);
  const { commands, outside } = renderWithStore(
    <>
      <MeetingSection wall={<WallPanel />} />
      {extra}
    </>,
    fixture,
  );
  await outside((state) => state.goTo('meeting'));
  await outside(() => commands.runCommand('wall.toggle'));
  const ticking = vi.getTimerCount();
  await pass(60_000);
  await outside(() => commands.runCommand('wall.toggle'));
  cleanup();
  end();
  await pass(60_000);
  return { ticking, timers: vi.getTimerCount(), listeners: listeners() };
}

test('a meeting with the wall leaves neither a timer nor a listener', async () => {
  const { ticking, timers, listeners } = await minuteOfMeeting();
  expect(ticking).toBeGreaterThan(0);
  expect({ timers, listeners }).toEqual({ timers: 0, listeners: [] });
});

test('one that is left is found', async () => {
  function Leaking() {
    useEffect(() => {
      setInterval(() => {}, 1000);
      addEventListener('resize', () => {});
    }, []);
    return null;
  }
  expect(await minuteOfMeeting(<Leaking />)).toMatchObject({ timers: 1, listeners: ['window resize'] });
});
