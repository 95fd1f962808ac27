import { LocalTimeInput } from '#renderer/fields/LocalTimeInput.tsx';
import { useMeetingEdits } from '#renderer/meeting/useMeetingEdits.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { minutesToReviewDeadline } from '#shared/rules/reviewDeadline.ts';

/** When the meeting is held, with a word when that is later than the guide's 48 hours. */
export function ScheduleField() {
  const scheduledFor = useIncident((incident) => incident.meeting.scheduledFor ?? null);
  const timeZone = useIncident((incident) => incident.timeZone);
  const margin = useIncident((incident) =>
    scheduledFor === null ? null : minutesToReviewDeadline(incident, scheduledFor),
  );
  const isReadOnly = useIsReadOnly();
  const edits = useMeetingEdits();
  const isLate = margin !== null && margin < 0;
  return (
    <Field
      label={`Scheduled for (${timeZone})`}
      hint={isLate ? 'Later than 48 hours after resolution; memories fade.' : undefined}
    >
      <LocalTimeInput
        label="Scheduled for"
        value={scheduledFor}
        timeZone={timeZone}
        isReadOnly={isReadOnly}
        onTime={edits.schedule}
      />
    </Field>
  );
}
