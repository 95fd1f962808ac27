import { type DeskSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { type Lack, lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { type AskedRole, askedRoles, proposedAttendees } from '#shared/meeting/attendance.ts';
import { endedSessions, isHeld } from '#shared/meeting/heldSessions.ts';
import { MEETING_MINUTES } from '#shared/meeting/planMinutes.ts';
import { minutesToReviewDeadline, REVIEW_WITHIN_HOURS } from '#shared/rules/reviewDeadline.ts';
import { listed } from '#shared/text/phrases.ts';
import { durationText } from '#shared/time/formatTime.ts';

const at = (field: string): DeskSpot => placeSpot('meeting', field);

/** "Hold the meeting within 48 hours": Debrief asks once the resolution is known. A late meeting stays a note. */
export function meetingTimeFindings(incident: Incident): readonly Lack[] {
  const [first] = endedSessions(incident.meeting);
  const time = first?.startedAt ?? incident.meeting.scheduledFor;
  if (time === undefined) {
    const message = `No time is set for the meeting; memories are fresh for ${REVIEW_WITHIN_HOURS} hours.`;
    return [lack('warning', 'meeting-time', at('scheduledFor'), message)];
  }
  const margin = minutesToReviewDeadline(incident, time);
  if (margin === null || margin >= 0) return [];
  const late = `${durationText(-margin)} after the ${REVIEW_WITHIN_HOURS} hours`;
  if (first === undefined) {
    const message = `The meeting is planned ${late}. Could it be sooner?`;
    return [lack('warning', 'meeting-late', at('scheduledFor'), message)];
  }
  const message = `The meeting began ${late}. What would let the next one be sooner?`;
  return [lack('note', 'meeting-late', at('scheduledFor'), message)];
}

/** "30-60 minutes": of the plan, or of what was held. */
export function meetingLengthFindings({ meeting }: Incident): readonly Lack[] {
  const { shortest, longest } = MEETING_MINUTES;
  const held = endedSessions(meeting).at(-1);
  if (held !== undefined) {
    if (held.minutes <= longest) return [];
    const message = `The meeting took ${durationText(Math.round(held.minutes))}. Is there enough left for a follow-up session?`;
    return [lack('note', 'meeting-length', at('plan'), message)];
  }
  const minutes = agendaMinutes(meeting.plan);
  if (meeting.plan.length === 0) {
    return [lack('note', 'meeting-plan', at('plan'), 'The meeting has no agenda yet.')];
  }
  if (minutes >= shortest && minutes <= longest) return [];
  const message = `The agenda takes ${durationText(minutes)}. Could it be ${shortest} to ${longest} minutes, with a follow-up if need be?`;
  return [lack('warning', 'meeting-length', at('plan'), message)];
}

const ROLE_RULES: Record<AskedRole, string> = {
  'Engineering lead': 'meeting-lead',
  'Customer support': 'meeting-support',
};

/** "Facilitator role" and "Attendees": one person who runs it, the responders, the engineering lead, customer support. */
export function attendanceFindings(incident: Incident): readonly Lack[] {
  const { facilitator = '', attendees } = incident.meeting;
  const found: Lack[] = [];
  if (facilitator.trim() === '') {
    const message = 'Nobody is named to run the meeting; somebody who was not responding finds it easier.';
    found.push(lack('warning', 'meeting-facilitator', at('facilitator'), message));
  }
  // Once it was held nobody can bring a view to it any more: a reminder would be a reproach.
  const asked = isHeld(incident.meeting) ? [] : askedRoles(attendees);
  for (const { role, standing } of asked) {
    if (standing !== 'missing') continue;
    const message = `Nobody is listed for the role “${role}”. Who can bring that view?`;
    found.push(lack('warning', ROLE_RULES[role], at('attendees'), message));
  }
  const absent = proposedAttendees(incident);
  if (absent.length > 0) {
    const message = `${listed(absent, ({ name }) => name)} acted in the timeline and ${absent.length === 1 ? 'is' : 'are'} not on the list. Who else was involved?`;
    found.push(lack('warning', 'meeting-responders', at('attendees'), message));
  }
  return found;
}
