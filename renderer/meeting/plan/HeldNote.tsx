import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/meeting/plan/HeldNote.module.css';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { heldSessions } from '#shared/meeting/heldSessions.ts';
import { durationText, longDate } from '#shared/time/formatTime.ts';

/** The sessions that this one follows; the last can be gone back to while this one has not begun. */
export function HeldNote() {
  const meeting = useIncident((incident) => incident.meeting);
  const timeZone = useIncident((incident) => incident.timeZone);
  const isReadOnly = useIsReadOnly();
  const { closing } = useEdits();
  const sessions = heldSessions(meeting);
  if (sessions.length === 0) return null;
  return (
    <p className={styles.note}>
      This is a follow-up. Held before:{' '}
      {sessions
        .map(({ startedAt, minutes }) => `${longDate(startedAt, timeZone)}, ${durationText(minutes)}`)
        .join('; ')}
      .
      <Button tone="quiet" disabled={isReadOnly} onClick={closing.backToHeld}>
        Back to that session
      </Button>
    </p>
  );
}
