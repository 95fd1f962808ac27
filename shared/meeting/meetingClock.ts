import type { BlockId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock, BlockKind, MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { elasticLengths } from '#shared/meeting/elasticLengths.ts';
import { isPhaseUnderWay, type MeetingPhase, type Replay, replayLog } from '#shared/meeting/replayLog.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { offsetMinutesOf, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** A block on the clock. All durations in milliseconds. */
export interface BlockClock {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly title: string;
  readonly isProtected: boolean;
  /** As the plan says, without extensions. */
  readonly plannedMs: number;
  readonly extensionMs: number;
  /** Its duration when it is over; the time it has now when it is on or still to come. */
  readonly lengthMs: number;
  readonly elapsedMs: number;
  /** The part of its length that is left; negative when it is over. Always 0 when done. */
  readonly remainingMs: number;
  readonly state: 'done' | 'current' | 'next';
}

/**
 * How the current block stands: `nearly` from 80 % of its length, `end` when its time is up, `over` from
 * half a minute after that.
 */
export type ClockCue = 'none' | 'nearly' | 'end' | 'over';

/** The meeting's clock at one moment. All durations in milliseconds. */
export interface MeetingClock {
  readonly phase: MeetingPhase;
  readonly blocks: readonly BlockClock[];
  /** Null before the start and while nothing is planned. After the end: where it ended. */
  readonly currentIndex: number | null;
  readonly extensionMs: number;
  /** Plan and extensions together. */
  readonly totalMs: number;
  /** Without pauses. */
  readonly elapsedMs: number;
  /** Total less elapsed; negative when the meeting runs over its end. */
  readonly remainingMs: number;
  /** How much longer than planned the blocks took so far; negative when the meeting is ahead. */
  readonly behindMs: number;
  readonly startedAt: Timestamp | null;
  readonly endedAt: Timestamp | null;
  /**
   * When it ends if nothing is changed: earlier than planned by what the blocks before left over, for nobody fills that.
   * Later and later while it is paused.
   */
  readonly endsAt: Timestamp | null;
  readonly cue: ClockCue;
  /** "If it runs longer, the incident was complex enough to warrant a follow-up session" (guide, "Duration"). */
  readonly proposesFollowUp: boolean;
}

/** Longer than this is another session (guide, "Duration"). */
const LONGEST_MS = 60 * MINUTE_MS;
const NEARLY_AT = 0.8;
const OVER_AFTER_MS = 30_000;

/**
 * The clock of a meeting: a function of the plan, the log and the moment. Nothing else is stored, so closing the app,
 * sleep and a changed system clock lose nothing.
 */
export function meetingClock(
  plan: readonly AgendaBlock[],
  log: readonly MeetingLogEntry[],
  now: Timestamp,
): MeetingClock {
  const replay = replayLog(plan, log, now);
  const blocks = blockClocks(plan, replay);
  const extensionMs = sum(blocks.map((block) => block.extensionMs));
  const totalMs = sum(blocks.map((block) => block.plannedMs)) + extensionMs;
  const remainingMs = totalMs - replay.elapsed;
  const hasStarted = replay.phase !== 'not-started';
  const isUnderWay = isPhaseUnderWay(replay.phase);
  const current = hasStarted ? blocks[replay.current] : undefined;
  return {
    phase: replay.phase,
    blocks,
    currentIndex: current === undefined ? null : replay.current,
    extensionMs,
    totalMs,
    elapsedMs: replay.elapsed,
    remainingMs,
    behindMs: hasStarted ? sum(blocks.map(overrun)) : 0,
    startedAt: replay.startedAt,
    endedAt: replay.endedAt,
    endsAt: isUnderWay ? endsAt(replay, Math.min(remainingMs, leftInBlocks(blocks)), now) : null,
    cue: isUnderWay && current !== undefined ? cueOf(current) : 'none',
    proposesFollowUp: isUnderWay && replay.elapsed >= LONGEST_MS,
  };
}

function blockClocks(plan: readonly AgendaBlock[], replay: Replay): readonly BlockClock[] {
  const shares = plan.map(({ minutes, isProtected }, index) => ({
    planned: Math.max(0, minutes) * MINUTE_MS,
    extended: replay.extended[index] ?? 0,
    spent: replay.spent[index] ?? 0,
    isProtected,
  }));
  const lengths = elasticLengths(shares, replay.current);
  return plan.map(({ id, kind, title, isProtected }, index) => {
    const state = stateAt(index, replay);
    const elapsedMs = replay.spent[index] ?? 0;
    const lengthMs = state === 'done' ? elapsedMs : (lengths[index] ?? 0);
    return {
      id,
      kind,
      title,
      isProtected,
      plannedMs: shares[index]?.planned ?? 0,
      extensionMs: shares[index]?.extended ?? 0,
      lengthMs,
      elapsedMs,
      remainingMs: lengthMs - elapsedMs,
      state,
    };
  });
}

function stateAt(index: number, { phase, current }: Replay): BlockClock['state'] {
  if (phase === 'not-started' || index > current) return 'next';
  return index < current || phase === 'ended' ? 'done' : 'current';
}

/** What a block took beyond its plan and extensions; negative when it is done and took less. */
function overrun({ state, elapsedMs, plannedMs, extensionMs }: BlockClock): number {
  const more = elapsedMs - plannedMs - extensionMs;
  return state === 'done' ? more : Math.max(0, more);
}

/** What the current block and those to come still have, together. */
function leftInBlocks(blocks: readonly BlockClock[]): number {
  return sum(blocks.map(({ state, remainingMs }) => (state === 'done' ? 0 : Math.max(0, remainingMs))));
}

/** By the computer's clock as it is now set, in the offset of `now`. */
function endsAt({ latest, shift }: Replay, remainingMs: number, now: Timestamp): Timestamp {
  return timestampAt(latest + shift + remainingMs, offsetMinutesOf(now));
}

function cueOf({ lengthMs, elapsedMs, remainingMs }: BlockClock): ClockCue {
  if (remainingMs <= -OVER_AFTER_MS) return 'over';
  if (remainingMs <= 0) return 'end';
  return elapsedMs >= lengthMs * NEARLY_AT ? 'nearly' : 'none';
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
