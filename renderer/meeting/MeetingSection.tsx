import { FieldText } from '#renderer/fields/FieldText.tsx';
import { Agenda } from '#renderer/meeting/Agenda.tsx';
import { AttendeeList } from '#renderer/meeting/AttendeeList.tsx';
import styles from '#renderer/meeting/MeetingSection.module.css';
import { ParkingLot } from '#renderer/meeting/ParkingLot.tsx';
import { ScheduleField } from '#renderer/meeting/ScheduleField.tsx';
import { useMeetingEdits } from '#renderer/meeting/useMeetingEdits.ts';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';

/** The review meeting: when, who, what was parked, and the facilitator's own notes. */
export function MeetingSection() {
  const meeting = useIncident((incident) => incident.meeting);
  const edits = useMeetingEdits();
  return (
    <section>
      <SectionHeader title="Meeting" />
      <div className={styles.row}>
        <ScheduleField />
        <Field label="Facilitator">
          <FieldText
            fieldKey={fieldKey('meeting', '', 'facilitator')}
            label="Facilitator"
            value={meeting.facilitator ?? ''}
            placeholder="Someone who was not responding"
            onText={(text) => edits.setText('facilitator', text)}
          />
        </Field>
      </div>
      <h3 className={styles.label}>Agenda</h3>
      <Agenda />
      <h3 className={styles.label}>In the room</h3>
      <AttendeeList />
      <h3 className={styles.label}>Parked until action items</h3>
      <ParkingLot />
      <h3 className={styles.label}>Private notes: only on this screen, never exported</h3>
      <FieldText
        isMultiline
        rows={4}
        fieldKey={fieldKey('meeting', '', 'privateNotes')}
        label="Private notes"
        value={meeting.privateNotes}
        placeholder="What to ask, whom to hear, what to keep out of the document"
        onText={(text) => edits.setText('privateNotes', text)}
      />
    </section>
  );
}
