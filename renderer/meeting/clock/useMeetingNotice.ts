import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FOLLOW_UP_SPOT } from '#renderer/meeting/clock/followUpSpot.ts';
import { useClockBy } from '#renderer/meeting/clock/useMeetingClock.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { isWallOpen } from '#renderer/store/selectors.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { durationText } from '#shared/time/formatTime.ts';

/** A meeting that is so long past its end was probably left running. */
const LEFT_RUNNING_MINUTES = 15;

/** Something about the clock that is probably not as it was meant; nothing waits for an answer. */
export interface MeetingNotice {
  /** Two or three words, for a chip. */
  readonly short: string;
  readonly text: string;
  readonly choices: readonly { readonly words: string; readonly run: () => unknown }[];
}

/** What the app noticed about the clock, the most pressing first; null while all is as planned. */
export function useMeetingNotice(): MeetingNotice | null {
  const { phase, remainingMs, proposesFollowUp, blocks } = useClockBy(
    (clock) =>
      `${clock.phase} ${clock.proposesFollowUp} ${clock.blocks.length} ${minutesPast(clock.remainingMs)}`,
  );
  const gapSeconds = useAppStore(({ meetingView }) => meetingView.gapSeconds);
  const hasWall = useAppStore(isWallOpen);
  const start = useCommand('meeting.startPause');
  const end = useCommand('meeting.end');
  const { clock: edits } = useEdits();
  const store = useAppStoreApi();
  const endForFollowUp = (): void => {
    end.run();
    store.getState().goToSpot(FOLLOW_UP_SPOT);
  };
  const past = minutesPast(remainingMs);
  if (hasWall && phase === 'not-started' && blocks.length > 0 && start.isEnabled) {
    return {
      short: 'Clock not started',
      text: 'The wall is open and the meeting’s clock is not running.',
      choices: [{ words: 'Start the meeting now', run: start.run }],
    };
  }
  if (gapSeconds > 0 && phase === 'running') {
    return {
      short: 'Computer slept?',
      text: `This computer slept for ${durationText(gapSeconds / 60)}, or its clock was set ahead. The meeting’s clock counted it.`,
      choices: [
        { words: 'The meeting went on', run: edits.keepGap },
        { words: 'Do not count it', run: () => edits.dropGap(gapSeconds) },
      ],
    };
  }
  if (phase === 'running' && past >= LEFT_RUNNING_MINUTES) {
    return {
      short: 'Left running?',
      text: `The meeting is ${durationText(past)} past its end. Is it still going on?`,
      choices: [
        { words: 'It ended as planned', run: edits.endAsPlanned },
        { words: 'End it now', run: end.run },
      ],
    };
  }
  return proposesFollowUp
    ? {
        short: '60 minutes',
        text: 'The guide says to hold a follow-up session rather than a longer meeting.',
        choices: [{ words: 'End and plan a follow-up', run: endForFollowUp }],
      }
    : null;
}

/** Whole minutes past the end; the notice speaks of no others. */
function minutesPast(remainingMs: number): number {
  return Math.max(0, Math.floor(-remainingMs / MINUTE_MS));
}
