import styles from '#renderer/meeting/MeetingClosing.module.css';
import { useClosingEdits } from '#renderer/meeting/useClosingEdits.ts';
import { useMeetingClock } from '#renderer/meeting/useMeetingClock.ts';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { unfinishedBlocks } from '#shared/meeting/followUp.ts';

/** What the meeting did not get through, and the session that takes it up. */
export function FollowUpCard() {
  const clock = useMeetingClock();
  const isReadOnly = useIsReadOnly();
  const edits = useClosingEdits();
  const unfinished = unfinishedBlocks(clock);
  if (unfinished.length === 0) return null;
  return (
    <section className={styles.step} aria-label="Follow-up session">
      <h3 className={styles.title}>A follow-up session for what is left</h3>
      <p>{unfinished.map(({ title }) => title).join(', ')}</p>
      <div>
        <Button disabled={isReadOnly} onClick={edits.startFollowUp}>
          Plan a follow-up session
        </Button>
      </div>
    </section>
  );
}
