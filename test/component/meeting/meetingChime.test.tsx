import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MeetingChip } from '#renderer/meeting/clock/MeetingChip.tsx';
import { extendMeeting, nextBlock, pauseMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const now = timestampAt(TEST_NOW_MS);
/** Two tones are one chime. */
const TONES = 2;
let tones = 0;

/** The part of the browser's audio that the chime uses; counts what would be heard. */
class SilentAudio {
  readonly currentTime = 0;
  readonly destination = {};
  createOscillator() {
    return {
      frequency: { value: 0 },
      connect: (next: unknown) => next,
      start: () => (tones += 1),
      stop() {},
    };
  }
  createGain() {
    const gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} };
    return { gain, connect: (next: unknown) => next };
  }
}

beforeEach(() => {
  tones = 0;
  vi.stubGlobal('AudioContext', SilentAudio);
});
afterEach(() => void vi.unstubAllGlobals());

/** The sample's meeting under way; its first block has three minutes. */
async function openMeeting({ isChimeOn }: { readonly isChimeOn: boolean }) {
  const fixture = storeWith(startMeeting(sampleIncident(), { now }));
  const rendered = renderWithStore(<MeetingChip />, fixture);
  if (isChimeOn) await rendered.outside((state) => state.changeSettings({ isChimeOn }));
  const pass = (minutes: number) =>
    rendered.outside((state) => {
      fixture.clock.ms += minutes * 60_000;
      state.secondHand.tick();
    });
  const act = (apply: typeof nextBlock) =>
    rendered.outside((state) => state.record((incident) => apply(incident, { now: fixture.deps.now() })));
  const chimes = () => tones / TONES;
  return { ...rendered, pass, act, chimes };
}

test('the chime is silent unless it was asked for', async () => {
  const { pass, chimes } = await openMeeting({ isChimeOn: false });
  await pass(3);
  expect(chimes()).toBe(0);
});

test('the chime sounds once when a block’s time is up, not before and not again while it is over', async () => {
  const { pass, chimes } = await openMeeting({ isChimeOn: true });
  await pass(2.9);
  expect(chimes()).toBe(0);
  await pass(0.1);
  expect(chimes()).toBe(1);
  await pass(0.2);
  await pass(5);
  expect(chimes()).toBe(1);
});

test('each block has its own chime, and one that was given more time chimes at its new end', async () => {
  const { pass, act, chimes } = await openMeeting({ isChimeOn: true });
  await pass(3);
  await act((incident, args) => extendMeeting(incident, { ...args, minutes: 1 }));
  await pass(1);
  expect(chimes()).toBe(2);
  await act(nextBlock);
  await pass(5);
  expect(chimes()).toBe(3);
});

test('nothing sounds in a pause, nor for a block that was over when the window opened or the computer woke', async () => {
  const { pass, act, chimes } = await openMeeting({ isChimeOn: true });
  await act(pauseMeeting);
  await pass(10);
  expect(chimes()).toBe(0);
  const fixture = storeWith(startMeeting(sampleIncident(), { now }));
  fixture.clock.ms += 200_000;
  fixture.store.getState().secondHand.tick();
  const { outside } = renderWithStore(<MeetingChip />, fixture);
  await outside((state) => state.changeSettings({ isChimeOn: true }));
  expect(chimes()).toBe(0);
});
