import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './EventEditor.module.css';

/** Which milestones this event marks; one event can mark several, each milestone has one event. And the star. */
export function MilestoneChoice({ event: { id, keyMoment } }: { readonly event: TimelineEvent }) {
  const isReadOnly = useIsReadOnly();
  const { timeline: edits } = useEdits();
  return (
    <fieldset className={styles.choice} aria-label="Milestones that this event marks">
      {MILESTONE_NAMES.map((name) => (
        <MilestoneOption key={name} name={name} eventId={id} />
      ))}
      <Checkbox
        checked={keyMoment}
        disabled={isReadOnly}
        onChecked={(isChecked) => edits.patch(id, { keyMoment: isChecked }, 'Mark key moment')}
      >
        Key moment
      </Checkbox>
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
