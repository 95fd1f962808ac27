import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/MilestoneChoice.module.css';
import { MILESTONE_LABELS } from '#renderer/timeline/milestoneWords.ts';
import { useEventEdits } from '#renderer/timeline/useEventEdits.ts';
import type { EventId } from '#shared/domain/ids.ts';
import { MILESTONE_NAMES } from '#shared/domain/milestones.ts';

/** Which milestones this event marks; one event can mark several, each milestone has one event. */
export function MilestoneChoice({ eventId }: { readonly eventId: EventId }) {
  const milestones = useIncident((incident) => incident.milestones);
  const isReadOnly = useIsReadOnly();
  const edits = useEventEdits();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>This is when the incident was</legend>
      {MILESTONE_NAMES.map((name) => (
        <label key={name} className={styles.option}>
          <input
            type="checkbox"
            checked={milestones[name] === eventId}
            disabled={isReadOnly}
            onChange={({ target }) => edits.setMilestone(name, target.checked ? eventId : null)}
          />
          {MILESTONE_LABELS[name]}
        </label>
      ))}
    </fieldset>
  );
}
