import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/meeting/MeetingNotices.module.css';
import { useClockEdits } from '#renderer/meeting/useClockEdits.ts';
import { useClockBy } from '#renderer/meeting/useClockPart.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { durationText } from '#shared/time/formatTime.ts';

/** A meeting that is so long past its end was probably left running. */
const LEFT_RUNNING_MINUTES = 15;

/** What the app noticed about the clock; each says what could be done, and nothing waits for it. */
export function MeetingNotices() {
  const { phase, remainingMs, proposesFollowUp, blocks } = useClockBy(
    (clock) =>
      `${clock.phase} ${clock.proposesFollowUp} ${clock.blocks.length} ${minutesPast(clock.remainingMs)}`,
  );
  const gapSeconds = useAppStore(({ meetingView }) => meetingView.gapSeconds);
  const isWallOpen = useAppStore(({ wall }) => wall.placement !== null);
  const start = useCommand('meeting.startPause');
  const edits = useClockEdits();
  const isLeftRunning = phase === 'running' && minutesPast(remainingMs) >= LEFT_RUNNING_MINUTES;
  return (
    <>
      {isWallOpen && phase === 'not-started' && blocks.length > 0 && (
        <Notice text="The wall is open and the clock is not running.">
          <Button onClick={start.run}>Start the meeting</Button>
        </Notice>
      )}
      {gapSeconds > 0 && phase === 'running' && (
        <Notice
          text={`This computer slept for ${durationText(gapSeconds / 60)}, or its clock was set ahead. The meeting’s clock counted it.`}
        >
          <Button onClick={edits.keepGap}>The meeting went on</Button>
          <Button onClick={() => edits.dropGap(gapSeconds)}>Do not count it</Button>
        </Notice>
      )}
      {isLeftRunning && (
        <Notice
          text={`The meeting is ${durationText(minutesPast(remainingMs))} past its end. Is it still going on?`}
        >
          <Button onClick={edits.endAsPlanned}>It ended as planned</Button>
          <Button onClick={edits.endNow}>End it now</Button>
        </Notice>
      )}
      {proposesFollowUp && !isLeftRunning && (
        <Notice text="60 minutes: the guide says to hold a follow-up session rather than a longer meeting.">
          <Button onClick={edits.endNow}>End and plan a follow-up</Button>
        </Notice>
      )}
    </>
  );
}

/** Whole minutes past the end; only they are told. */
function minutesPast(remainingMs: number): number {
  return Math.max(0, Math.floor(-remainingMs / 60_000));
}

function Notice({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <span aria-hidden="true">▲</span>
      <span className={styles.text}>{text}</span>
      {children}
    </div>
  );
}
