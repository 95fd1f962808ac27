import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * An earlier or later state of the incident, as undo and redo reach it, with what has happened in the meeting
 * since: what was logged and what was held cannot be undone, because it happened. The same reference when
 * the meeting is as it was.
 */
export function keepMeetingFacts(target: Incident, current: Incident): Incident {
  const { log, held } = current.meeting;
  if (target.meeting.log === log && target.meeting.held === held) return target;
  if (target.meeting.held === held) return { ...target, meeting: { ...target.meeting, log } };
  // Another session: its plan and people are its own, and what is not of a session is as it was.
  const { parkingLot, privateNotes } = target.meeting;
  return { ...target, meeting: { ...current.meeting, parkingLot, privateNotes } };
}
