import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import styles from '#renderer/timeline/event/MilestoneChoice.module.css';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** Which milestones this event marks; one event can mark several, each milestone has one event. */
export function MilestoneChoice({ eventId }: { readonly eventId: EventId }) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>This is when the incident was</legend>
      {MILESTONE_NAMES.map((name) => (
        <MilestoneOption key={name} name={name} eventId={eventId} />
      ))}
    </fieldset>
  );
}

interface MilestoneOptionProps {
  readonly name: MilestoneName;
  readonly eventId: EventId;
}

function MilestoneOption({ name, eventId }: MilestoneOptionProps) {
  const isMarked = useIncident(({ milestones }) => milestones[name] === eventId);
  const isReadOnly = useIsReadOnly();
  const { timeline: edits } = useEdits();
  const key = fieldKey({ place: 'timeline', id: eventId, field: `milestones.${name}` });
  const { ref } = useFieldPlace(key);
  return (
    <Checkbox
      ref={ref}
      data-field={key}
      checked={isMarked}
      disabled={isReadOnly}
      onChecked={(isChecked) => edits.setMilestone(name, isChecked ? eventId : null)}
    >
      {MILESTONE_WORDS[name].label}
    </Checkbox>
  );
}
