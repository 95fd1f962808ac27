import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/meeting/clock/ClockButtons.module.css';
import { useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import { CommandKeys } from '#renderer/section/CommandKeys.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';

/**
 * End, pause, back, one or five minutes more, next. In the last block the end is the next thing, but it stands where it
 * always did: whoever presses *Next* once too often ends nothing.
 */
export function ClockButtons({ clock }: { readonly clock: MeetingClock }) {
  const startPause = useCommand('meeting.startPause');
  const back = useCommand('meeting.back');
  const extend1 = useCommand('meeting.extend1');
  const extend5 = useCommand('meeting.extend5');
  const end = useCommand('meeting.end');
  const isLast = clock.currentIndex === clock.blocks.length - 1;
  const isPaused = clock.phase === 'paused';
  return (
    <fieldset className={styles.buttons} aria-label="Clock">
      <Button tone={isLast ? 'primary' : 'quiet'} onClick={end.run} disabled={!end.isEnabled}>
        End
      </Button>
      <Button onClick={startPause.run} disabled={!startPause.isEnabled}>
        {isPaused ? 'Go on' : 'Pause'}
      </Button>
      <Button
        aria-label="Back a block"
        onClick={back.run}
        disabled={!back.isEnabled || clock.currentIndex === 0}
      >
        ‹
      </Button>
      <Button aria-label="One minute more" onClick={extend1.run} disabled={!extend1.isEnabled}>
        +1
      </Button>
      <Button aria-label="Five minutes more" onClick={extend5.run} disabled={!extend5.isEnabled}>
        +5
      </Button>
      <NextButton />
    </fieldset>
  );
}

/** What the bar above a section has room for: the next block; in the last, the end beside where *Next* stays. */
export function BarButtons() {
  const end = useCommand('meeting.end');
  const isLast = useClockPart(isInLast);
  return (
    <div className={styles.buttons}>
      {isLast && (
        <Button className={styles.end} tone="primary" onClick={end.run} disabled={!end.isEnabled}>
          End
        </Button>
      )}
      <NextButton />
    </div>
  );
}

function isInLast({ currentIndex, blocks }: MeetingClock): boolean {
  return currentIndex === blocks.length - 1;
}

/** On to the next block; in the last one it stays in its place and does nothing, so that nothing else is pressed there. */
function NextButton() {
  const next = useCommand('meeting.next');
  const isLast = useClockPart(isInLast);
  return (
    <Button
      className={styles.next}
      tone={isLast ? 'plain' : 'primary'}
      onClick={next.run}
      disabled={isLast || !next.isEnabled}
    >
      Next
      <CommandKeys id="meeting.next" />
    </Button>
  );
}
