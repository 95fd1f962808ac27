import { NumberField } from '#renderer/fields/NumberField.tsx';
import styles from '#renderer/meeting/MeetingClosing.module.css';
import { useClosingEdits } from '#renderer/meeting/useClosingEdits.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { presentCount } from '#shared/meeting/attendance.ts';

/** More people than any room holds. */
const MOST_PEOPLE = 500;

/** Did each person learn something, and would they come again: by a show of hands, in counts. */
export function ClosingQuestions() {
  const meeting = useIncident((incident) => incident.meeting);
  const edits = useClosingEdits();
  const { asked = presentCount(meeting), learned, wouldComeAgain } = meeting.closing ?? {};
  return (
    <div className={styles.counts}>
      <span className={styles.count}>
        Learned something
        <NumberField
          label="People who learned something"
          value={learned ?? 0}
          min={0}
          max={MOST_PEOPLE}
          onNumber={(count) => edits.answer({ learned: count, asked })}
        />
      </span>
      <span className={styles.count}>
        Would come again
        <NumberField
          label="People who would come again"
          value={wouldComeAgain ?? 0}
          min={0}
          max={MOST_PEOPLE}
          onNumber={(count) => edits.answer({ wouldComeAgain: count, asked })}
        />
      </span>
      <span className={styles.count}>
        of
        <NumberField
          label="People asked"
          value={asked}
          min={0}
          max={MOST_PEOPLE}
          onNumber={(count) => edits.answer({ asked: count })}
        />
      </span>
    </div>
  );
}
