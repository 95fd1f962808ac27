import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMeetingTimer } from '#renderer/store/meetingTimer.ts';
import { endMeeting, nextBlock, pauseMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { storeWith } from '#test/support/storeFixture.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A running meeting with its timer, two clocks that can go apart, and how often anything was drawn. */
function runningTimer() {
  const fixture = storeWith(sampleIncident());
  const { store, clock, deps } = fixture;
  let steady = 0;
  let ticks = 0;
  const act = (apply: typeof startMeeting) =>
    store.getState().record((incident) => apply(incident, { now: deps.now() }));
  act(startMeeting);
  const stop = startMeetingTimer(store, { now: deps.now, steadyMs: () => steady });
  store.getState().secondHand.subscribe(() => {
    ticks += 1;
  });
  const pass = (ms: number) => {
    const end = steady + ms;
    while (steady < end) {
      const step = Math.min(100, end - steady);
      steady += step;
      clock.ms += step;
      vi.advanceTimersByTime(step);
    }
  };
  const elapsed = () => {
    const { incident, secondHand } = store.getState();
    const { plan = [], log = [] } = incident?.meeting ?? {};
    return Math.floor(meetingClock(plan, log, secondHand.now()).elapsedMs / 1000);
  };
  return { ...fixture, act, pass, elapsed, stop, ticks: () => ticks };
}

test('ticks once at the beginning of each second, and not while nothing runs', () => {
  const { pass, elapsed, ticks, stop } = runningTimer();
  pass(10_500);
  expect(elapsed()).toBe(10);
  expect(ticks()).toBe(10);
  stop();
  pass(5000);
  expect(ticks()).toBe(10);
});

test('while no meeting is under way, the hand moves once a minute, with the same one timer', () => {
  const { pass, act, ticks, store } = runningTimer();
  act(endMeeting);
  const before = ticks();
  pass(600_000);
  expect(ticks() - before).toBe(10);
  expect(vi.getTimerCount()).toBe(1);
  expect(Date.parse(store.getState().secondHand.now()) % 60_000).toBe(0);
});

test('keeps one timer through pauses and blocks', () => {
  const { pass, act, ticks } = runningTimer();
  act(nextBlock);
  act(pauseMeeting);
  act(startMeeting);
  const before = ticks();
  pass(3100);
  expect(ticks() - before).toBeLessThanOrEqual(3);
  expect(vi.getTimerCount()).toBe(1);
});

test('goes on when the computer’s clock is set back, and says so', () => {
  const { clock, pass, elapsed, store } = runningTimer();
  pass(60_000);
  clock.ms -= 3_600_000;
  pass(60_000);
  expect(elapsed()).toBe(120);
  expect(store.getState().toasts.at(-1)?.text).toMatch(/set back by 1 h/);
});

test('asks about time that the computer slept, and counts it until told otherwise', () => {
  const { clock, pass, elapsed, store } = runningTimer();
  pass(60_000);
  clock.ms += 600_000;
  pass(60_000);
  expect(elapsed()).toBe(720);
  expect(store.getState().meetingView.gapSeconds).toBe(600);
});
