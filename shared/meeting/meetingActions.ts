import type { Incident } from '#shared/domain/incident/incident.ts';
import type { MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { type MeetingPhase, replayLog } from '#shared/meeting/replayLog.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The moment at which the facilitator acts. */
export interface ActedAt {
  readonly now: Timestamp;
}

/** What the buttons of the clock give: one minute, or five. */
export type ExtensionMinutes = 1 | 5;

/** Begins with the first block; nothing while nothing is planned or when it began before. */
export function startMeeting(incident: Incident, { now }: ActedAt): Incident {
  return incident.meeting.plan.length === 0
    ? incident
    : logged(incident, { at: now, action: 'start' }, ['not-started']);
}

export function pauseMeeting(incident: Incident, { now }: ActedAt): Incident {
  return logged(incident, { at: now, action: 'pause' }, ['running']);
}

/** Goes on after a pause, or after an end that was a mistake; the time between does not count. */
export function resumeMeeting(incident: Incident, { now }: ActedAt): Incident {
  return logged(incident, { at: now, action: 'resume' }, ['paused', 'ended']);
}

/** To the block after the current one; nothing at the last. */
export function nextBlock(incident: Incident, { now }: ActedAt): Incident {
  return gone(incident, now, 'next', 1);
}

/** To the block before the current one, which takes up its time where it left it; nothing at the first. */
export function previousBlock(incident: Incident, { now }: ActedAt): Incident {
  return gone(incident, now, 'back', -1);
}

/** Gives the current block more time and moves the end of the meeting as far. */
export function extendMeeting(
  incident: Incident,
  { now, minutes }: ActedAt & { readonly minutes: ExtensionMinutes },
): Incident {
  return logged(incident, { at: now, action: 'extend', minutes }, ['running', 'paused']);
}

export function endMeeting(incident: Incident, { now }: ActedAt): Incident {
  return logged(incident, { at: now, action: 'end' }, ['running', 'paused']);
}

/**
 * Writes down that the computer's clock was set while the meeting ran: forward by so many seconds, or back
 * when negative. `now` is what the clock says after that.
 */
export function noteClockChange(
  incident: Incident,
  { now, seconds }: ActedAt & { readonly seconds: number },
): Incident {
  return seconds === 0
    ? incident
    : logged(incident, { at: now, action: 'clock-change', seconds }, ['running', 'paused']);
}

function gone(incident: Incident, now: Timestamp, action: 'next' | 'back', step: number): Incident {
  const { plan, log } = incident.meeting;
  const block = plan[replayLog(plan, log, now).current + step];
  return block === undefined
    ? incident
    : logged(incident, { at: now, action, block: block.id }, ['running', 'paused']);
}

/** The entry at the end of the log, when the meeting is in a phase in which it means something. */
function logged(incident: Incident, entry: MeetingLogEntry, phases: readonly MeetingPhase[]): Incident {
  const { plan, log } = incident.meeting;
  const { phase } = replayLog(plan, log, entry.at);
  return phases.includes(phase) ? editMeeting(incident, { log: [...log, entry] }) : incident;
}
