import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { isFacilitatorResponder } from '#shared/meeting/attendance.ts';

/** Who leads. Somebody who was responding is asked about, not refused. */
export function FacilitatorField() {
  const facilitator = useIncident(({ meeting }) => meeting.facilitator ?? '');
  const isResponder = useIncident(isFacilitatorResponder);
  const { plan: edits } = useEdits();
  return (
    <Field
      label="Facilitator"
      hint={
        isResponder
          ? 'They were responding. Could someone lead who was not, so that they are free to tell what they saw?'
          : undefined
      }
    >
      <FieldText
        fieldKey={fieldKey(placeSpot('meeting', 'facilitator'))}
        label="Facilitator"
        value={facilitator}
        placeholder="Someone who was not responding"
        onText={(text) => edits.setText('facilitator', text)}
      />
    </Field>
  );
}
