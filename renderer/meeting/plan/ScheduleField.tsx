import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { useIncident, useIsReadOnly, useNow } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { scheduleWarning } from '#shared/meeting/meetingDeadline.ts';
import { minutesToReviewDeadline } from '#shared/rules/reviewDeadline.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { shortDate } from '#shared/time/formatTime.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** When the meeting is held, with a word when the first meeting is later than the guide's 48 hours. */
export function ScheduleField() {
  const scheduledFor = useIncident((incident) => incident.meeting.scheduledFor ?? null);
  const timeZone = useIncident((incident) => incident.timeZone);
  const margin = useIncident((incident) =>
    scheduledFor === null || incident.meeting.held !== undefined
      ? null
      : minutesToReviewDeadline(incident, scheduledFor),
  );
  const now = useNow();
  const left = useIncident((incident) => minutesToReviewDeadline(incident, now));
  const isReadOnly = useIsReadOnly();
  const { plan: edits } = useEdits();
  // Once the 48 hours are over every time is too late, and the bar on top says so.
  const warning = left !== null && left < 0 ? null : scheduleWarning(margin);
  return (
    <Field label={`Scheduled for (${timeZone})`} hint={warning ?? undefined}>
      <TimeField
        fieldKey={fieldKey(placeSpot('meeting', 'scheduledFor'))}
        label="Scheduled for"
        value={scheduledFor}
        context={{ timeZone, day: wallTimeIn(now, timeZone), previous: null }}
        example={`${shortDate(shifted(now, DAY_MS), timeZone)} 14:00`}
        isReadOnly={isReadOnly}
        onTime={(time) => edits.schedule(time?.at ?? null)}
      />
    </Field>
  );
}
