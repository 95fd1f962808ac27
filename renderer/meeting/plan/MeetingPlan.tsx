import type { ReactNode } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { Agenda } from '#renderer/meeting/plan/Agenda.tsx';
import { AskedPeople } from '#renderer/meeting/plan/AskedPeople.tsx';
import { AttendeeList } from '#renderer/meeting/plan/AttendeeList.tsx';
import { FirstPlan } from '#renderer/meeting/plan/FirstPlan.tsx';
import { KeptForMeeting, LaterParts } from '#renderer/meeting/plan/LaterParts.tsx';
import { PlanTools } from '#renderer/meeting/plan/PlanTools.tsx';
import { ScheduleField } from '#renderer/meeting/plan/ScheduleField.tsx';
import { EarlierNote } from '#renderer/section/EarlierIncidents.tsx';
import { SectionHeader } from '#renderer/section/SectionHeader.tsx';
import { useAppStore, useIncident, useIsReadOnly, useNow } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isFacilitatorResponder } from '#shared/meeting/attendance.ts';
import { heldSessions } from '#shared/meeting/heldSessions.ts';
import { minutesToReviewDeadline, REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { HOUR_MS } from '#shared/time/durations.ts';
import { clockTime, durationText, longDate, shortDate } from '#shared/time/formatTime.ts';
import { shifted } from '#shared/time/timestamp.ts';
import styles from './MeetingPlan.module.css';

/** Before the meeting: when, who, what for how long, and what is parked or noted already. */
export function MeetingPlan({ wall }: { readonly wall: ReactNode }) {
  const similar = useAppStore((state) => state.similar);
  const isPlanned = useIncident(({ meeting }) => meeting.plan.length > 0);
  return (
    <section>
      <SectionHeader title="Meeting" note={<DeadlineLine />}>
        <PlanTools />
      </SectionHeader>
      <HeldNote />
      <EarlierNote incidents={similar} />
      {!isPlanned && <FirstPlan />}
      <div className={styles.row}>
        <ScheduleField />
        <FacilitatorField />
      </div>
      <AskedPeople />
      <AttendeeList />
      {isPlanned ? (
        <>
          <div className={styles.planned}>
            <div className={styles.beside}>
              <div>
                <SectionLabel space="section">Agenda</SectionLabel>
                <Agenda />
              </div>
              <div className={styles.wall}>{wall}</div>
            </div>
          </div>
          <KeptForMeeting />
        </>
      ) : (
        <LaterParts>
          <KeptForMeeting />
          <div className={styles.wall}>{wall}</div>
        </LaterParts>
      )}
    </section>
  );
}

/** Until when the guide wants the meeting held, and how long that is from now; a follow-up has no such time. */
function DeadlineLine() {
  const now = useNow();
  const resolvedTime = useIncident((incident) => milestoneTime(incident, 'resolved'));
  const minutes = useIncident((incident) => minutesToReviewDeadline(incident, now));
  const timeZone = useIncident((incident) => incident.timeZone);
  const isFollowUp = useIncident(({ meeting }) => meeting.held !== undefined);
  if (isFollowUp) return 'A follow-up session';
  if (resolvedTime === null || minutes === null) {
    return `Within ${REVIEW_WITHIN_HOURS} hours of resolution`;
  }
  const until = shifted(resolvedTime, REVIEW_WITHIN_HOURS * HOUR_MS);
  const limit = `${shortDate(until, timeZone)} ${clockTime(until, timeZone)}`;
  // That it is late stands in the bar on top.
  return minutes < 0 ? null : `Hold it by ${limit}: in ${durationText(minutes)}`;
}

/** Who leads. Somebody who was responding is asked about, not refused. */
function FacilitatorField() {
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

/** The sessions that this one follows; the last can be gone back to while this one has not begun. */
function HeldNote() {
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
