import type { AgendaBlock, Meeting, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** How far a meeting has come. `ended` can be resumed, when it was ended by mistake. */
export type MeetingPhase = 'not-started' | 'running' | 'paused' | 'ended';

/** What a log says when it is read from its start to a moment. All durations in milliseconds. */
export interface Replay {
  readonly phase: MeetingPhase;
  /** Position in the plan of the block that is on; 0 before the start. */
  readonly current: number;
  /** Time spent in each block of the plan, in the plan's order. Pauses do not count. */
  readonly spent: readonly number[];
  /** Extensions given while each block was on. */
  readonly extended: readonly number[];
  /** Running time, whatever the plan. */
  readonly elapsed: number;
  readonly startedAt: Timestamp | null;
  readonly endedAt: Timestamp | null;
  /** How far the computer's clock has been set forward since the start, and the latest moment that was read. */
  readonly shift: number;
  readonly latest: number;
}

type Changing = { -readonly [Key in keyof Replay]: Replay[Key] } & { spent: number[]; extended: number[] };

/** How far a meeting is, which changes by what is logged and not by time. */
export function meetingPhase(meeting: Pick<Meeting, 'plan' | 'log'>): MeetingPhase {
  return latestReplay(meeting)?.phase ?? 'not-started';
}

/** Whether a meeting has started and not ended, paused or not. */
export function isPhaseUnderWay(phase: MeetingPhase): boolean {
  return phase === 'running' || phase === 'paused';
}

/** How a meeting stood at the last entry of its log; null while that is empty. */
export function latestReplay({ plan, log }: Pick<Meeting, 'plan' | 'log'>): Replay | null {
  const latest = log.at(-1);
  return latest === undefined ? null : replayLog(plan, log, latest.at);
}

/**
 * Reads the log in its own order, whatever its times say: time that runs backwards counts as none, and a
 * clock that was set counts as it would have without that. Entries that make no sense where they stand
 * (a pause before the start) change nothing.
 */
export function replayLog(
  plan: readonly AgendaBlock[],
  log: readonly MeetingLogEntry[],
  now: Timestamp,
): Replay {
  const state: Changing = {
    phase: 'not-started',
    current: 0,
    spent: plan.map(() => 0),
    extended: plan.map(() => 0),
    elapsed: 0,
    startedAt: null,
    endedAt: null,
    shift: 0,
    latest: Number.NEGATIVE_INFINITY,
  };
  for (const entry of log) {
    if (entry.action === 'clock-change') state.shift += (entry.seconds ?? 0) * 1000;
    passTo(state, entry.at);
    applyEntry(state, plan, entry);
  }
  passTo(state, now);
  return state;
}

/** Counts the time up to the moment for the block that is on. */
function passTo(state: Changing, at: Timestamp): void {
  const moment = Math.max(state.latest, epochMs(at) - state.shift);
  const passed = state.phase === 'running' ? moment - state.latest : 0;
  state.latest = moment;
  state.elapsed += passed;
  addAt(state.spent, state.current, passed);
}

function applyEntry(state: Changing, plan: readonly AgendaBlock[], entry: MeetingLogEntry): void {
  const { action, at } = entry;
  if (action === 'start') {
    if (state.phase !== 'not-started') return;
    state.phase = 'running';
    state.startedAt = at;
  } else if (action === 'resume') {
    if (state.phase !== 'paused' && state.phase !== 'ended') return;
    state.phase = 'running';
    state.endedAt = null;
  } else if (isPhaseUnderWay(state.phase)) {
    applyUnderWay(state, plan, entry);
  }
}

/** What has a meaning only between start and end. */
function applyUnderWay(state: Changing, plan: readonly AgendaBlock[], entry: MeetingLogEntry): void {
  const { action, at, block, minutes = 0 } = entry;
  if (action === 'pause') state.phase = 'paused';
  else if (action === 'extend') addAt(state.extended, state.current, Math.max(0, minutes) * MINUTE_MS);
  else if (action === 'next' || action === 'back') {
    const named = plan.findIndex(({ id }) => id === block);
    const step = state.current + (action === 'next' ? 1 : -1);
    state.current = named === -1 ? Math.max(0, Math.min(step, plan.length - 1)) : named;
  } else if (action === 'end') {
    state.phase = 'ended';
    state.endedAt = at;
  }
}

function addAt(amounts: number[], index: number, amount: number): void {
  const before = amounts[index];
  if (before !== undefined) amounts[index] = before + amount;
}
