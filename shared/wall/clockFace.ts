import { lengthText, remainingText } from '#shared/meeting/clockWords.ts';
import type { ClockCue, MeetingClock } from '#shared/meeting/meetingClock.ts';
import { clockTime } from '#shared/time/formatTime.ts';

/** What the clock says at one moment, in words. */
export interface ClockFace {
  /** `17:20`; `+1:05` when the block is over. */
  readonly time: string;
  /** `left of 25 min · meeting ends 15:45`. */
  readonly note: string;
  readonly cue: FaceCue;
}

/** How the current block stands; a clock that stands still says so first. */
export type FaceCue = ClockCue | 'paused';

/** The clock of the current block for the room; of the whole meeting before its start and after its end. */
export function clockFace(clock: MeetingClock, timeZone: string): ClockFace {
  const block = clock.currentIndex === null ? undefined : clock.blocks[clock.currentIndex];
  if (clock.phase === 'ended') {
    return { time: minutesText(clock.elapsedMs), note: 'the meeting has ended', cue: 'none' };
  }
  if (block === undefined) return { time: minutesText(clock.totalMs), note: 'not started yet', cue: 'none' };
  const ends = clock.endsAt === null ? '' : ` · meeting ends ${clockTime(clock.endsAt, timeZone)}`;
  const isOver = block.remainingMs < 0;
  const length = minutesText(block.lengthMs);
  const left = isOver ? `over ${length}` : `left of ${length}`;
  const isPaused = clock.phase === 'paused';
  const state = isPaused ? 'paused' : left;
  return { time: remainingText(block.remainingMs), note: state + ends, cue: isPaused ? 'paused' : clock.cue };
}

function minutesText(ms: number): string {
  return `${lengthText(ms)} min`;
}
