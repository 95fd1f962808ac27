import type { AppStore } from '#renderer/store/appStore.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { noteClockChange } from '#shared/meeting/meetingActions.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { msToNextSecond } from '#shared/meeting/msToNextSecond.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { durationText } from '#shared/time/formatTime.ts';
import { epochMs } from '#shared/time/timestamp.ts';

interface TimerDeps extends Pick<StoreDeps, 'now'> {
  /** Milliseconds of a clock that nobody can set; its zero does not matter. */
  readonly steadyMs: () => number;
}

/** A wall clock that is off by less was only put right. */
const SLIGHT_MS = 3000;

/**
 * The one timer of the window: it moves the second hand at the beginning of each second of a meeting that is
 * under way, and once a minute otherwise, for what counts down to the meeting. Notices when the computer slept or its clock was set. Returns the function
 * that ends it.
 */
export function startMeetingTimer(store: AppStore, { now, steadyMs }: TimerDeps): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { wall: epochMs(now()), steady: steadyMs() };

  const step = (): void => {
    const read = { wall: epochMs(now()), steady: steadyMs() };
    const jump = read.wall - last.wall - (read.steady - last.steady);
    last = read;
    if (Math.abs(jump) > SLIGHT_MS && isRunning(store.getState())) noticeJump(store, jump, now);
    store.getState().secondHand.tick();
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    const delay = nextTickIn(store.getState());
    if (delay !== null) timer = setTimeout(step, delay);
  };
  const begin = (): void => {
    last = { wall: epochMs(now()), steady: steadyMs() };
    store.getState().secondHand.tick();
    schedule();
  };

  begin();
  const unsubscribe = store.subscribe((state, previous) => {
    const { meeting } = state.incident ?? {};
    const before = previous.incident?.meeting;
    if (meeting?.log !== before?.log || meeting?.plan !== before?.plan) begin();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Milliseconds until the hand moves: to the next second of a meeting, else to the next minute; null at home. */
function nextTickIn({ incident, secondHand }: AppState): number | null {
  if (incident === null) return null;
  const now = secondHand.now();
  const { plan, log } = incident.meeting;
  return msToNextSecond(plan, log, now) ?? MINUTE_MS - (epochMs(now) % MINUTE_MS);
}

function isRunning({ incident, secondHand }: AppState): boolean {
  if (incident === null) return false;
  return meetingClock(incident.meeting.plan, incident.meeting.log, secondHand.now()).phase === 'running';
}

/**
 * A clock that went back was set, for nothing sleeps backwards: that is written down. One that went ahead was
 * set or the computer slept, and only the person knows which.
 */
function noticeJump(store: AppStore, jumpMs: number, now: StoreDeps['now']): void {
  const seconds = Math.round(jumpMs / 1000);
  if (jumpMs > 0) {
    store.getState().addGap(seconds);
    return;
  }
  store.getState().record((incident) => noteClockChange(incident, { now: now(), seconds }));
  const words = durationText(-seconds / 60);
  store.getState().showToast(`The computer’s clock was set back by ${words}; the meeting’s goes on`);
}
