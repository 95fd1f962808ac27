import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { NumberEntry } from '#renderer/fields/NumberField.tsx';
import styles from '#renderer/meeting/closing/MeetingClosing.module.css';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { askedCount, hasMoreHands } from '#shared/meeting/closing.ts';

/** More people than any room holds. */
const MOST_PEOPLE = 500;

/** Did each person learn something, and would they come again: by a show of hands, in counts. */
export function ClosingQuestions() {
  const meeting = useIncident((incident) => incident.meeting);
  const { closing: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const { learned, wouldComeAgain } = meeting.closing ?? {};
  const asked = askedCount(meeting);
  return (
    <div className={styles.counts}>
      <span className={styles.count}>
        Learned something
        <NumberEntry
          fieldKey={fieldKey(placeSpot('meeting', 'learned'))}
          label="People who learned something"
          value={learned ?? null}
          min={0}
          max={MOST_PEOPLE}
          readOnly={isReadOnly}
          onNumber={(count) => edits.answer({ learned: count ?? undefined, asked: asked ?? undefined })}
        />
      </span>
      <span className={styles.count}>
        Would come again
        <NumberEntry
          fieldKey={fieldKey(placeSpot('meeting', 'wouldComeAgain'))}
          label="People who would come again"
          value={wouldComeAgain ?? null}
          min={0}
          max={MOST_PEOPLE}
          readOnly={isReadOnly}
          onNumber={(count) =>
            edits.answer({ wouldComeAgain: count ?? undefined, asked: asked ?? undefined })
          }
        />
      </span>
      <span className={styles.count}>
        of
        <NumberEntry
          fieldKey={fieldKey(placeSpot('meeting', 'asked'))}
          label="People asked"
          value={asked}
          min={0}
          max={MOST_PEOPLE}
          readOnly={isReadOnly}
          onNumber={(count) => edits.answer({ asked: count ?? undefined })}
        />
        people
      </span>
      {hasMoreHands(meeting) && (
        <span className={styles.doubt} role="status">
          More hands than people asked.
        </span>
      )}
    </div>
  );
}
