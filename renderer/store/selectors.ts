import type { AppState } from '#renderer/store/state.ts';
import { isPhaseUnderWay, type MeetingPhase, meetingPhase } from '#shared/meeting/replayLog.ts';

/** An incident is open. */
export function isOpen({ incident }: AppState): boolean {
  return incident !== null;
}

/** An incident is open, and its file may be written. */
export function isEditable({ incident, file }: AppState): boolean {
  return incident !== null && file?.isReadOnly === false;
}

export function isWallOpen({ wall }: AppState): boolean {
  return wall.placement !== null;
}

/** How far the meeting of the open incident is; `not-started` while none is open. */
export function openMeetingPhase({ incident }: AppState): MeetingPhase {
  return incident === null ? 'not-started' : meetingPhase(incident.meeting);
}

/** The meeting of the open incident has begun and not ended; it may be paused. */
export function isMeetingUnderWay(state: AppState): boolean {
  return isPhaseUnderWay(openMeetingPhase(state));
}
